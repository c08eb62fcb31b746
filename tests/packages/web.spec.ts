import { expect, test, type Page } from '@playwright/test';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { listen } from '../../src/lms/listen.ts';
import { mediaType } from '../../src/lms/media-type.ts';
import { violationsIn } from '../axe.ts';
import type { Audience, Course } from '../../src/course/course.ts';
import { courseOf, lessonsOf, quizzesOf } from './course.ts';
import { Learner } from './learner.ts';
import { startLrs } from './plain-lrs.ts';

const servers: Server[] = [];

test.afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

test('progress is saved as a file, deleted, and brought back; a wrong file is refused; nothing is asked elsewhere', async ({
	page
}) => {
	const { learner, address, course } = await aLearner(page, 'patients');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(address);
	await readFirst(learner);
	await expect(page.getByText(`1 of ${pages(course)} done`, { exact: false })).toBeVisible();
	await expect(page.getByText('No learning system', { exact: false })).toHaveCount(0);
	// Back at the place: nothing of the pages for the web has been loaded yet.
	await page.goto(address);
	await learner.button('Contents').click();
	await page.getByRole('dialog').getByRole('button', { name: 'About this course' }).click();
	await learner.button('Your progress').click();

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		learner.button('Save the file').click()
	]);
	const file = join(await mkdtemp(join(tmpdir(), 'course-web-')), download.suggestedFilename());
	await download.saveAs(file);
	expect(download.suggestedFilename()).toMatch(/^fbss-progress-patients-\d{4}-\d\d-\d\d\.txt$/);

	await deleteAll(learner);
	await expect(page.getByText(`0 of ${pages(course)} done`, { exact: false })).toBeVisible();
	await page.goto(address);
	await expect(learner.button('Start the course')).toBeVisible();
	expect(await kept(page)).toEqual([]);

	await learner.button('Your progress').click();
	const wrong = `${file}.txt`;
	await writeFile(wrong, 'Dear all');
	await page.getByLabel('Choose your progress file').setInputFiles(wrong);
	await expect(page.getByText('This is not a progress file', { exact: false })).toBeVisible();
	await page.getByLabel('Choose your progress file').setInputFiles(file);
	await expect(page.getByText(`Your progress is back: 1 of ${pages(course)} done.`)).toBeVisible();
	await page.goto(address);
	await expect(page.getByText(`1 of ${pages(course)} done`, { exact: false })).toBeVisible();

	expect(asked.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
});

test('with the keyboard alone progress is copied, pasted back and deleted, and the focus is never lost', async ({
	page
}) => {
	const { learner, address, course } = await aLearner(page, 'patients');
	const press = async (...keys: string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	await page.goto(address);
	await learner.button('Your progress').focus();
	await press('Enter');
	await expect(learner.heading('Your progress')).toBeFocused();
	await press('Tab');
	await expect(learner.button('Save the file')).toBeFocused();
	await press('Tab', 'Enter', 'Tab', 'ControlOrMeta+c', 'Tab');
	await expect(page.getByLabel('Choose your progress file')).toBeFocused();
	await press('Tab', 'Enter', 'Tab', 'ControlOrMeta+v', 'Tab');
	await expect(learner.button('Bring it back')).toBeFocused();
	await press('Enter');
	await expect(page.getByText(`Your progress is back: 0 of ${pages(course)} done.`)).toBeVisible();
	await press('Tab', 'Enter');
	await expect(page.getByText(/^Delete it\?/)).toBeFocused();
	await press('Tab', 'Tab');
	await expect(learner.button('Keep it')).toBeFocused();
	await press('Enter');
	await expect(learner.button('Delete my progress from this browser')).toBeFocused();
	await press('Enter', 'Tab', 'Enter');
	await expect(page.getByText(/^Deleted\./)).toBeFocused();
	await press('Tab');
	await expect(learner.button('Back to the opening page')).toBeFocused();
});

test('F-07 S-11 another tab takes up what is brought back, and is forgotten too when all is deleted', async ({
	page,
	context
}) => {
	const { learner, address, course } = await aLearner(page, 'patients');
	const other = await context.newPage();
	const elsewhere = new Learner(other, 'other', course, other);
	await page.goto(address);
	await other.goto(address);
	await readFirst(elsewhere);

	await page.bringToFront();
	await learner.button('Your progress').click();
	await expect(page.getByText(`1 of ${pages(course)} done`, { exact: false })).toBeVisible();
	const text = await page.locator('textarea[readonly]').inputValue();
	await deleteAll(learner);
	await expect(elsewhere.button('Start the course')).toBeVisible();
	expect(await elsewhere.pagesDone()).toBe(0);
	expect(await kept(page)).toEqual([]);

	await page.getByText('Or paste the text').click();
	await page.getByLabel('Text that you copied').fill(text);
	await learner.button('Bring it back').click();
	await expect.poll(() => elsewhere.pagesDone()).toBe(1);
});

test('it plays from a folder: what is read and answered is there again', async ({ page }) => {
	const { course } = await courseOf('patients');
	const learner = new Learner(page, 'folder', course, page);
	const folder = await mkdtemp(join(tmpdir(), 'course-web-'));
	for (const [name, bytes] of Object.entries(await filesOf('patients'))) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), bytes);
	}
	const errors: string[] = [];
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(`file://${join(folder, 'index.html')}`);
	await expect(page.getByText('Nothing is sent to anybody.', { exact: false })).toBeVisible();
	await readFirst(learner);
	await learner.open(quizzesOf(course)[0]?.title ?? '');
	await learner.answer(true);
	await learner.button('Check answer').click();
	await expect(page.getByText('Right.', { exact: true })).toBeVisible();

	await page.reload();
	await expect(page.getByText(/^Back at “Check yourself/)).toBeVisible();
	expect(await learner.pagesDone()).toBe(1);
	await expect(page.getByText('Right.', { exact: true })).toBeVisible();
	expect(errors).toEqual([]);
});

test('S-06 S-10 an LRS of the owner’s gets starts and results and nobody else is asked; a dead one disturbs nobody', async ({
	page
}) => {
	const lrs = await startLrs();
	servers.push(lrs.server);
	const { learner, address } = await aLearner(page, 'patients', {
		endpoint: `${lrs.url}xapi`,
		auth: 'Basic abc',
		activityBase: 'https://example.org/courses'
	});
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	lrs.down = true;
	await page.goto(address);
	await expect(page.getByText(`also sent to ${new URL(lrs.url).host}`, { exact: false })).toBeVisible();
	await readFirst(learner);
	await expect(page.getByText('Kept in this browser', { exact: true })).toBeVisible();
	await expect(page.getByText('does not answer', { exact: false })).toHaveCount(0);
	expect(lrs.statements).toEqual([]);

	lrs.down = false;
	await page.goto(address);
	await expect.poll(() => lrs.verbs()).toEqual(['initialized', 'terminated', 'initialized']);
	expect(new Set(lrs.statements.map(({ actor }) => JSON.stringify(actor))).size).toBe(1);
	expect(lrs.statements[0]).toMatchObject({
		actor: { account: { homePage: address, name: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown } },
		object: { id: 'https://example.org/courses/fbss-patients' }
	});
	expect(lrs.refused).toEqual([]);
	expect(
		asked.filter(
			(url) => ![address, `${lrs.url}xapi/statements?`, 'data:'].some((start) => url.startsWith(start))
		)
	).toEqual([]);

	// Somebody new at the same computer is somebody new to the LRS too.
	await learner.button('Contents').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Opening page' }).click();
	await learner.button('Your progress').click();
	await deleteAll(learner);
	await page.goto(address);
	await expect.poll(() => lrs.verbs().length).toBeGreaterThan(3);
	expect(lrs.verbs().slice(3)).toEqual(['initialized']);
	expect(lrs.statements[3]?.actor).not.toEqual(lrs.statements[0]?.actor);
});

test('S-09 nurses pass, and the result is one sheet that says what it is worth; light, dark, on a small phone', async ({
	page
}) => {
	const { learner, address, course } = await aLearner(page, 'nurses');
	const { exam } = course;
	if (!exam) throw new Error('no final test');
	await page.goto(address);
	for (const { title } of lessonsOf(course)) await learner.read(title);
	await learner.open(exam.title);
	await learner.button('Start the test').click();
	await learner.sit(exam.draw, true);
	await expect(page.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
	await page.goto(address);
	await learner.button('Contents').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Opening page' }).click();

	await learner.button('Result to print').click();
	await expect(page.getByText('Final test: passed, best result 100 %.', { exact: false })).toBeVisible();
	await expect(page.getByText('Self-reported by this browser; not a certificate.')).toBeVisible();
	for (const format of ['A4', 'Letter']) {
		const margin = '1cm';
		const pdf = await page.pdf({
			format,
			margin: { top: margin, right: margin, bottom: margin, left: margin }
		});
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
	}

	await learner.button('Back to the opening page').click();
	for (const name of ['Result to print', 'Your progress']) {
		await learner.button(name).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		for (const summary of await page.locator('summary').all()) await summary.click();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await violationsIn(page), `${name}, ${colorScheme}`).toEqual([]);
		}
		await page.setViewportSize({ width: 320, height: 568 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(320);
		await page.setViewportSize({ width: 1280, height: 800 });
		await learner.button('Back to the opening page').click();
	}
});

/** The built package on a server that knows nothing but files. `configuration`: what its owner wrote into xapi.json. */
async function aLearner(page: Page, audience: Audience, configuration?: Record<string, string>) {
	const files = await filesOf(audience);
	if (configuration) files['xapi.json'] = new TextEncoder().encode(JSON.stringify(configuration));
	const server = createServer(({ url = '/' }, response) => {
		const name = new URL(url, 'http://localhost').pathname.slice(1) || 'index.html';
		const bytes = files[name];
		response.writeHead(bytes ? 200 : 404, { 'content-type': mediaType(name) }).end(bytes);
	});
	servers.push(server);
	const { course } = await courseOf(audience);

	return {
		course,
		learner: new Learner(page, audience, course, page),
		address: `http://127.0.0.1:${await listen(server, 0)}/`
	};
}

async function filesOf(audience: Audience): Promise<Record<string, Uint8Array>> {
	return unzipSync(await readFile(join(import.meta.dirname, `../../dist/packages/fbss-${audience}-web.zip`)));
}

/** Reads the first lesson and goes on to its questions. */
async function readFirst(learner: Learner): Promise<void> {
	await learner.button('Start the course').click();
	await learner.button(/^Go on:/).click();
	await expect.poll(() => learner.pagesDone()).toBe(1);
}

const pages = ({ modules }: Course): number => modules.flatMap((module) => module.pages).length;

/** On the page “Your progress”. */
async function deleteAll(learner: Learner): Promise<void> {
	await learner.button('Delete my progress from this browser').click();
	await learner.button('Yes, delete it').click();
	await expect(learner.page.getByText(/^Deleted\./)).toBeFocused();
}

/** What the course keeps in this browser, by name. */
function kept(page: Page): Promise<IDBValidKey[]> {
	return page.evaluate(
		() =>
			new Promise<IDBValidKey[]>((resolve) => {
				const opening = indexedDB.open('course', 1);
				opening.onsuccess = () => {
					const asked = opening.result.transaction('states').objectStore('states').getAllKeys();
					asked.onsuccess = () => resolve(asked.result);
				};
			})
	);
}
