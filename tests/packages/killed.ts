import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type FrameLocator, type Page } from '@playwright/test';
import { random } from '../../src/assessment/shuffle.ts';
import { chromiumOptions } from '../../src/build/set-up.js';
import { courseOf, plain, quizzesOf } from './course.ts';
import { setStage, type StageName } from './stage.ts';

/** What became of the answers whose feedback had shown when the browser was killed. */
export interface Kills {
	tried: number;
	survived: number;
	/** Of those, with an LMS that was gone while the answer was given. */
	withoutLms: number;
}

/** Milliseconds within which a browser is killed once the feedback shows. */
const within = 400;

/**
 * One learner whose browser is killed (SIGKILL, the whole process group) at a random moment after each feedback; every second
 * time the LMS has gone before. After each relaunch the answer must be there: the one chosen last, not the one before.
 */
export async function killAgainAndAgain(name: StageName, kills: number, seed: number): Promise<Kills> {
	const chance = random(seed);
	const { course } = await courseOf('patients');
	const [quiz] = quizzesOf(course);
	const [question] = quiz?.questions ?? [];
	if (!quiz || question?.kind !== 'choose-one') throw new Error('the first question must be a choice');
	const wrong = question.options.filter(({ right }) => !right).map(({ text }) => plain(text));

	const stage = await setStage(name);
	const profile = await mkdtemp(join(tmpdir(), 'course-killed-'));
	const result: Kills = { tried: 0, survived: 0, withoutLms: 0 };
	let before: string | null = null;
	try {
		for (let kill = 0; kill <= kills; kill++) {
			const browser = await start(profile);
			const content = stage.isFramed ? browser.page.frameLocator('iframe') : browser.page;
			await browser.page.goto(stage.launch());
			await expect(content.getByRole('status').filter({ hasText: /^(Saved|Kept)/ })).toBeVisible({
				timeout: 30_000
			});
			if (before !== null) {
				result.tried += 1;
				if (await isChosen(content, before)) result.survived += 1;
			}
			if (kill === kills) {
				await browser.kill();
				break;
			}

			const isGone = kill % 2 === 1;
			await toQuestion(content, quiz.title);
			stage.setGone(isGone);
			before = wrong[kill % wrong.length] ?? '';
			await content.getByRole('radio', { name: before }).check();
			await content.getByRole('button', { name: 'Check answer' }).click();
			await expect(content.getByText('Not yet.').first()).toBeVisible({ timeout: 30_000 });
			await browser.page.waitForTimeout(chance() * within);
			await browser.kill();
			stage.setGone(false);
			if (isGone) result.withoutLms += 1;
		}
	} finally {
		await stage.close();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}

	return result;
}

/** Whether the feedback on this answer, and no other, is there again. */
async function isChosen(content: Page | FrameLocator, option: string): Promise<boolean> {
	try {
		await expect(content.getByRole('radio', { name: option })).toBeChecked({ timeout: 10_000 });
		await expect(content.getByText('Not yet.').first()).toBeVisible();
		return true;
	} catch {
		return false;
	}
}

/** Opens the question anew, from wherever the learner was brought back to. */
async function toQuestion(content: Page | FrameLocator, quiz: string): Promise<void> {
	const again = content.getByRole('button', { name: 'Try again' });
	if (await again.isVisible()) return again.click();

	await content.getByRole('button', { name: 'Contents' }).click();
	await content
		.getByRole('dialog', { name: 'Contents' })
		.getByRole('button', { name: new RegExp(`^${quiz} \\(`) })
		.click();
	await expect(content.locator('legend')).toBeVisible();
}

/** A browser of its own process group, with a profile that outlives it. */
async function start(profile: string): Promise<{ page: Page; kill: () => Promise<void> }> {
	const { executablePath = chromium.executablePath(), args } = chromiumOptions();
	const child = spawn(
		executablePath,
		[...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
		{ detached: true, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const browser = await chromium.connectOverCDP(await addressOf(child));
	const page = await browser.contexts()[0]?.newPage();
	if (!page) throw new Error('the browser has no context');

	return {
		page,
		async kill() {
			const gone = new Promise((resolve) => child.once('exit', resolve));
			process.kill(-Number(child.pid), 'SIGKILL');
			await gone;
			await browser.close().catch(() => {});
		}
	};
}

function addressOf({ stderr }: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		stderr?.on('data', (chunk) => {
			said += String(chunk);
			const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
			if (address) resolve(address);
		});
		stderr?.once('close', () => reject(new Error(`the browser did not start: ${said}`)));
	});
}
