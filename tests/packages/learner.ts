import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Course } from '../../src/course/course.ts';
import type { OfKind, Question } from '../../src/course/question.ts';
import type { Attempt } from '../../src/lms/attempt.ts';
import { plain, questionByWords } from './course.ts';

/** Copies of packages imported by this worker so far. */
let imports = 0;

/** How the tasks of the figures are done: which slider is moved where. */
const TASKS: Record<string, [slider: string, value: string][]> = {
	'dose-bench same-charge': [
		['Amplitude', '2.5'],
		['Pulse width', '600']
	],
	'dose-bench less-charge': [
		['Amplitude', '12'],
		['Pulse width', '100']
	],
	'lead-bench left-leg-without-ribs': [
		['Across', '-2'],
		['Current', '7.2']
	]
};

/** A learner at the local LMS, who finds things by role and name and answers with the keyboard. */
export class Learner {
	readonly page: Page;
	readonly name: string;
	readonly course: Course;
	/** What the course is in: the LMS's frame, seen from its page, or the page itself. */
	readonly frame: FrameLocator | Locator | Page;

	constructor(
		page: Page,
		name: string,
		course: Course,
		frame: FrameLocator | Locator | Page = page.frameLocator('iframe')
	) {
		this.page = page;
		this.name = name;
		this.course = course;
		this.frame = frame;
	}

	/**
	 * A learner whose package nobody else plays: the built zip, imported under a name of its own, as an administrator would.
	 */
	static async withOwnPackage(page: Page, name: string, course: Course): Promise<Learner> {
		const own = `${name}-${(imports += 1)}-${process.pid}`;
		const bytes = await readFile(join(import.meta.dirname, `../../dist/packages/${name}.zip`));
		const answer = await page.request.post(`${process.env['LMS_URL']}import?name=${own}.zip`, {
			data: bytes,
			headers: { 'content-type': 'application/zip' }
		});
		expect(answer.status(), await answer.text()).toBe(201);

		return new Learner(page, own, course);
	}

	async launch(): Promise<void> {
		await this.page.goto(`${process.env['LMS_URL']}play/${this.name}`);
		await expect(this.frame.getByRole('heading', { level: 1, name: this.course.title })).toBeVisible();
		await expect(this.frame.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
	}

	/** Launches one SCO of several, as a page of its own (M-03). */
	async launchPart(item: string, heading: string): Promise<void> {
		await this.page.goto(`${process.env['LMS_URL']}play/${this.name}/${item}`);
		await expect(this.heading(heading)).toBeVisible();
		await expect(this.frame.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
	}

	/** Launches again: the course goes straight back to the place, and says so in one line. */
	async relaunch(title: string): Promise<void> {
		await this.page.goto(`${process.env['LMS_URL']}play/${this.name}`);
		await expect(this.heading(title)).toBeVisible();
		await expect(this.frame.getByText(`Back at “${title}”.`)).toBeVisible();
	}

	button(name: string | RegExp): Locator {
		return this.frame.getByRole('button', { name, exact: typeof name === 'string' });
	}

	heading(name: string): Locator {
		return this.frame.getByRole('heading', { level: 1, name, exact: true });
	}

	/** Opens a page of the course from the contents. */
	async open(title: string): Promise<void> {
		await this.button('Contents').click();
		await this.#row(title).click();
		await expect(this.heading(title)).toBeVisible();
	}

	/** Reads a lesson to its end. */
	async read(title: string): Promise<void> {
		const before = await this.pagesDone();
		await this.open(title);
		const end = this.frame.getByRole('button', { name: /^Go on:|^Back to the opening page/ }).last();
		// Figures that arrive on the way move the end down once more, as they do for a reader who scrolls fast.
		const scrollOn = async (): Promise<number> => {
			await end.scrollIntoViewIfNeeded();
			return this.pagesDone();
		};
		await expect.poll(scrollOn).toBe(before + 1);
	}

	async pagesDone(): Promise<number> {
		return this.frame.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value);
	}

	/** A page's row in the open contents. */
	#row(title: string): Locator {
		const plainTitle = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		const name = new RegExp(`^${plainTitle}( Opens when all lessons are read)? \\(`);

		return this.frame.getByRole('dialog', { name: 'Contents' }).getByRole('button', { name });
	}

	/** The question in view. */
	async question(): Promise<Question> {
		const scenes = await this.frame.locator('.scene').allInnerTexts();

		return questionByWords(
			this.course,
			await this.frame.locator('legend[tabindex]').innerText(),
			scenes.join(' ')
		);
	}

	/** Answers the question in view with the keyboard, rightly or not. */
	async answer(right: boolean): Promise<Question> {
		const question = await this.question();
		switch (question.kind) {
			case 'choose-one':
			case 'choose-all':
				await this.#choose(question, right);
				break;
			case 'order':
				await this.#order(question, right);
				break;
			case 'hotspot':
				await this.#choose(question, right);
				break;
			case 'true-false':
				await this.#judge(question, right);
				break;
			case 'key-feature':
				await this.#search(question, right);
				break;
			case 'match':
				await this.#match(question, right);
				break;
			case 'label':
				await this.#match(
					{ ...question, sources: question.sources.map((one) => ({ ...one, text: `Place ${one.text}` })) },
					right
				);
				break;
			case 'sort':
				await this.#sort(question, right);
				break;
			case 'number':
				await this.#type(question, right);
				break;
			case 'text':
				await this.frame
					.getByLabel('Your answer, in a word or two')
					.fill(right ? (question.accepted[0]?.text ?? '') : 'something else altogether');
				break;
			case 'task':
				await this.#do(question, right);
				break;
			case 'likert':
				await this.frame.getByRole('radio').first().check();
		}

		return question;
	}

	async #choose(question: OfKind<'choose-one' | 'choose-all' | 'hotspot'>, right: boolean): Promise<void> {
		const role = question.kind === 'choose-all' ? 'checkbox' : 'radio';
		const wanted = right
			? question.options.filter((option) => option.right)
			: question.options.filter((option) => !option.right).slice(0, 1);
		for (const option of question.options) {
			const control = this.frame.getByRole(role, { name: plain(option.text) }).first();
			const isWanted = wanted.includes(option);
			if ((await control.isChecked()) === isWanted || (role === 'radio' && !isWanted)) continue;
			await control.focus();
			await this.page.keyboard.press('Space');
			await expect(control).toBeChecked({ checked: isWanted });
		}
	}

	async #judge({ verdict, ...question }: OfKind<'true-false'>, right: boolean): Promise<void> {
		const said = (verdict === 'true') === right ? 'True' : 'False';
		await this.frame.getByRole('radio', { name: said, exact: true }).check();
		await this.#choose({ ...question, kind: 'choose-one' }, true);
	}

	async #search({ options }: OfKind<'key-feature'>, right: boolean): Promise<void> {
		const picks = options.filter((option) => option.right).length;
		const wanted = options.filter((option) => option.right === right).slice(0, picks);
		for (const { text } of wanted) {
			await this.frame.getByRole('searchbox').fill(plain(text));
			await this.page.keyboard.press('Enter');
			await expect(
				this.frame.getByRole('button', { name: `Take away: ${plain(text)}`, exact: true })
			).toBeVisible();
		}
	}

	async #sort({ sources, targets }: OfKind<'sort'>, right: boolean): Promise<void> {
		for (const [index, { text, target }] of sources.entries()) {
			const group = targets.find(({ key }) => (right || index > 0 ? key === target : key !== target));
			await this.frame
				.getByRole('group', { name: plain(text), exact: true })
				.getByRole('radio', { name: plain(group?.text ?? ''), exact: true })
				.check();
		}
	}

	async #order({ items }: Extract<Question, { kind: 'order' }>, right: boolean): Promise<void> {
		const wanted = right ? items : [...items.slice(1), ...items.slice(0, 1)];
		const rows = this.frame.locator('fieldset ol > li');
		for (const [place, item] of wanted.entries()) {
			for (let moves = 0; moves < items.length; moves += 1) {
				const shown = (await rows.locator('.text').allInnerTexts()).map((text) =>
					text.replace(/\s+/g, ' ').trim()
				);
				const at = shown.indexOf(plain(item.text));
				if (at === place && !(moves === 0 && place === 0)) break;
				if (at === place) {
					// A list that is in order already counts as answered only when something was moved: down and up again.
					await this.#press(`Move down: ${plain(item.text)}`);
					continue;
				}
				await this.#press(`Move up: ${plain(item.text)}`);
			}
		}
	}

	async #press(name: string): Promise<void> {
		await this.frame.getByRole('button', { name, exact: true }).focus();
		await this.page.keyboard.press('Enter');
	}

	async #match(
		{ sources, targets }: Pick<OfKind<'match'>, 'sources' | 'targets'>,
		right: boolean
	): Promise<void> {
		for (const [index, { text, target }] of sources.entries()) {
			const chosen = targets.find(({ key }) => (right || index > 0 ? key === target : key !== target));
			await this.frame.getByLabel(plain(text)).selectOption({ label: plain(chosen?.text ?? '') });
		}
	}

	async #type({ value, tolerance }: Extract<Question, { kind: 'number' }>, right: boolean): Promise<void> {
		await this.frame.getByLabel('Your answer').focus();
		await this.page.keyboard.press('ControlOrMeta+a');
		await this.page.keyboard.type(String(right ? value : value + 3 * tolerance + 1));
	}

	/** Works with the figure's own controls; undone, the last of them is a step too far. */
	async #do({ figure, task }: OfKind<'task'>, right: boolean): Promise<void> {
		const steps = TASKS[`${figure} ${task}`];
		if (!steps) throw new Error(`nobody knows how the task "${task}" of the figure "${figure}" is done`);
		for (const [slider, value] of steps) await this.frame.getByRole('slider', { name: slider }).fill(value);
		if (right) return;
		const [last = ''] = steps.at(-1) ?? [];
		for (let step = 0; step < 3; step += 1) await this.#press(`${last}: more`);
	}

	/** Answers every question of a sitting, hands in, and confirms. */
	async sit(questions: number, right: boolean): Promise<void> {
		for (let number = 1; number <= questions; number += 1) {
			await expect(this.frame.getByText(`Question ${number} of ${questions}`, { exact: true })).toBeVisible();
			await this.answer(right);
			if (number < questions) await this.button('Next question').click();
		}
		await this.button('Hand in the test').click();
		await this.button('Yes, hand in').click();
	}

	/** What the LMS holds, as it would tell an administrator. */
	async held(attempt = 1): Promise<Attempt> {
		const answer = await this.page.request.get(
			`${process.env['LMS_URL']}attempts/${this.name}/${attempt}.json`,
			{
				// A kept connection may be closed by the server in the moment it is used again.
				headers: { connection: 'close' }
			}
		);
		expect(answer.status()).toBe(200);

		return (await answer.json()) as Attempt;
	}

	async saveAndExit(): Promise<void> {
		await this.button('Save and exit').click();
		await expect(this.heading('Saved. You can close this window.')).toBeVisible();
	}
}

/** Calls that the LMS refused. Reading what was never set is normal (2004: 403; 1.2: optional elements 401). */
export function errorsIn({ log }: Attempt): string[] {
	return log
		.filter(
			({ call, error }) => error !== '0' && !/GetValue|GetLastError|GetErrorString|GetDiagnostic/.test(call)
		)
		.map(({ call, element, error }) => `${call} ${element ?? ''} ${error}`);
}
