import axe from 'axe-core';
import { mount, tick, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp, commands, page } from 'vitest/browser';
import type { Course, Quiz } from '../../src/course/course.ts';
import type { Answer, OfKind, Question } from '../../src/course/question.ts';
import type { TaskProps } from '../../src/player/figures/task.svelte.ts';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';
import { rightAnswer, wrongAnswer } from '../builders.ts';
import Asked from '../player/Asked.svelte';

declare module 'vitest/browser' {
	interface BrowserCommands {
		courses: () => Promise<Course[]>;
	}
}

const courses = await commands.courses();

/** The states a question can be seen in, one after the other: asked, answered wrongly, answered rightly. */
const states = [
	{ answer: () => [], closed: false, feedback: 'none' },
	{ answer: wrongAnswer, closed: true, feedback: 'own' },
	{ answer: rightAnswer, closed: true, feedback: 'all' }
] as const satisfies { answer: (question: Question) => Answer; closed: boolean; feedback: string }[];

type Figures = Record<string, () => Promise<{ default: Component<{ text: string } & TaskProps> }>>;

/** All figures by the names that authors use. */
const figures: Figures = Object.fromEntries(
	Object.entries(
		import.meta.glob<{ default: Component<{ text: string } & TaskProps> }>('../../modules/*/*.svelte')
	).map(([path, load]) => [nameOf(path), load])
);

function nameOf(path: string): string {
	return (/(\w+)\.svelte$/.exec(path)?.[1] ?? '').replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}

afterEach(async () => {
	await emulate('light');
	await page.viewport(1024, 768);
});

for (const { audience, modules } of courses) {
	const quizzes = modules.flatMap(({ pages }) =>
		pages.flatMap((each) => (each.is === 'quiz' ? [each.quiz] : []))
	);

	describe(`the questions for ${audience}`, () => {
		it.each(quizzes)(
			'on $id have no accessibility violation, in light and dark, before and after their feedback',
			async (quiz) => {
				const main = await show(quiz);
				for (const colours of ['light', 'dark'] as const) {
					await emulate(colours);
					const { violations } = await axe.run(main);
					expect(
						violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
						colours
					).toEqual([]);
				}
			}
		);

		it.each(quizzes)('on $id fit on a screen of 320 px', async (quiz) => {
			await page.viewport(320, 640);
			const main = await show(quiz);
			const offenders = [...main.querySelectorAll('*')]
				.filter((element) => !element.parentElement?.closest('.table, .words, svg'))
				.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
				.map((element) => `${element.closest('form')?.id}: ${element.outerHTML.slice(0, 80)}`);
			expect(offenders).toEqual([]);
		});
	});
}

const tasks = courses
	.flatMap(({ modules }) => modules.flatMap(({ pages }) => pages))
	.flatMap((each) => (each.is === 'quiz' ? each.quiz.questions : []))
	.filter((question): question is OfKind<'task'> => question.kind === 'task');

describe('a task in a figure', () => {
	it.each(tasks)(
		'$id is one that the figure knows, is not done at the start, and is kept quiet of',
		async (question) => {
			const { task } = question;
			const set = await saidBy(question, { task });

			expect(set).toMatch(/Task: \S/);
			expect(set).toMatch(/Not yet\./);
			expect(await saidBy(question, { task: 'no-such-task' })).not.toMatch(/Task: \S|Not yet\.|Done/);
			expect(await saidBy(question, { task, silent: true })).not.toMatch(/Not yet\.|Done/);
		}
	);
});

/** What the question's figure says when it has just been opened. */
async function saidBy({ figure, caption, props }: OfKind<'task'>, given: TaskProps): Promise<string> {
	const target = document.createElement('main');
	document.body.append(target);
	const loaded = await figures[figure]?.();
	if (!loaded) throw new Error(`there is no figure "${figure}"`);
	const shown = mount(loaded.default, { target, props: { text: caption, ...props, ...given } });
	await tick();
	const words = target.textContent;
	await unmount(shown);
	target.remove();

	return words;
}

/** All questions of a quiz in all states, each in a form of its own as in the player. */
async function show({ title, questions }: Quiz): Promise<HTMLElement> {
	const main = document.createElement('main');
	main.innerHTML = '<h1></h1>';
	main.querySelector('h1')?.append(title);
	document.body.append(main);

	const shown = questions.flatMap((question) =>
		states.map(({ answer, closed, feedback }) => {
			const target = document.createElement('form');
			target.id = `${question.id}-${feedback}`;
			main.append(target);

			return mount(Asked, {
				target,
				props: { question, figures, answer: answer(question), seed: 7, closed, feedback, onanswer: () => {} }
			});
		})
	);

	onTestFinished(async () => {
		await Promise.all(shown.map((each) => unmount(each)));
		main.remove();
	});
	await tick();
	// Figures far down the page arrive for the printer.
	dispatchEvent(new Event('beforeprint'));
	await expect.poll(() => main.querySelector('.waiting')).toBeNull();

	return main;
}

async function emulate(value: 'light' | 'dark'): Promise<void> {
	await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
}
