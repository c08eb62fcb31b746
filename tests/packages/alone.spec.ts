import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Course } from '../../src/course/course.ts';
import type { Lesson } from '../../src/course/lesson.ts';
import { courseOf, lessonsOf, quizzesOf } from './course.ts';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

let folder = '';
let server: Server;
let address = '';

/** A package unpacked into a folder, and a web server that knows nothing of SCORM. */
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'course-alone-'));
	const zip = await readFile(join(import.meta.dirname, '../../dist/packages/fbss-patients-scorm12.zip'));
	for (const [name, bytes] of Object.entries(unzipSync(zip))) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), bytes);
	}
	server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const name = path === '/' ? '/index.html' : path;
		readFile(join(folder, name)).then(
			(bytes) => response.writeHead(200, { 'content-type': types[extname(name)] ?? 'text/plain' }).end(bytes),
			() => response.writeHead(404).end()
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bound = server.address();
	address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`;
});

test.afterAll(() => {
	server.close();
});

test('R-08 without an LMS it says so, teaches, and keeps the place in this browser', async ({ page }) => {
	const { course } = await courseOf('patients');
	const [lesson] = lessonsOf(course);
	await page.goto(address);
	await expect(page.getByText('No learning system was found.', { exact: false })).toBeVisible();
	await page.getByRole('button', { name: 'Start the course' }).click();
	await expect(page.getByRole('heading', { level: 1, name: lesson?.title ?? '' })).toBeVisible();
	await goOnToTheQuiz(page, course);

	await page.goto(address);
	await expect(page.getByText(/^Back at “Check yourself/)).toBeVisible();
	await expect(page.getByText('Question 1 of', { exact: false })).toBeVisible();
	await expect(page.getByText(lessonsDone(course), { exact: false })).toBeVisible();
});

test('R-05 what connects is asked for until it comes; meanwhile the learner reads on, and nothing of it is lost', async ({
	page
}) => {
	const { course } = await courseOf('patients');
	const [lesson] = lessonsOf(course);
	let isBlocked = true;
	let asked = 0;
	await page.route('**/part-connect.js*', (route) => {
		asked += 1;

		return isBlocked ? route.abort() : route.continue();
	});
	await page.goto(address);
	await page.getByRole('button', { name: 'Start the course' }).click();
	await expect(page.getByRole('heading', { level: 1, name: lesson?.title ?? '' })).toBeVisible();
	await goOnToTheQuiz(page, course);
	const saving = page.getByRole('banner').getByRole('status').first();
	await expect.poll(() => asked, { timeout: 15_000 }).toBe(2);
	await expect(saving).toHaveText('Connecting …');

	isBlocked = false;
	await expect(saving).not.toHaveText('Connecting …', { timeout: 15_000 });
	await expect(page.getByText(lessonsDone(course), { exact: false })).toBeVisible();
	await page.goto(address);
	await expect(page.getByText(/^Back at “Check yourself/)).toBeVisible();
	await expect(page.getByText(lessonsDone(course), { exact: false })).toBeVisible();
});

test('T-18 it plays from a folder on the desktop', async ({ page }) => {
	const errors = watchErrors(page);
	await page.goto(`file://${join(folder, 'index.html')}`);
	await page.getByRole('button', { name: 'Start the course' }).click();
	await page.locator('.place').first().scrollIntoViewIfNeeded();
	await expect(page.getByRole('figure').first()).toBeVisible();
	expect(errors()).toEqual([]);
});

test('T-18 it plays in a frame that may do nothing but run scripts', async ({ page }) => {
	const { course } = await courseOf('patients');
	await page.setContent(
		`<iframe title="course" sandbox="allow-scripts" src="${address}" width="650" height="660"></iframe>`
	);
	const frame = page.frameLocator('iframe');
	await frame.getByRole('button', { name: 'Start the course' }).click({ timeout: 20_000 });
	await expect(
		frame.getByRole('heading', { level: 1, name: lessonsOf(course)[0]?.title ?? '' })
	).toBeVisible();
});

test('S-06 S-07 no request leaves the package, and nothing breaks its policy', async ({ page }) => {
	const { course } = await courseOf('patients');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const errors = watchErrors(page);
	await page.goto(address);
	for (const { title, blocks } of lessonsOf(course)) {
		await page.getByRole('button', { name: 'Contents' }).click();
		await page
			.getByRole('dialog')
			.getByRole('button', { name: new RegExp(`^${title} \\(`) })
			.click();
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		if (!blocks.some((block) => block.is === 'figure')) continue;
		await page.locator('.place').first().scrollIntoViewIfNeeded();
		await expect(page.getByRole('figure').first()).toBeVisible();
	}

	expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
	expect(errors()).toEqual([]);
});

test('R-01 F-25 it leaves the window as it was: no API of its own, no other address, no step in the history', async ({
	page
}) => {
	const { course } = await courseOf('patients');
	await page.goto(address);
	const steps = await page.evaluate(() => history.length);
	await page.getByRole('button', { name: 'Start the course' }).click();
	await page.locator('.text a[href^="#"]').first().click();
	await goOnToTheQuiz(page, course);
	await page.locator('fieldset input').first().check();
	await page.getByRole('button', { name: 'Check answer' }).click();
	await expect(page.locator('.verdict')).toBeVisible();

	expect(page.url()).toBe(address);
	expect(await page.evaluate(() => history.length)).toBe(steps);
	expect(await page.evaluate(() => ['API', 'API_1484_11'].filter((name) => name in window))).toEqual([]);
});

test('F-28 a file keeps its name, and its address says of which build it is', async ({ page }) => {
	const { course } = await courseOf('patients');
	const asked: URL[] = [];
	page.on('request', (request) => asked.push(new URL(request.url())));
	await page.goto(address);
	await page.getByRole('button', { name: 'Start the course' }).click();
	await goOnToTheQuiz(page, course);
	const files = asked.filter(({ protocol, pathname }) => protocol === 'http:' && pathname !== '/');

	expect(files.map(({ pathname }) => pathname)).toContain('/boot.js');
	expect(files.length).toBeGreaterThan(2);
	expect(new Set(files.map(({ search }) => search)).size).toBe(1);
	expect(files[0]?.search).toMatch(/^\?v=[0-9a-f]{8}$/);
});

for (const [what, rewrite] of [
	['its styles', (html: string) => html.replace('<style>', '<style>/* rewritten */')],
	['its inline script', (html: string) => html.replace('<script>', '<script>/* rewritten */')],
	['the player’s text', (html: string) => html.replace('id="player">', 'id="player">/* rewritten */')],
	[
		'all that is not usual in a page, which is gone',
		(html: string) =>
			html.replace(/<template[^]*<\/template>/, '').replace(/<script type="text\/plain"[^]*?<\/script>/g, '')
	]
] as const) {
	test(`S-08 a page that an LMS rewrote still plays: ${what}`, async ({ page }) => {
		const { course } = await courseOf('patients');
		await page.route(address, async (route) => {
			const response = await route.fetch();
			const html = await response.text();
			expect(rewrite(html)).not.toBe(html);
			await route.fulfill({ response, body: rewrite(html) });
		});
		await page.goto(address);
		await page.getByRole('button', { name: 'Start the course' }).click();
		await expect(
			page.getByRole('heading', { level: 1, name: lessonsOf(course)[0]?.title ?? '' })
		).toBeVisible();
		await goOnToTheQuiz(page, course);
		const background = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
		expect(background).not.toBe('rgba(0, 0, 0, 0)');
	});
}

test('a browser that is too old gets the opening page and the names of browsers that will do', async ({
	page
}) => {
	await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'findLast'));
	await page.goto(address);
	await expect(page.getByText('This browser is too old for the course.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('without scripts the opening page is there to read', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(address);
	// Chromium keeps <noscript> hidden when a test switches scripts off, so its words are looked for in the source.
	expect(await page.content()).toContain('The course needs JavaScript.');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Start the course' })).toBeVisible();
	await context.close();
});

test('with the keyboard alone: open, read on, answer, get feedback, go on', async ({ page }) => {
	const { course } = await courseOf('patients');
	const [quiz] = quizzesOf(course);
	await page.goto(address);
	await expect(page.getByText('Kept in this browser', { exact: true })).toBeVisible();
	await tabTo(page, 'Start the course');
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('heading', { level: 1, name: lessonsOf(course)[0]?.title ?? '' })
	).toBeFocused();
	for (const { title } of [...lessonsBeforeTheQuiz(course).slice(1), ...(quiz ? [quiz] : [])]) {
		await tabTo(page, `Go on: ${title}`);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
	}
	await expect(page.locator('legend')).toBeVisible();
	for (let presses = 0; presses < 5; presses += 1) {
		await page.keyboard.press('Tab');
		if (await page.locator(':focus').evaluate((element) => element.matches('input'))) break;
	}
	await page.keyboard.press('Space');
	await tabTo(page, 'Check answer');
	await page.keyboard.press('Enter');
	await expect(page.locator('.verdict')).toBeFocused();
	await tabTo(page, 'Next question');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Question 2 of', { exact: false })).toBeVisible();
	await expect(page.locator('legend')).toBeFocused();
});

test('the first press is answered before the player is there, which takes over what stands on the page', async ({
	page
}) => {
	const { course } = await courseOf('patients');
	const [lesson] = lessonsOf(course);
	const release = await holdPlayer(page);
	await page.goto(address);
	await page.getByRole('button', { name: 'Start the course' }).click();
	const heading = page.getByRole('heading', { level: 1, name: lesson?.title ?? '' });
	await expect(heading).toBeFocused();
	expect(await page.evaluate(() => globalThis.courseStarted)).toBeUndefined();
	const before = await heading.elementHandle();
	await page.mouse.wheel(0, 300);
	await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(0);
	const { y = 0 } = (await heading.boundingBox()) ?? {};

	await release();
	await expect(page.getByText('Kept in this browser', { exact: true })).toBeVisible();
	expect(await before?.evaluate((element) => element.isConnected), 'nothing is drawn anew').toBe(true);
	expect((await heading.boundingBox())?.y, 'and nothing moves').toBeCloseTo(y, 0);
	await expect(page).toHaveTitle(`${lesson?.title} · ${course.title}`);
	await goOnToTheQuiz(page, course);

	await page.goto(address);
	await release();
	await expect(
		page.getByText(lessonsDone(course), { exact: false }),
		'the lesson counts as read'
	).toBeVisible();
});

test('a press that only the player can answer waits for it', async ({ page }) => {
	const release = await holdPlayer(page);
	await page.goto(address);
	await page.getByRole('button', { name: 'Contents' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();

	await release();
	await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
});

test('who starts before the earlier place is known is offered the way there', async ({ page }) => {
	const { course } = await courseOf('patients');
	const [, second] = lessonsOf(course);
	await page.goto(address);
	await page.getByRole('button', { name: 'Contents' }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: new RegExp(`^${second?.title} \\(`) })
		.click();
	await expect(page.getByText('Kept in this browser', { exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1, name: second?.title ?? '' })).toBeFocused();
	// A place is kept a moment after its page was shown.
	await expect.poll(() => page.evaluate(keptStates)).toEqual([expect.stringMatching(/^C2\./)]);

	const release = await holdPlayer(page);
	await page.goto(address);
	await page.getByRole('button', { name: 'Start the course' }).click();
	await release();
	await page.getByRole('button', { name: `Go on: ${second?.title}` }).click();
	await expect(page.getByRole('heading', { level: 1, name: second?.title ?? '' })).toBeVisible();
});

/** The lessons that stand before the first questions. */
function lessonsBeforeTheQuiz({ modules }: Course): Lesson[] {
	const pages = modules.flatMap((module) => module.pages);

	return pages
		.slice(
			0,
			pages.findIndex((page) => page.is === 'quiz')
		)
		.flatMap((page) => (page.is === 'lesson' ? [page.lesson] : []));
}

/** From the first lesson on, until the first question is asked. */
async function goOnToTheQuiz(page: Page, course: Course): Promise<void> {
	for (const { title } of lessonsBeforeTheQuiz(course)) {
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await page.getByRole('button', { name: /^Go on:/ }).click();
	}
	await expect(page.getByText('Question 1 of', { exact: false })).toBeVisible();
}

/** What the bar says then. */
const lessonsDone = (course: Course): string =>
	`${lessonsBeforeTheQuiz(course).length} of ${course.modules.flatMap((module) => module.pages).length} done`;

/** What this browser keeps of the course. */
function keptStates(): Promise<unknown[]> {
	return new Promise((resolve) => {
		const opening = indexedDB.open('course');
		opening.onsuccess = () => {
			const reading = opening.result.transaction('states').objectStore('states').getAll();
			reading.onsuccess = () => resolve(reading.result);
		};
	});
}

/** Holds the player back as a slow phone would; the function that it returns lets it go. */
async function holdPlayer(page: Page): Promise<() => Promise<void>> {
	await page.addInitScript(() => {
		const { appendChild } = Node.prototype;
		const held: Node[] = [];
		Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
			if (this !== document.head || node.nodeName !== 'SCRIPT') return appendChild.call(this, node) as T;
			held.push(node);

			return node;
		};
		Object.assign(globalThis, {
			releasePlayer() {
				Node.prototype.appendChild = appendChild;
				if (held[0]) document.head.appendChild(held[0]);
			}
		});
	});

	return () => page.evaluate(() => (globalThis as unknown as { releasePlayer: () => void }).releasePlayer());
}

/** Presses Tab until the control of this name has the focus; every stop on the way must show where it is. */
async function tabTo(page: Page, name: string): Promise<void> {
	for (let presses = 0; presses < 120; presses += 1) {
		await page.keyboard.press('Tab');
		const found = await page.locator(':focus').evaluate((element) => ({
			name: element.textContent.trim(),
			ring: getComputedStyle(element).outlineStyle
		}));
		if (found.name === name) {
			expect(found.ring, 'the focus shows').not.toBe('none');
			return;
		}
	}
	throw new Error(`the keyboard never reached “${name}”`);
}

function watchErrors(page: Page): () => string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});

	return () => errors;
}
