import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { violationsIn } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { aLms, sample12, sample2004, zipped } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(() => browser.close());

const looks: BrowserContextOptions[] = [
	{ viewport: { width: 360, height: 740 }, colorScheme: 'light' },
	{ viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
	{ viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
	{ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }
];

describe.each(looks)('at $viewport.width px, $colorScheme', (look) => {
	it('no page has an accessibility violation or scrolls sideways', async () => {
		const lms = await aLms({
			'back-nurses-scorm12': sample12({ title: 'Caring after back surgery', items: ['one', 'two'] }),
			'back-nurses-scorm2004-4th': sample2004({ title: 'Caring after back surgery' }),
			'back-broken': { 'readme.txt': '' }
		});
		const page = await aPage(look);
		await page.goto(`${lms.url}play/back-nurses-scorm12`);
		await report(page);
		await page.getByRole('button', { name: 'Log' }).click();
		await expectAccessible(page, 'play');

		for (const path of [
			'',
			'attempts/back-nurses-scorm12/1',
			'play/back-nurses-scorm2004-4th?form=opener',
			'nowhere'
		]) {
			await page.goto(lms.url + path);
			await expectAccessible(page, path);
		}
	});
});

describe('the list', () => {
	it('shows a course once with its standards, and what became of each attempt', async () => {
		const lms = await aLms({
			'back-nurses-scorm12': sample12({ title: 'Caring after back surgery' }),
			'back-nurses-scorm2004-4th': sample2004({ title: 'Caring after back surgery' })
		});
		const page = await aPage();
		await page.goto(`${lms.url}play/back-nurses-scorm12`);
		await report(page);
		await page.getByRole('link', { name: 'Packages' }).click();

		const course = page.getByRole('article');
		expect(await course.count()).toBe(1);
		expect(await course.getByRole('heading').innerText()).toBe('Caring after back surgery');
		const rows = await course.locator('.what').allInnerTexts();
		expect(rows.map((row) => row.split(/\n+/))).toEqual([
			['SCORM 1.2', 'back-nurses-scorm12.zip · 1 kB', 'Attempt 1 Completed, passed, 85 of 100'],
			['SCORM 2004 4th edition', 'back-nurses-scorm2004-4th.zip · 1 kB', 'Not played yet']
		]);
		const play = 'Play Caring after back surgery, SCORM 1.2, back-nurses-scorm12';
		expect(await course.getByRole('link', { name: play, exact: true }).count()).toBe(1);
	});

	it('opens the course in a window of its own, which has no opener', async () => {
		const lms = await aLms({ course: sample12() });
		const page = await aPage();
		await page.goto(lms.url);
		const opened = page.waitForEvent('popup');
		await page.getByRole('link', { name: 'Play in a window' }).click();
		const popup = await opened;
		await popup.frameLocator('#course').getByRole('heading', { name: 'A course' }).waitFor();

		expect(await popup.evaluate(() => window.opener === null)).toBe(true);
	});

	it('takes a zip that is chosen or dropped, and says why it does not take another file', async () => {
		const lms = await aLms();
		const page = await aPage();
		await page.goto(lms.url);
		const zip = Buffer.from(zipped(sample12({ title: 'Chosen' })));
		await page
			.getByLabel('A SCORM 1.2 or 2004 zip')
			.setInputFiles({ name: 'chosen.zip', mimeType: 'application/zip', buffer: zip });
		await page.getByRole('heading', { name: 'Chosen' }).waitFor();

		await drop(page, 'dropped.txt', Buffer.from('no zip'));
		await expect
			.poll(() => page.getByRole('status').innerText())
			.toBe(
				'dropped.txt is not imported. This is not a zip file, or its end is missing: choose the course’s .zip as it was made.'
			);
		await drop(page, 'dropped.zip', Buffer.from(zipped(sample12({ title: 'Dropped' }))));
		await page.getByRole('heading', { name: 'Dropped' }).waitFor();
	});

	it('is worked with the keyboard alone', async () => {
		const lms = await aLms({ course: sample12() });
		const page = await aPage();
		await page.goto(lms.url);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.frameLocator('#course').getByRole('heading', { name: 'A course' }).waitFor();
	});
});

it('an attempt’s page tells all that the LMS holds, with errors in words', async () => {
	const lms = await aLms({ course: sample12() });
	const page = await aPage();
	await page.goto(`${lms.url}play/course`);
	await report(page);
	await page.goto(`${lms.url}attempts/course/1`);

	const text = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
	expect(text).toContain('Completed, passed, 85 of 100');
	expect(text).toContain('1,200 characters');
	expect(text).toContain('red-flags 87 of 100 passed');
	expect(text).toContain('T1_Q1 choice a b wrong 00:00:12');
	expect(text).toContain('LMSSetValue cmi.core.lesson_status nonsense false, error 405');
	expect(text).toContain('18 calls, 1 with an error');
});

it('no page asks anything of another server', async () => {
	const lms = await aLms({ course: sample12() });
	const page = await aPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	for (const path of ['', 'play/course', 'attempts/course/1']) await page.goto(lms.url + path);

	expect(asked.filter((url) => !url.startsWith(lms.url) && !url.startsWith('data:'))).toEqual([]);
});

async function aPage(options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext(options);
	onTestFinished(() => context.close());

	return context.newPage();
}

/** A session that leaves something to see of every kind. */
async function report(page: Page): Promise<void> {
	await page.frameLocator('#course').getByRole('heading', { name: 'A course' }).waitFor();
	await page.frames()[1]?.evaluate(() => {
		const { api } = globalThis as unknown as { api: Record<string, (...values: string[]) => string> };
		api['LMSInitialize']?.('');
		for (const [element, value] of [
			['cmi.core.exit', 'suspend'],
			['cmi.core.score.raw', '85'],
			['cmi.core.score.max', '100'],
			['cmi.core.lesson_status', 'passed'],
			['cmi.core.lesson_status', 'nonsense'],
			['cmi.suspend_data', 'abcdefghijkl'.repeat(100)],
			['cmi.objectives.0.id', 'red-flags'],
			['cmi.objectives.0.score.max', '100'],
			['cmi.objectives.0.score.raw', '87'],
			['cmi.objectives.0.status', 'passed'],
			['cmi.interactions.0.id', 'T1_Q1'],
			['cmi.interactions.0.type', 'choice'],
			['cmi.interactions.0.student_response', 'a'],
			['cmi.interactions.0.result', 'wrong'],
			['cmi.interactions.0.latency', '00:00:12'],
			['cmi.interactions.0.correct_responses.0.pattern', 'b']
		]) {
			api['LMSSetValue']?.(element ?? '', value ?? '');
		}
		api['LMSCommit']?.('');
	});
}

async function expectAccessible(page: Page, where: string): Promise<void> {
	expect(await violationsIn(page, { skip: '#course' }), where).toEqual([]);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
		where
	).toBeLessThanOrEqual(0);
}

async function drop(page: Page, name: string, content: Buffer): Promise<void> {
	await page.evaluate(
		({ name, bytes }) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(
				new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name)
			);
			document
				.querySelector('#import')
				?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
		},
		{ name, bytes: content.toString('base64') }
	);
}
