import { expect, test, type Frame, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { courseOf, lessonsOf, quizzesOf } from './course.ts';
import { startHost, type Host } from './host.ts';
import { Learner } from './learner.ts';

const packages = join(import.meta.dirname, '../../dist/packages');
const id = 'id-4711-marked';
const name = 'Markedname, Givenname';
const marks = /4711|markedname|givenname/i;

let host: Host | null = null;

test.afterEach(async () => {
	await host?.close();
	host = null;
});

for (const [standard, held] of [
	[
		'scorm12',
		{
			'cmi.core.student_id': id,
			'cmi.core.student_name': name,
			'cmi.comments_from_lms': name,
			'cmi.student_preference.language': name
		}
	],
	[
		'scorm2004-4th',
		{
			'cmi.learner_id': id,
			'cmi.learner_name': name,
			'cmi.learner_preference.language': name,
			// Else this LMS begins a new attempt, and forgets all of it.
			'cmi.exit': 'suspend'
		}
	]
] as const) {
	test(`S-04 S-06 S-07 S-10 S-11 S-15 ${standard}: a whole visit asks nothing of anybody else and tells nobody who learns`, async ({
		page
	}) => {
		const { course } = await courseOf('nurses');
		host = await startHost({ zip: join(packages, `fbss-nurses-${standard}.zip`), held });
		const home = host.url('own window').replace('course/index.html?own', '');
		const learner = new Learner(page, '', course);
		await watchMessageListeners(page);
		await forbidCopying(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const printed: string[] = [];
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		page.on('console', (message) => (message.type() === 'error' ? errors : printed).push(message.text()));

		await page.goto(host.url());
		await expect(learner.frame.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
		for (const lesson of lessonsOf(course)) await learner.read(lesson.title);
		await learner.open(quizzesOf(course)[0]?.title ?? '');
		await learner.answer(true);
		await learner.button('Check answer').click();
		await expect(learner.frame.getByText('Right.', { exact: true }).first()).toBeVisible();
		await passTheTest(learner, host);

		await openConnectionDetails(learner);
		await learner.button('Copy as text').click();
		const copied = await learner.frame
			.getByRole('textbox', { name: 'Connection details as text' })
			.inputValue();
		expect(copied, 'S-15: calls are listed').toMatch(/SetValue\tcmi/);
		expect(copied, 'S-15: who learns is not').not.toMatch(marks);
		expect(
			await learner.frame.locator('html').evaluate((html) => html.outerHTML),
			'S-10: nor anywhere in the page'
		).not.toMatch(marks);
		const frame = frameOf(page);
		expect(await frame.evaluate(messageListeners), 'S-04').toEqual([]);

		const key = createHash('sha256').update(`${course.id}-nurses ${id}`).digest('hex');
		const { rows, ...others } = await frame.evaluate(whatIsKept);
		expect(others, 'S-10').toEqual({ local: {}, session: {}, cookies: '' });
		expect(
			rows.map((row) => row.replace(/ \d{5} C2\.[\w.-]+$/, ' day state')),
			'S-10: the journal is a hash, a day and the state'
		).toEqual([`course-journal ${key} day state`]);
		await learner.saveAndExit();
		await expect.poll(async () => (await frame.evaluate(whatIsKept)).rows, 'S-11').toEqual([]);

		expect(
			asked.filter((url) => !url.startsWith(home) && !url.startsWith('data:')),
			'S-06'
		).toEqual([]);
		expect(asked.join('\n'), 'S-10: no address tells who learns').not.toMatch(marks);
		expect(errors, 'S-07').toEqual([]);
		expect(printed.join('\n')).not.toMatch(marks);
		expect(await page.context().cookies()).toEqual([]);
		const calls = host.launches().flatMap(({ log }) => log);
		expect(
			calls.filter((call) => /^Get cmi\..*(student|learner)_(id|name)$/.test(call)),
			'both were heard'
		).toHaveLength(2);
		expect(calls.filter((call) => call.startsWith('Set ')).length).toBeGreaterThan(50);
		expect(
			calls.filter((call) => call.startsWith('Set ')).join('\n'),
			'S-10: what the LMS is told'
		).not.toMatch(marks);
	});
}

for (const [standard, text] of [
	[
		'scorm12',
		'{lang=en}<img src=x onerror="top.attacked=1"><svg onload="top.attacked=1">\u202e\u200b__proto__'
	],
	['scorm12', '__proto__'],
	[
		'scorm2004-4th',
		`<script>top.attacked=1</script>"><img src=x onerror="top.attacked=1">${'x'.repeat(10_000)}`
	]
] as const) {
	test(`S-01 ${standard}: whatever the LMS and the address say, nothing of it becomes markup or code: ${text.slice(0, 24)}`, async ({
		page
	}) => {
		const { course } = await courseOf('patients');
		host = await startHost({ zip: join(packages, `fbss-patients-${standard}.zip`) });
		await page.route('**/lms.js', (route) =>
			route.fulfill({ contentType: 'text/javascript', body: hostileLms(text) })
		);
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		const learner = new Learner(page, '', course, page.locator('html'));
		const said = encodeURIComponent(text.slice(0, 200));
		await page.goto(`${host.url('own window')}&name=${said}&${said}#${said}`);
		await learner.read(lessonsOf(course)[0]?.title ?? '');
		const notice = learner.frame.getByRole('alert').filter({ hasText: 'is not saved there yet' });
		await expect(notice, 'it refuses every commit').toBeVisible({ timeout: 20_000 });
		await notice.getByRole('button', { name: 'Connection details' }).click();
		await expect(learner.frame.getByRole('row', { name: /Commit 0 other/ }).first()).toBeVisible();

		expect(await page.evaluate(() => 'attacked' in globalThis)).toBe(false);
		await expect(learner.frame.locator('img[src="x"], [onerror], [onload]')).toHaveCount(0);
		expect(await page.locator('body').innerText(), 'nor is it shown').not.toMatch(/attacked|__proto__/);
		expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
		expect(errors).toEqual([]);
	});
}

test('S-04: in no package does a script listen for messages, but on channels of the course’s own', async () => {
	const zips = (await readdir(packages)).filter((file) => file.endsWith('.zip'));
	let channels = 0;
	for (const zip of zips) {
		const files = unzipSync(await readFile(join(packages, zip)), {
			filter: ({ name: file }) => /\.(js|html)$/.test(file)
		});
		for (const [file, bytes] of Object.entries(files)) {
			const code = new TextDecoder().decode(bytes);
			expect(code, `${zip} ${file}`).not.toMatch(/addEventListener\(\s*["'`]message/);
			for (const before of code.split('onmessage').slice(0, -1)) {
				// Of the tabs' channel, or of a channel to nobody but itself, which gives the page its turn.
				expect(before.slice(-200), `${zip} ${file}`).toMatch(
					/new BroadcastChannel\(`course |new MessageChannel[;,]/
				);
				channels += 1;
			}
		}
	}
	expect(channels).toBeGreaterThan(0);
});

async function passTheTest(learner: Learner, { launches }: Host): Promise<void> {
	const { exam } = learner.course;
	if (!exam) throw new Error('no final test');
	await learner.open(exam.title);
	await learner.button('Start the test').click();
	await learner.sit(exam.draw, true);
	await expect(learner.frame.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
	await expect
		.poll(() =>
			launches()
				.flatMap(({ log }) => log)
				.filter((call) => /^Set cmi\.interactions\.\d+\.id=/.test(call))
		)
		.toHaveLength(exam.draw);
}

async function openConnectionDetails(learner: Learner): Promise<void> {
	await learner.button('Contents').click();
	await learner.frame.getByRole('dialog').getByRole('button', { name: 'About this course' }).click();
	await learner.button('Connection details').click();
	await expect(learner.frame.getByRole('table')).toBeVisible();
}

function frameOf(page: Page): Frame {
	const course = page.frames().find((each) => each.url().includes('/course/'));
	if (!course) throw new Error('the course’s frame is gone');

	return course;
}

/** An LMS that opens a session, takes values, and to all else says the same. */
function hostileLms(text: string): string {
	return `{
		const say = () => ${JSON.stringify(text).replaceAll('<', '\\u003c')}, yes = () => 'true';
		const names = ['GetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];
		for (const [api, prefix] of [['API', 'LMS'], ['API_1484_11', '']])
			window[api] = {
				[prefix + 'Initialize']: yes, [prefix + 'SetValue']: yes, LMSFinish: say, Terminate: say,
				...Object.fromEntries(names.map((name) => [prefix + name, say]))
			};
	}`;
}

/** Then the text stands in the page to be copied by hand, and can be read there. */
async function forbidCopying(page: Page): Promise<void> {
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
}

/** Remembers who listens for messages of other windows. A channel that a page opens itself is another thing. */
async function watchMessageListeners(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const { addEventListener } = EventTarget.prototype;
		const heard: string[] = [];
		Object.assign(globalThis, { heard });
		EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...args: unknown[]) {
			const [type] = args;
			if ((this ?? window) === window) heard.push(String(type));

			return (addEventListener as (...args: unknown[]) => void).apply(this ?? window, args);
		};
	});
}

function messageListeners(): string[] {
	const { heard } = globalThis as unknown as { heard: string[] };
	if (!heard.includes('pagehide')) throw new Error('nothing was watched');

	return [...heard.filter((type) => /^message/.test(type)), ...(window.onmessage ? ['onmessage'] : [])];
}

/** Whatever the browser keeps for this origin, a line for each row of a database. */
async function whatIsKept() {
	const ask = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('refused'));
		});
	const rows: string[] = [];
	for (const { name: file = '' } of await indexedDB.databases()) {
		const database = await ask(indexedDB.open(file));
		for (const store of database.objectStoreNames) {
			const kept = database.transaction(store).objectStore(store);
			const [keys, values] = [ask(kept.getAllKeys()), ask<unknown[]>(kept.getAll())];
			for (const [index, key] of (await keys).entries())
				rows.push(`${file} ${String(key)} ${String((await values)[index])}`);
		}
		database.close();
	}

	return { local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie, rows };
}
