import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Audience, Course } from '../../src/course/course.ts';
import { FakeLrs, type LaunchOptions } from '../lms/fake-lrs.ts';
import { courseOf, lessonsOf } from './course.ts';
import { Learner } from './learner.ts';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const registration = '760e3480-ba55-4991-94b0-01820dbd23a2';
const servers: Server[] = [];
let lrs: FakeLrs;

test.beforeEach(async () => {
	lrs = await FakeLrs.start();
});

test.afterEach(async () => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
	await lrs.stop();
});

test('X-01 X-05 X-06 X-10 X-11 X-14 nurses: fails, passes, goes back to the LMS, and is told once', async ({
	page
}) => {
	const { course, learner, home } = await aLearner(page, 'nurses');
	await launch(page, home, { returnURL: `${home}back.html` });
	await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
	for (const { title } of lessonsOf(course)) await learner.read(title);
	expect(lrs.verbs(), 'completed with the result, as reporting.yaml has it').toEqual(['initialized']);

	const { exam } = course;
	if (!exam) throw new Error('no final test');
	await learner.open(exam.title);
	await sit(learner, exam.draw, false);
	await expect(page.getByRole('heading', { name: 'Not passed' })).toBeVisible();
	expect(lrs.verbs(), 'R-33: nothing of a failed try with a try left').toEqual(['initialized']);

	await learner.button('Take the test again').click();
	await sit(learner, exam.draw, true);
	await expect(page.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
	await learner.button('Save and exit').click();
	await page.waitForURL(`${home}back.html`);

	expect(lrs.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
	expect(lrs.statement('passed').result).toMatchObject({ score: { scaled: 1, raw: 100, min: 0, max: 100 } });
	expect(lrs.statement('terminated').result?.['duration']).toMatch(/^PT[1-9]/);

	await launch(page, home, {});
	await expect(page.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
	await learner.saveAndExit();
	expect(lrs.verbs()).toEqual([
		...['initialized', 'completed', 'passed', 'terminated'],
		...['initialized', 'terminated']
	]);
	expect(lrs.refused).toEqual([]);
});

test('X-02 X-15 X-16 patients: a closed page ends the session, a new launch comes back to the place', async ({
	page
}) => {
	const { course, learner, home } = await aLearner(page, 'patients');
	const [first, second] = lessonsOf(course);
	await launch(page, home, {});
	await learner.read(first?.title ?? '');
	await learner.open(second?.title ?? '');
	await page.goto(`${home}back.html`);
	await expect.poll(() => lrs.verbs()).toEqual(['initialized', 'terminated']);

	await launch(page, home, {});
	await expect(page.getByText(`Back at “${second?.title}”.`)).toBeVisible();
	expect(await learner.pagesDone()).toBe(1);

	// A session that has said goodbye says nothing more.
	await page.reload();
	await expect(
		page.getByText('This window is no longer connected to your learning system.', { exact: false })
	).toBeVisible();
	expect(lrs.verbs()).toEqual(['initialized', 'terminated', 'initialized', 'terminated']);
	expect(lrs.refused).toEqual([]);
});

test('X-02 a page that died and is loaded again goes on with its token', async ({ page }) => {
	const { course, learner, home } = await aLearner(page, 'patients');
	const [first] = lessonsOf(course);
	// As when the system throws a page away: nobody tells it.
	await page.addInitScript(() => {
		for (const event of ['pagehide', 'beforeunload'])
			addEventListener(event, (gone) => gone.stopImmediatePropagation(), true);
	});
	await launch(page, home, {});
	await learner.read(first?.title ?? '');
	await expect.poll(() => lrs.documents.size).toBe(1);
	await page.reload();

	await expect(page.getByText(`Back at “${first?.title}”.`)).toBeVisible();
	await learner.saveAndExit();
	expect(lrs.asked.filter((what) => what === 'POST /token')).toHaveLength(1);
	expect(lrs.verbs()).toEqual(['initialized', 'terminated']);
	expect(lrs.refused).toEqual([]);
});

test('X-07 in review nothing is reported, and the course says so', async ({ page }) => {
	const { course, learner, home } = await aLearner(page, 'nurses');
	await launch(page, home, { mode: 'Review' });
	await expect(page.getByText('Review: your result stays', { exact: true })).toBeVisible();
	for (const { title } of lessonsOf(course)) await learner.read(title);
	await learner.saveAndExit();

	expect(lrs.verbs()).toEqual(['initialized', 'terminated']);
	expect(lrs.refused).toEqual([]);
});

test('X-15 the LMS dies in mid-course: the learner is told, goes on, and everything arrives when it is back', async ({
	page
}) => {
	const { course, learner, home } = await aLearner(page, 'nurses');
	await launch(page, home, {});
	const [first, ...others] = lessonsOf(course);
	await learner.read(first?.title ?? '');
	lrs.down = true;
	for (const { title } of others) await learner.read(title);
	const notice = page.getByText('Your learning system does not answer.', { exact: false });
	await expect(notice).toBeVisible();
	expect(lrs.verbs()).toEqual(['initialized']);

	lrs.down = false;
	await learner.button('Try saving again').click();
	await expect(notice).toBeHidden();
	await learner.saveAndExit();
	expect(lrs.verbs()).toEqual(['initialized', 'terminated']);

	await launch(page, home, {});
	await expect(page.getByText(/^Back at/)).toBeVisible();
	expect(await learner.pagesDone()).toBe(lessonsOf(course).length);
	expect(lrs.refused).toEqual([]);
});

test('S-06 X-01 it asks the LMS and its own package, and nobody else; its policy allows it', async ({
	page
}) => {
	const { home } = await aLearner(page, 'patients');
	const asked: string[] = [];
	const errors: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	page.on('console', (message) => {
		// The browser reports the document that is not there yet, as it must.
		if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
	});
	await launch(page, home, {});
	await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();

	expect(asked.filter((url) => ![home, lrs.url, 'data:'].some((start) => url.startsWith(start)))).toEqual([]);
	expect(errors).toEqual([]);
});

test('R-08 without a launch it is kept in this browser', async ({ page }) => {
	const { home } = await aLearner(page, 'patients');
	await page.goto(`${home}index.html`);

	await expect(page.getByText('No learning system was found.', { exact: false })).toBeVisible();
	expect(lrs.asked).toEqual([]);
});

/** The built package on a server that knows nothing but files, on another origin than the LMS. */
async function aLearner(
	page: Page,
	audience: Audience
): Promise<{ course: Course; learner: Learner; home: string }> {
	const name = `fbss-${audience}-cmi5`;
	const files = unzipSync(await readFile(join(import.meta.dirname, `../../dist/packages/${name}.zip`)));
	const server = createServer(({ url = '/' }, response) => {
		const path = new URL(url, 'http://localhost').pathname.slice(1);
		const bytes = path === 'back.html' ? '<!doctype html><title>The LMS</title>' : files[path];
		response
			.writeHead(bytes ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' })
			.end(bytes);
	});
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bound = server.address();
	const { course } = await courseOf(audience);

	return {
		course,
		learner: new Learner(page, name, course, page),
		home: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`
	};
}

async function launch(page: Page, home: string, options: LaunchOptions): Promise<void> {
	await page.goto(`${home}index.html?${lrs.launch({ registration, ...options })}`);
	await expect(page.getByRole('button', { name: 'Save and exit' })).toBeVisible();
}

/** Begins the final test and hands it in: all right, or all wrong. */
async function sit(learner: Learner, questions: number, right: boolean): Promise<void> {
	await learner.button('Start the test').click();
	for (let number = 1; number <= questions; number += 1) {
		await expect(
			learner.frame.getByText(`Question ${number} of ${questions}`, { exact: true })
		).toBeVisible();
		await learner.answer(right);
		if (number < questions) await learner.button('Next question').click();
	}
	await learner.button('Hand in the test').click();
	await learner.button('Yes, hand in').click();
}
