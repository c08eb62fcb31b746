import { expect } from '@playwright/test';
import { courseOf, quizzesOf } from './course.ts';
import { Learner } from './learner.ts';
import { test } from './strict-test.ts';

test('students: each task is done in its figure, with the figure’s own controls, wrongly first and then rightly', async ({
	page
}) => {
	const { course } = await courseOf('students');
	const quiz = quizzesOf(course).find(({ questions }) => questions.some(({ kind }) => kind === 'task'));
	if (!quiz) throw new Error('no quiz sets a task');
	const tasks = quiz.questions.filter(({ kind }) => kind === 'task');
	const learner = await Learner.withOwnPackage(page, 'fbss-students-scorm12', course);
	await learner.launch();
	await learner.open(quiz.title);

	const done: string[] = [];
	for (;;) {
		const asked = await learner.question();
		if (asked.kind === 'task') {
			await learner.answer(false);
			await learner.button('Check answer').click();
			await expect(learner.frame.getByText('Not yet. Read why, then try again.')).toBeVisible();
			await learner.button('Try again').click();
			done.push(asked.id);
		}
		await learner.answer(true);
		await learner.button('Check answer').click();
		await expect(learner.frame.getByRole('paragraph').filter({ hasText: /^Right\.$/ })).toBeVisible();
		if (done.length === tasks.length) break;
		await learner.button('Next question').click();
		await expect(learner.button('Check answer')).toBeVisible();
	}

	expect(done.sort()).toEqual(tasks.map(({ id }) => id).sort());
	const benches = tasks.map((question) => question.kind === 'task' && question.figure);
	expect(new Set(benches)).toEqual(new Set(['dose-bench', 'lead-bench']));
});
