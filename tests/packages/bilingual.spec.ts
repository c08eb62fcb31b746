import { join } from 'node:path';
import { expect, type BrowserContext, type FrameLocator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { bundle } from '../../src/build/bundle.ts';
import { editionsOf } from '../../src/build/editions.ts';
import { outlineOf } from '../../src/build/outline.ts';
import { checkPackage } from '../../src/build/package/check/check-package.ts';
import { packages } from '../../src/build/package/pack.ts';
import { figurePaths, figureWordPaths } from '../../src/build/sources.ts';
import type { Attempt } from '../../src/lms/attempt.ts';
import { decodeState } from '../../src/tracking/state/state.ts';
import { courseFor, example, inSpanish } from '../build/read/a-course.ts';
import { stampOf } from '../../src/build/read/translation/stamp.ts';
import { errorsIn } from './learner.ts';
import { test } from './strict-test.ts';

const root = join(import.meta.dirname, '../..');

/** The zips of a small bilingual course, by name. */
let zips: Map<string, Uint8Array>;
const course = smallCourse();

test.beforeAll(async () => {
	zips = new Map();
	const [figures, figureWords] = await Promise.all([figurePaths(root), figureWordPaths(root)]);
	for (const edition of editionsOf(course)) {
		const { files, scos } = await bundle(root, { course: edition, figures, figureWords }, new Map());
		for (const { name, bytes } of packages({ ...edition, passMark: null, scos }, files))
			zips.set(name.replace('.zip', ''), bytes);
	}
});

for (const standard of ['scorm12', 'scorm2004-4th'] as const) {
	test(`F-30 ${standard}: a learner answers in English, goes on in Spanish, and finds place, answers and result again`, async ({
		page
	}) => {
		const learner = await Patient.at(page, `small-patients-${standard}`);
		await learner.launch('Saved');
		await expect(learner.heading('Failed back surgery syndrome for nurses')).toBeVisible();

		await learner.press('Start the course');
		await learner.press('Go on: Check yourself: your spine');
		await learner.frame.getByRole('radio', { name: 'Discs' }).check();
		await learner.press('Check answer');
		await expect(learner.frame.getByText('Right.', { exact: true }).first()).toBeVisible();

		await learner.press('Español');
		await expect(learner.heading('Compruebe lo que sabe: su columna')).toBeVisible();
		await expect(learner.frame.getByText('Correcto.', { exact: true }).first()).toBeVisible();
		await expect(learner.frame.getByRole('radio', { name: 'Discos' })).toBeChecked();
		expect(await learner.language()).toBe('es');
		expect(await learner.saved()).toMatchObject({ language: 'es', place: { page: 'anatomy.patients' } });

		await learner.press('Pregunta siguiente');
		await learner.frame.getByRole('radio', { name: 'Ir a urgencias ahora' }).check();
		await learner.press('Comprobar la respuesta');
		await expect(learner.frame.getByText('Correcto.', { exact: true }).first()).toBeVisible();
		const held = await learner.held();
		expect(held, 'R-38: both answers count, whatever their language').toMatchObject({
			status: { completion: 'completed', success: 'passed' },
			score: { raw: 100, min: 0, max: 100 }
		});
		expect(errorsIn(held)).toEqual([]);

		await learner.launch('Guardado');
		await expect(learner.heading('Compruebe lo que sabe: su columna')).toBeVisible();
		await expect(learner.frame.getByText('De vuelta en “Compruebe lo que sabe: su columna”.')).toBeVisible();
		await expect(learner.frame.getByText('Pregunta 2 de 2')).toBeVisible();
		await expect(learner.frame.getByText('2 de 2 completadas', { exact: false })).toBeVisible();
		expect(await learner.language()).toBe('es');

		await learner.press('English');
		await expect(learner.frame.getByText('Question 2 of 2')).toBeVisible();
		await expect(learner.frame.getByRole('radio', { name: 'Go to the emergency room now' })).toBeChecked();
		expect(await learner.held(), 'R-31').toMatchObject({
			status: { success: 'passed' },
			score: { raw: 100 }
		});
	});
}

test('F-30: the Spanish package is Spanish from its first byte, and stays so where nobody wants another one', async ({
	browser
}) => {
	await inBrowserOf(browser.newContext({ locale: 'de-DE' }), async (page) => {
		const learner = await Patient.at(page, 'small-patients-es-scorm12');
		const html = strFromU8(filesOf('small-patients-es-scorm12')['index.html'] ?? new Uint8Array());
		const warnings: string[] = [];
		page.on('console', (message) => message.type() !== 'log' && warnings.push(message.text()));

		expect(html).toMatch(/^<!doctype html>\s*<html lang="es"/);
		expect(html).toContain('>Empezar el curso</button>');
		expect(html).toContain('Este navegador es demasiado antiguo para el curso.');
		await learner.launch('Guardado');
		await learner.press('Empezar el curso');
		await expect(learner.heading('Su columna')).toBeVisible();
		expect(await learner.language()).toBe('es');
		expect(warnings, 'the player takes over what was prerendered').toEqual([]);
	});
});

test('F-30: an English package speaks the Spanish of the learner’s browser, without a choice being kept', async ({
	browser
}) => {
	await inBrowserOf(browser.newContext({ locale: 'es-MX' }), async (page) => {
		const learner = await Patient.at(page, 'small-patients-scorm2004-4th');
		await learner.launch('Guardado');

		await expect(learner.frame.getByRole('button', { name: 'Empezar el curso' })).toBeVisible();
		expect(await learner.language()).toBe('es');
		await learner.press('Empezar el curso');
		await expect(async () => expect((await learner.saved()).place).toBeTruthy()).toPass({ timeout: 10_000 });
		expect((await learner.saved()).language).toBeUndefined();
	});
});

test('P-07: the two packages of a standard are two courses to an LMS, and each is sound', async () => {
	const names = [...zips.keys()];
	const identifiers = names.map((name) => {
		const files = filesOf(name);
		const manifest = strFromU8(files['imsmanifest.xml'] ?? files['cmi5.xml'] ?? new Uint8Array());

		return /<(?:manifest identifier|course id)="([^"]+)"/.exec(manifest)?.[1] ?? '';
	});
	const own = new Map(names.map((name, index) => [name, identifiers[index]]));

	expect(own.get('small-patients-scorm12')).toBe('small-patients');
	expect(own.get('small-patients-es-scorm12')).toBe('small-patients-es');
	expect(own.get('small-patients-cmi5')).not.toBe(own.get('small-patients-es-cmi5'));
	expect(strFromU8(filesOf('small-patients-es-cmi5')['cmi5.xml'] ?? new Uint8Array())).toContain(
		'<langstring lang="es">Cuando el dolor sigue'
	);
	// A course of one module is no course of several SCOs.
	for (const [name, bytes] of [...zips].filter(([name]) => !name.endsWith('-multi')))
		expect(await checkPackage(bytes, `${name}.zip`), name).toEqual([]);
});

test('the other language costs nothing until it is asked for', async ({ page }) => {
	const learner = await Patient.at(page, 'small-patients-scorm12');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await learner.launch('Saved');
	await learner.press('Start the course');
	await expect(learner.heading('Your spine')).toBeVisible();
	expect(asked.filter((path) => /translation|page-es/.test(path))).toEqual([]);

	await learner.press('Español');
	await expect(learner.heading('Su columna')).toBeVisible();
	expect(
		asked.filter((path) => /translation|page-es/.test(path)).map((path) => path.split('/').at(-1))
	).toEqual(['translation-es.js', 'page-es-anatomy-spine.patients.js']);
});

/** The small course of the reader's tests, with a question more that must be right. */
function smallCourse() {
	const urgent = (question: string, right: string, wrong: string) =>
		`\n## ${question} {#numb objective=PT-1 level=Ap facts=RF-01 critical}\n\n- [ ] ${wrong}\n  > No.\n- [x] ${right}\n  > Yes.\n`;
	const source =
		example('quiz.patients.md') +
		urgent('Numb between the legs: what now?', 'Go to the emergency room now', 'Wait a week');
	const translation = (
		example('quiz.patients.es.md') +
		urgent('Sin sensibilidad entre las piernas: ¿qué hace?', 'Ir a urgencias ahora', 'Esperar una semana')
	).replace(/translates: \w+/, `translates: ${stampOf(source)}`);

	return courseFor(
		'patients',
		inSpanish({
			files: {
				'quizzes/anatomy.patients.md': source,
				'quizzes/anatomy.patients.es.md': translation
			}
		})
	);
}

function filesOf(name: string): Record<string, Uint8Array> {
	return unzipSync(zips.get(name) ?? new Uint8Array());
}

async function inBrowserOf(
	opening: Promise<BrowserContext>,
	act: (page: Page) => Promise<void>
): Promise<void> {
	const context = await opening;
	try {
		await act(await context.newPage());
	} finally {
		await context.close();
	}
}

/** A learner of the small course at the local LMS. */
class Patient {
	readonly page: Page;
	readonly name: string;
	readonly frame: FrameLocator;

	constructor(page: Page, name: string) {
		this.page = page;
		this.name = name;
		this.frame = page.frameLocator('iframe');
	}

	/** With a package that nobody else plays. */
	static async at(page: Page, name: string): Promise<Patient> {
		const own = `${name}-${process.pid}-${Date.now()}`;
		const answer = await page.request.post(`${process.env['LMS_URL']}import?name=${own}.zip`, {
			data: Buffer.from(zips.get(name) ?? []),
			headers: { 'content-type': 'application/zip' }
		});
		expect(answer.status(), await answer.text()).toBe(201);

		return new Patient(page, own);
	}

	/** `saved`: the word with which the bar says that all is kept. */
	async launch(saved: string): Promise<void> {
		await this.page.goto(`${process.env['LMS_URL']}play/${this.name}`);
		await expect(this.frame.getByRole('status').filter({ hasText: new RegExp(`^${saved}`) })).toBeVisible();
	}

	async press(name: string): Promise<void> {
		await this.frame.getByRole('button', { name, exact: true }).first().click();
	}

	heading(name: string) {
		return this.frame.getByRole('heading', { level: 1, name, exact: true });
	}

	language(): Promise<string> {
		return this.frame.locator('html').evaluate((html: HTMLElement) => html.lang);
	}

	async held(): Promise<Attempt> {
		const answer = await this.page.request.get(`${process.env['LMS_URL']}attempts/${this.name}/1.json`, {
			headers: { connection: 'close' }
		});

		return (await answer.json()) as Attempt;
	}

	/** The state as the LMS holds it. */
	async saved() {
		const decoded = decodeState((await this.held()).suspendData, outlineOf(course).slots);
		if (decoded.is !== 'progress') throw new Error(`the state is ${decoded.is}`);

		return decoded.progress;
	}
}
