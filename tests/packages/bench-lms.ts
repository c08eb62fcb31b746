/**
 * `npm run bench:lms [-- --kills 200] [--only scorm12,web]`: what reporting costs and what it withstands. Calls and commits are
 * counted, the longest task under a slow LMS is measured, browsers are killed, states are mutated.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { random } from '../../src/assessment/shuffle.ts';
import { chromiumOptions } from '../../src/build/set-up.js';
import { decodeState, encodeState } from '../../src/tracking/state/state.ts';
import { learners } from '../frozen/learners.ts';
import type { ProfileName } from '../lms/profiles.ts';
import { courseOf, lessonsOf, quizzesOf } from './course.ts';
import { startHost } from './host.ts';
import { killAgainAndAgain } from './killed.ts';
import { Learner } from './learner.ts';
import { stages } from './stage.ts';

const { values: options } = parseArgs({
	options: { kills: { type: 'string', default: '200' }, only: { type: 'string', default: stages.join() } }
});
/** How long nobody had a turn: the longest pause between two ticks. Text, because tsx adds names to functions. */
const longestPause = `{
	let before = performance.now(), longest = 0;
	setInterval(() => {
		const now = performance.now();
		longest = Math.max(longest, now - before);
		before = now;
	}, 5);
	globalThis.longestPause = () => { const held = longest; longest = 0; return held; };
}`;

const standards = ['scorm12', 'scorm2004-4th'] as const;
const audiences = ['patients', 'nurses', 'students'] as const;

await printStateLengths();
await printMutations();
const browser = await chromium.launch(chromiumOptions());
for (const standard of standards) await printCalls(browser, standard, 'strict');
for (const standard of standards) await printCalls(browser, standard, 'ilias-slow');
await browser.close();
await printKills();

async function printStateLengths(): Promise<void> {
	console.log('Length of the state in characters (limit 3,500; SCORM 1.2 holds 4,096)');
	for (const audience of audiences) {
		const { course, outline } = await courseOf(audience);
		const lengths = Object.entries(learners(course, outline)).map(
			([name, progress]) => `${name} ${encodeState(progress, outline.slots).length}`
		);
		console.log(`  ${audience.padEnd(9)} ${lengths.join(', ')}`);
	}
}

async function printMutations(): Promise<void> {
	const { course, outline } = await courseOf('nurses');
	const states = Object.values(learners(course, outline)).map((progress) =>
		encodeState(progress, outline.slots)
	);
	const chance = random(20261125);
	const alphabet = 'ABCxyz019-_.+%& "\\\u0000é';
	const tried = 100_000;
	let survived = 0;
	for (let nth = 0; nth < tried; nth++) {
		const state = states[nth % states.length] ?? '';
		const letters = [...state];
		for (let change = 0; change <= chance() * 3; change++) {
			const letter = alphabet[Math.floor(chance() * alphabet.length)] ?? '';
			letters.splice(Math.floor(chance() * letters.length), Math.floor(chance() * 3), letter);
		}
		const mutated = letters.join('');
		const decoded = decodeState(mutated, outline.slots);
		// Found out, or the same learner as before.
		if (decoded.is !== 'progress' || encodeState(decoded.progress, outline.slots) === state) survived += 1;
	}
	console.log(`\nMutated states survived / tried: ${survived} / ${tried}`);
}

/** A session: a lesson is read, four questions are answered, the learner leaves. */
async function printCalls(
	on: Browser,
	standard: (typeof standards)[number],
	profile: ProfileName
): Promise<void> {
	const { course } = await courseOf('patients');
	const zip = join(import.meta.dirname, `../../dist/packages/fbss-patients-${standard}.zip`);
	const host = await startHost({ zip, profile });
	const context = await on.newContext();
	const page = await context.newPage();
	await page.addInitScript(longestPause);
	const learner = new Learner(page, '', course);
	const log = () => host.launches().flatMap((launch) => launch.log);
	const counted = async (what: string, work: () => Promise<void>) => {
		const before = log().length;
		const longest = async () => Number(await page.frames().at(-1)?.evaluate('globalThis.longestPause?.()'));
		await longest();
		await work();
		// What is saved a moment after the page was shown belongs to it.
		await page.waitForTimeout(profile === 'ilias-slow' ? 4000 : 2500);
		const calls = log().slice(before);
		const commits = calls.filter((line) => line.startsWith('Commit')).length;
		const blocked = Math.round(await longest());
		console.log(
			`  ${what.padEnd(22)} ${String(calls.length).padStart(3)} calls, ${commits} commits, page held for at most ${blocked} ms`
		);
	};

	console.log(`\nCalls, ${standard}, ${profile}`);
	await page.goto(host.url());
	await counted('start', async () => {
		await learner.frame
			.getByRole('status')
			.filter({ hasText: /^Saved/ })
			.waitFor({ timeout: 60_000 });
	});
	await counted('page: lesson read', () => learner.read(lessonsOf(course)[0]?.title ?? ''));
	await counted('page: quiz opened', () => learner.open(quizzesOf(course)[0]?.title ?? ''));
	for (const nth of [1, 2, 3]) {
		await counted(`answer ${nth}`, async () => {
			await learner.answer(true);
			await learner.button('Check answer').click();
			await learner.frame.getByText('Right.', { exact: true }).first().waitFor();
		});
		await learner.button('Next question').click();
	}
	await counted('save and exit', () => learner.saveAndExit());
	const all = log();
	console.log(
		`  ${'whole session'.padEnd(22)} ${String(all.length).padStart(3)} calls, ${all.filter((line) => line.startsWith('Commit')).length} commits`
	);
	await context.close();
	await host.close();
}

async function printKills(): Promise<void> {
	console.log('\nKills survived / tried (SIGKILL after feedback; half of them with the LMS gone)');
	const wanted = options.only.split(',');
	for (const [seed, name] of stages.entries()) {
		if (!wanted.includes(name)) continue;
		const { survived, tried, withoutLms } = await killAgainAndAgain(name, Number(options.kills), seed + 1);
		console.log(`  ${name.padEnd(20)} ${survived} / ${tried} (${withoutLms} without the LMS)`);
	}
}
