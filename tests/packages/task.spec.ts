import { expect } from '@playwright/test';
import { courseOf, quizzesOf } from './course.ts';
import { Learner } from './learner.ts';
import { test } from './strict-test.ts';

test('students: a task is done in its figure, with the figure’s own controls, wrongly first and then rightly', async ({
	page
}) => {
	const { course } = await courseOf('students');
	const quiz = quizzesOf(course).find(({ questions }) => questions.some(({ kind }) => kind === 'task'));
	if (!quiz) throw new Error('no quiz sets a task');
	const learner = await Learner.withOwnPackage(page, 'fbss-students-scorm12', course);
	await learner.launch();
	await learner.open(quiz.title);

	for (let asked = await learner.question(); asked.kind !== 'task'; asked = await learner.question()) {
		await learner.answer(true);
		await learner.button('Check answer').click();
		await learner.button('Next question').click();
		await expect(learner.button('Check answer')).toBeVisible();
	}

	await learner.answer(false);
	await learner.button('Check answer').click();
	await expect(learner.frame.getByText('Not yet. Read why, then try again.')).toBeVisible();
	await learner.button('Try again').click();
	await learner.answer(true);
	await learner.button('Check answer').click();
	await expect(learner.frame.getByText('Right.', { exact: true })).toBeVisible();
});
