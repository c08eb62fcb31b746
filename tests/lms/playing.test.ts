import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Attempt } from '../../src/lms/attempt.ts';
import { launchChromium } from '../chromium.ts';
import type { TestLms } from './sample.ts';
import { aLms, sample12, sample2004 } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(() => browser.close());

const standards = [
	{
		standard: 'SCORM 1.2',
		files: sample12,
		start: 'LMSInitialize',
		finish: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		lastError: 'LMSGetLastError',
		exit: 'cmi.core.exit',
		entry: 'cmi.core.entry',
		location: 'cmi.core.lesson_location',
		status: ['cmi.core.lesson_status', 'passed'],
		time: ['cmi.core.session_time', '0000:01:05.00'],
		total: ['cmi.core.total_time', '00:01:05']
	},
	{
		standard: 'SCORM 2004',
		files: sample2004,
		start: 'Initialize',
		finish: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		lastError: 'GetLastError',
		exit: 'cmi.exit',
		entry: 'cmi.entry',
		location: 'cmi.location',
		status: ['cmi.success_status', 'passed'],
		time: ['cmi.session_time', 'PT1M5S'],
		total: ['cmi.total_time', 'PT0H1M5S']
	}
] as const;

describe.each(standards)('a course in $standard', (words) => {
	it('finds its data again after the server was stopped and started', async () => {
		const lms = await aLms({ course: words.files() });
		const { page, course } = await launch(lms);
		expect(await call(course, words.start, '')).toBe('true');
		expect(await call(course, words.get, words.entry)).toBe('ab-initio');
		expect(await call(course, words.get, words.location)).toBe('');
		await call(course, words.set, words.exit, 'suspend');
		await call(course, words.set, 'cmi.suspend_data', 'ü "</script> 😀');
		await call(course, words.set, words.location, 'page-2');
		await call(course, words.set, ...words.status);
		await call(course, words.set, ...words.time);
		expect(await call(course, words.commit, '')).toBe('true');
		await page.close();

		const again = await lms.restart();
		const { course: resumed } = await launch(again);
		await call(resumed, words.start, '');
		expect(await call(resumed, words.get, words.entry)).toBe('resume');
		expect(await call(resumed, words.get, 'cmi.suspend_data')).toBe('ü "</script> 😀');
		expect(await call(resumed, words.get, words.location)).toBe('page-2');
		expect(await call(resumed, words.get, words.status[0])).toBe('passed');
		expect(await call(resumed, words.get, words.total[0]), 'a killed session counts').toBe(words.total[1]);
	});

	it.each([
		{ way: 'the tab is closed', leave: (page: Page) => page.close({ runBeforeUnload: true }) },
		{ way: 'the page goes elsewhere', leave: (page: Page, { url }: TestLms) => page.goto(url) },
		{ way: 'the page is reloaded', leave: (page: Page) => page.reload() }
	])('has what it sets and finishes with while $way', async ({ leave }) => {
		const lms = await aLms({ course: words.files() });
		const { page, course } = await launch(lms);
		await call(course, words.start, '');
		await course.evaluate(
			({ set, exit, finish, lastError }) => {
				const { api } = globalThis as unknown as { api: Record<string, (...values: string[]) => string> };
				addEventListener('pagehide', () => {
					api[set]?.('cmi.suspend_data', 'last words');
					api[set]?.(exit, 'suspend');
					api[finish]?.('');
					api[lastError]?.();
				});
			},
			{ set: words.set, exit: words.exit, finish: words.finish, lastError: words.lastError }
		);
		await leave(page, lms);

		await expect.poll(async () => (await held(lms)).suspendData).toBe('last words');
		await expect.poll(async () => (await held(lms)).log.map(({ call }) => call)).toContain(words.lastError);
		const { log, scos } = await held(lms);
		expect(log.map(({ call }) => call)).toEqual([
			words.start,
			words.set,
			words.set,
			words.finish,
			words.lastError
		]);
		expect(scos['one']?.launches[0]?.finished).toBe(true);
	});

	it('may be reloaded in its frame after it has finished', async () => {
		const lms = await aLms({ course: words.files() });
		const { page, course } = await launch(lms);
		await call(course, words.start, '');
		await call(course, words.set, words.exit, 'suspend');
		await call(course, words.set, 'cmi.suspend_data', 'before');
		await call(course, words.finish, '');
		expect(await call(course, words.start, ''), 'the same document may not start twice').toBe('false');

		await course.evaluate(() => {
			location.reload();
		});
		await page.waitForLoadState();
		await expect.poll(() => call(course, words.start, '')).toBe('true');
		expect(await call(course, words.get, 'cmi.suspend_data')).toBe('before');
	});

	it('cannot destroy its data model by naming a part of it', async () => {
		const lms = await aLms({ course: words.files() });
		const { course } = await launch(lms);
		await call(course, words.start, '');
		await call(course, words.set, 'cmi.suspend_data', 'kept');
		for (const name of ['cmi', 'cmi.objectives', 'cmi.toJSON', 'cmi.__proto__', 'nav', '']) {
			expect(await call(course, words.set, name, 'x'), name).toBe('false');
			expect(await call(course, words.lastError), name).toBe('401');
		}
		expect(await call(course, words.get, 'cmi')).toBe('');
		expect(await call(course, words.get, 'cmi.suspend_data')).toBe('kept');
		expect(await call(course, words.lastError)).toBe('0');
		await call(course, words.commit, '');

		const { log } = await held(lms);
		expect(log.filter(({ error }) => error === '401')).toHaveLength(7);
		expect(log.at(-1)).toMatchObject({ call: words.commit, returned: 'true', error: '0' });
	});

	it('is told when a commit is not stored, and what it said is stored with the next', async () => {
		const lms = await aLms({ course: words.files() });
		const { page, course } = await launch(lms);
		await call(course, words.start, '');
		await call(course, words.set, 'cmi.suspend_data', 'offline');
		await page.context().setOffline(true);
		expect(await call(course, words.commit, '')).toBe('false');
		expect(await page.getByRole('alert').textContent()).toContain('not saved');

		await page.context().setOffline(false);
		expect(await call(course, words.commit, '')).toBe('true');
		const { log, suspendData } = await held(lms);
		expect(suspendData).toBe('offline');
		expect(log.map(({ call, returned }) => `${call} ${returned}`)).toEqual([
			`${words.start} true`,
			`${words.set} true`,
			`${words.commit} false`,
			`${words.commit} true`
		]);
	});

	it('is told when a second window has taken over, and keeps no data from the first', async () => {
		const lms = await aLms({ course: words.files() });
		const { course: first } = await launch(lms);
		await call(first, words.start, '');
		await call(first, words.set, words.exit, 'suspend');
		expect(await call(first, words.commit, '')).toBe('true');
		const { course: second } = await launch(lms);
		await call(second, words.start, '');
		await call(second, words.set, 'cmi.suspend_data', 'second');
		await call(second, words.commit, '');

		await call(first, words.set, 'cmi.suspend_data', 'first');
		expect(await call(first, words.commit, '')).toBe('false');
		expect((await held(lms)).suspendData).toBe('second');
	});

	it('finds the API in its opener when it has a window of its own', async () => {
		const lms = await aLms({ course: words.files() });
		const page = await browser.newPage();
		await page.goto(`${lms.url}play/course?form=opener`);
		const opened = page.waitForEvent('popup');
		await page.getByRole('button', { name: 'Open the course' }).click();
		const course = await opened;
		await course.waitForLoadState();

		expect(await call(course.mainFrame(), words.start, '')).toBe('true');
		await call(course.mainFrame(), words.set, 'cmi.suspend_data', 'from a popup');
		await call(course.mainFrame(), words.finish, '');
		expect((await held(lms)).suspendData).toBe('from a popup');
	});
});

it('2004: a session that was not suspended is followed by a new, empty attempt', async () => {
	const lms = await aLms({ course: sample2004() });
	const { course } = await launch(lms);
	await call(course, 'Initialize', '');
	await call(course, 'SetValue', 'cmi.suspend_data', 'old');
	await call(course, 'SetValue', 'cmi.exit', 'normal');
	await call(course, 'Terminate', '');

	const { course: next } = await launch(lms);
	await call(next, 'Initialize', '');
	expect(await call(next, 'GetValue', 'cmi.entry')).toBe('ab-initio');
	expect(await call(next, 'GetValue', 'cmi.suspend_data')).toBe('');
	expect((await held(lms, 1)).suspendData).toBe('old');
	expect((await held(lms, 2)).attempt).toBe(2);
});

it('1.2: data comes back after any exit, with an empty entry when the exit was not suspend', async () => {
	const lms = await aLms({ course: sample12() });
	const { course } = await launch(lms);
	await call(course, 'LMSInitialize', '');
	await call(course, 'LMSSetValue', 'cmi.suspend_data', 'kept');
	await call(course, 'LMSFinish', '');

	const { course: next } = await launch(lms);
	await call(next, 'LMSInitialize', '');
	expect(await call(next, 'LMSGetValue', 'cmi.core.entry')).toBe('');
	expect(await call(next, 'LMSGetValue', 'cmi.suspend_data')).toBe('kept');
});

it('a course learns from the manifest what its pass mark, launch data and objectives are', async () => {
	const lms = await aLms({
		old: sample12({
			inItem: '<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:datafromlms>a=1</adlcp:datafromlms>'
		}),
		new: sample2004({
			inItem: `<adlcp:dataFromLMS>a=1</adlcp:dataFromLMS><imsss:sequencing><imsss:objectives>
				<imsss:primaryObjective objectiveID="main" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>
				</imsss:primaryObjective></imsss:objectives></imsss:sequencing>`
		})
	});
	const { course: old } = await launch(lms, 'old');
	await call(old, 'LMSInitialize', '');
	expect(await call(old, 'LMSGetValue', 'cmi.student_data.mastery_score')).toBe('80');
	expect(await call(old, 'LMSGetValue', 'cmi.launch_data')).toBe('a=1');
	expect(await call(old, 'LMSGetValue', 'cmi.core.student_name')).toBe('Learner, Demo');

	const { course } = await launch(lms, 'new');
	await call(course, 'Initialize', '');
	expect(await call(course, 'GetValue', 'cmi.scaled_passing_score')).toBe('0.8');
	expect(await call(course, 'GetValue', 'cmi.launch_data')).toBe('a=1');
	expect(await call(course, 'GetValue', 'cmi.objectives.0.id')).toBe('main');
	await call(course, 'SetValue', 'cmi.score.scaled', '0.9');
	await call(course, 'Commit', '');
	expect((await held(lms, 1, 'new')).status.success, 'the LMS derives success from the score').toBe('passed');
});

it('the parts of a package keep their data apart, and the attempt rolls them up', async () => {
	const lms = await aLms({ course: sample12({ items: ['one', 'two'] }) });
	const { page, course } = await launch(lms);
	await call(course, 'LMSInitialize', '');
	await call(course, 'LMSSetValue', 'cmi.core.lesson_status', 'completed');
	await call(course, 'LMSSetValue', 'cmi.suspend_data', 'of one');
	await call(course, 'LMSFinish', '');
	expect((await held(lms)).status.completion).toBe('incomplete');

	await page.getByRole('link', { name: 'Part two' }).click();
	const second = await courseFrame(page);
	await call(second, 'LMSInitialize', '');
	expect(await call(second, 'LMSGetValue', 'cmi.suspend_data')).toBe('');
	await call(second, 'LMSSetValue', 'cmi.core.lesson_status', 'completed');
	await call(second, 'LMSCommit', '');

	const { status, scos } = await held(lms);
	expect(status).toMatchObject({ completion: 'completed', success: 'unknown' });
	expect(scos['one']?.suspendData).toBe('of one');

	await call(second, 'LMSSetValue', 'cmi.core.lesson_status', 'passed');
	await call(second, 'LMSSetValue', 'cmi.core.score.raw', '90');
	await call(second, 'LMSCommit', '');
	expect(await held(lms), 'what says nothing of success does not hold it back').toMatchObject({
		status: { completion: 'completed', success: 'passed' },
		score: { raw: 90 }
	});

	await page.goto(lms.url);
	expect(await page.getByRole('list', { name: 'Parts' }).getByRole('listitem').allInnerTexts()).toEqual([
		'Part one Completed',
		'Part two Completed, passed, 90 of 100'
	]);
});

it('a new attempt begins empty and leaves the old one as it was', async () => {
	const lms = await aLms({ course: sample12() });
	const { page, course } = await launch(lms);
	await call(course, 'LMSInitialize', '');
	await call(course, 'LMSSetValue', 'cmi.suspend_data', 'first');
	await call(course, 'LMSFinish', '');
	await page.getByRole('button', { name: 'New attempt' }).click();
	await page.getByRole('link', { name: 'Attempt 2' }).waitFor();

	const second = await courseFrame(page);
	await call(second, 'LMSInitialize', '');
	expect(await call(second, 'LMSGetValue', 'cmi.suspend_data')).toBe('');
	expect((await held(lms, 1)).suspendData).toBe('first');
});

it('the log shows each call as it is made, and errors in words', async () => {
	const lms = await aLms({ course: sample12() });
	const { page, course } = await launch(lms);
	await page.getByRole('button', { name: 'Log' }).click();
	await call(course, 'LMSInitialize', '');
	await call(course, 'LMSSetValue', 'cmi.core.lesson_status', 'nonsense');

	const rows = page.getByRole('complementary', { name: 'Calls of the course' }).getByRole('row');
	await expect.poll(() => rows.allInnerTexts()).toHaveLength(3);
	expect((await rows.last().innerText()).replace(/\s+/g, ' ')).toBe(
		'LMSSetValue cmi.core.lesson_status nonsense false, error 405'
	);
});

async function launch(lms: TestLms, id = 'course'): Promise<{ page: Page; course: Frame }> {
	// A context of its own, that outlives the page: closing the page is then closing a tab.
	const context = await browser.newContext();
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(`${lms.url}play/${id}`);

	return { page, course: await courseFrame(page) };
}

/** The frame with the course in it, when its scripts have run. */
async function courseFrame(page: Page): Promise<Frame> {
	await page.frameLocator('#course').getByRole('heading', { name: 'A course' }).waitFor();
	const frame = page.frames()[1];
	if (frame === undefined) throw new Error('no frame');

	return frame;
}

function call(course: Frame, name: string, ...values: string[]): Promise<string> {
	return course.evaluate(
		({ name, values }) => {
			const { api } = globalThis as unknown as { api: Record<string, (...values: string[]) => string> };

			return api[name]?.(...values) ?? `no ${name}`;
		},
		{ name, values }
	);
}

async function held(lms: TestLms, attempt = 1, id = 'course'): Promise<Attempt> {
	return (await (await fetch(`${lms.url}attempts/${id}/${attempt}.json`)).json()) as Attempt;
}
