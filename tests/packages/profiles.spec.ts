import { expect, test, type Page } from '@playwright/test';
import { join } from 'node:path';
import type { ProfileName } from '../lms/profiles.ts';
import { courseOf, lessonsOf, quizzesOf } from './course.ts';
import { startHost, type Host, type Windows } from './host.ts';
import { Learner } from './learner.ts';

const targets = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const;
type Target = (typeof targets)[number];

let host: Host | null = null;

test.afterEach(async () => {
	const refusals = host?.refusals();
	await host?.close();
	host = null;
	expect(refusals ?? [], 'T-14: nothing was asked that a strict LMS refuses').toEqual([]);
});

const once: [ProfileName, Target][] = [
	['openedx', 'scorm12'],
	['chamilo', 'scorm2004-4th'],
	['ilias-slow', 'scorm12'],
	['cornerstone', 'scorm2004-3rd'],
	['late-api', 'scorm12'],
	['both-apis', 'scorm2004-4th'],
	['nothing-optional', 'scorm12'],
	['scorm2004-2nd', 'scorm2004-3rd'],
	['no-storage', 'scorm12']
];

for (const [profile, target] of [...targets.map((target) => ['moodle', target] as const), ...once]) {
	test(`${profile}, ${target}: reads, answers, leaves, and is back`, async ({ page }) => {
		if (profile === 'no-storage') await page.addInitScript(withoutStorage);
		const learner = await begin(page, target, profile);
		await learner.saveAndExit();
		await isBack(page, learner);
	});
}

for (const windows of ['frame in frame', 'own window', 'popup'] as Windows[]) {
	test(`T-18 R-02: ${windows}: reads, answers, leaves, and is back`, async ({ page }) => {
		const learner = await begin(page, 'scorm12', windows === 'popup' ? 'popup-opener' : 'strict', windows);
		await learner.page.close();
		await isBack(await page.context().newPage(), learner, windows);
	});
}

test('T-18 R-08: cross-origin-parent: it says that there is no learning system, and teaches', async ({
	page
}) => {
	host = await startHost({ zip: zip('scorm12'), profile: 'cross-origin-parent' });
	await page.goto(host.url('foreign frame'));
	const frame = page.frameLocator('iframe');
	await expect(frame.getByText('No learning system was found', { exact: false })).toBeVisible({
		timeout: 20_000
	});
	await frame.getByRole('button', { name: 'Start the course' }).click();
	await expect(frame.getByRole('button', { name: /^Go on:/ })).toBeVisible();
	expect(host.launches().flatMap(({ log }) => log)).toEqual([]);
});

for (const profile of ['dead-session', 'throws'] as const) {
	test(`F-01 R-24: ${profile}: it says that nothing is saved, in its own words, and goes on`, async ({
		page
	}) => {
		const learner = await begin(page, 'scorm12', profile);
		const notice = learner.frame.getByRole('alert').filter({ hasText: 'is not saved there yet' });
		await expect(async () => {
			await learner.button('Try again').or(learner.button('Next question')).first().click();
			await learner.answer(true);
			await learner.button('Check answer').click();
			await expect(notice).toBeVisible({ timeout: 5000 });
		}).toPass({ timeout: 60_000 });
		await expect(learner.frame.locator('body')).not.toContainText(
			/General exception|the LMS is gone|\b101\b/
		);
	});
}

/** Launches the patients' course, opens its first quiz and answers its first question wrongly: the answer is kept. */
async function begin(page: Page, target: Target, profile: ProfileName, windows: Windows = 'frame') {
	const { course } = await courseOf('patients');
	host = await startHost({ zip: zip(target), profile });
	const opened = await open(page, windows);
	const learner = new Learner(opened, '', course, contentOf(opened, windows));
	await expect(learner.frame.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible({
		timeout: 20_000
	});
	await learner.read(lessonsOf(course)[0]?.title ?? '');
	await learner.open(quizzesOf(course)[0]?.title ?? '');
	await learner.answer(false);
	await learner.button('Check answer').click();
	await expect(learner.frame.getByText('Not yet.').first()).toBeVisible();

	return learner;
}

async function isBack(page: Page, { course }: Learner, windows: Windows = 'frame'): Promise<void> {
	const again = contentOf(await open(page, windows), windows);
	const title = quizzesOf(course)[0]?.title ?? '';
	await expect(again.getByText(`Back at “${title}”.`)).toBeVisible({ timeout: 20_000 });
	await expect(again.getByText('Not yet.').first()).toBeVisible();
	expect(await again.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(1);
}

/** The window that the course is in, or framed by. */
async function open(page: Page, windows: Windows): Promise<Page> {
	await page.goto(host?.url(windows) ?? '');
	if (windows !== 'popup') return page;
	const opening = page.waitForEvent('popup');
	await page.getByRole('button', { name: 'Launch' }).click();

	return opening;
}

function contentOf(page: Page, windows: Windows) {
	if (windows === 'frame in frame') return page.frameLocator('iframe').frameLocator('iframe');

	return windows === 'frame' ? page.frameLocator('iframe') : page.locator('html');
}

function zip(target: Target): string {
	return join(import.meta.dirname, `../../dist/packages/fbss-patients-${target}.zip`);
}

/** F-22: a browser that refuses everything that is kept. */
function withoutStorage(): void {
	for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
		Object.defineProperty(globalThis, name, {
			get() {
				throw new DOMException('refused', 'SecurityError');
			}
		});
	}
}
