import axe from 'axe-core';
import { mount, unmount } from 'svelte';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp, commands, page } from 'vitest/browser';
import type { Course, Quiz } from '../../src/course/course.ts';
import type { Answer, Question } from '../../src/course/question.ts';
import QuestionView from '../../src/player/questions/QuestionView.svelte';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';
import { rightAnswer, wrongAnswer } from '../builders.ts';

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
				const main = show(quiz);
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
			const main = show(quiz);
			const offenders = [...main.querySelectorAll('*')]
				.filter((element) => !element.parentElement?.closest('.table'))
				.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
				.map((element) => `${element.closest('form')?.id}: ${element.outerHTML.slice(0, 80)}`);
			expect(offenders).toEqual([]);
		});
	});
}

/** All questions of a quiz in all states, each in a form of its own as in the player. */
function show({ title, questions }: Quiz): HTMLElement {
	const main = document.createElement('main');
	main.innerHTML = '<h1></h1>';
	main.querySelector('h1')?.append(title);
	document.body.append(main);

	const shown = questions.flatMap((question) =>
		states.map(({ answer, closed, feedback }) => {
			const target = document.createElement('form');
			target.id = `${question.id}-${feedback}`;
			main.append(target);

			return mount(QuestionView, {
				target,
				props: { question, answer: answer(question), seed: 7, closed, feedback, onanswer: () => {} }
			});
		})
	);

	onTestFinished(async () => {
		await Promise.all(shown.map((each) => unmount(each)));
		main.remove();
	});

	return main;
}

async function emulate(value: 'light' | 'dark'): Promise<void> {
	await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
}
