import { expect } from '@playwright/test';
import type { Audience, Course } from '../../src/course/course.ts';
import type { Attempt } from '../../src/lms/attempt.ts';
import { decodeState } from '../../src/tracking/state/state.ts';
import { courseOf, lessonsOf, practised, quizzesOf } from './course.ts';
import { errorsIn, Learner } from './learner.ts';
import { test } from './strict-test.ts';

const standards = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const;

for (const standard of standards) {
	for (const audience of ['nurses', 'students'] as const) {
		test(`${audience}, ${standard}: reads, fails, retries, passes, and the LMS knows it all`, async ({
			page
		}) => {
			const { learner, outline } = await aLearner(page, audience, standard);
			const { course } = learner;
			await learner.launch();
			await expect(async () => {
				expect(await learner.held()).toMatchObject({
					status: { completion: 'incomplete' },
					exit: 'suspend',
					score: { raw: null }
				});
			}, 'F-19 R-14: the start is committed before anything was done').toPass({ timeout: 10_000 });

			for (const { title } of lessonsOf(course)) await learner.read(title);
			// In 2004 the LMS lists the manifest's own objective first.
			const reported = async () =>
				(await learner.held()).objectives.map(({ id }) => id).filter((id) => id !== 'course_objective');
			await expect.poll(reported).toEqual(withLessons(course));
			expect((await learner.held()).score.raw, 'R-33: no score before the test').toBeNull();

			const exam = course.exam;
			if (!exam) throw new Error('no final test');
			await learner.open(exam.title);
			await learner.button('Start the test').click();
			await learner.sit(exam.draw, false);
			await expect(learner.frame.getByRole('heading', { name: 'Not passed' })).toBeVisible();
			const failed = await learner.held();
			expect(failed.score.raw, 'R-33: a failed try with a try left is not reported').toBeNull();
			expect(failed.status.success).toBe('unknown');
			await expect
				.poll(async () => objectivesIn(await learner.held(), course), { timeout: 20_000 })
				.toMatchObject(learned(course, 0, standard));

			await learner.button('Take the test again').click();
			await learner.button('Start the test').click();
			await learner.sit(exam.draw, true);
			await expect(learner.frame.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
			await expect
				.poll(async () => (await learner.held()).interactions.length, { timeout: 20_000 })
				.toBe(2 * exam.draw);
			const best = learned(course, 100, standard);
			await expect
				.poll(async () => objectivesIn(await learner.held(), course), { timeout: 20_000 })
				.toMatchObject(best);
			await learner.saveAndExit();

			const held = await learner.held();
			expect(held).toMatchObject({
				status: { completion: 'completed', success: 'passed', lesson_status: 'passed' },
				score: { raw: 100, min: 0, max: 100 },
				exit: 'suspend'
			});
			expect(held.totalTime).toBeGreaterThan(0);
			expect(held.interactions.filter(({ result }) => result === 'correct')).toHaveLength(exam.draw);
			expect(new Set(held.interactions.map(({ id }) => id)).size, 'R-63: ids are unique').toBe(2 * exam.draw);
			expect(errorsIn(held)).toEqual([]);
			if (standard === 'scorm12') expectTwoSteps(held);

			await learner.relaunch(exam.title);
			await expect(learner.frame.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
			const again = await learner.held();
			expect(again).toMatchObject({ status: { success: 'passed' }, score: { raw: 100 } });
			expect(objectivesIn(again, course), 'R-31').toMatchObject(best);
			expect(decodeState(held.suspendData, outline.slots)).toMatchObject({
				is: 'progress',
				progress: { finished: true }
			});
		});
	}

	test(`patients, ${standard}: done when read and the red-flag questions are right, with nothing that can be failed`, async ({
		page
	}) => {
		const { learner } = await aLearner(page, 'patients', standard);
		const { course } = learner;
		await learner.launch();
		for (const { title } of lessonsOf(course)) await learner.read(title);
		expect(await learner.held()).toMatchObject({
			status: { completion: 'incomplete' },
			score: { raw: null }
		});

		for (const quiz of quizzesOf(course)) {
			await learner.open(quiz.title);
			for (const question of practised(quiz)) {
				if (question.critical) {
					await learner.answer(false);
					await learner.button('Check answer').click();
					await expect(learner.frame.getByText('Not yet.').first()).toBeVisible();
					await learner.button('Try again').click();
				}
				await learner.answer(true);
				await learner.button('Check answer').click();
				await expect(learner.frame.getByText('Right.', { exact: true }).first()).toBeVisible();
				await learner.button(/^Next question|^See results/).click();
			}
		}
		await learner.saveAndExit();

		const held = await learner.held();
		expect(held, 'R-38: raw 100 together with completion').toMatchObject({
			status: { completion: 'completed', success: 'passed' },
			score: { raw: 100, min: 0, max: 100 }
		});
		expect(held.interactions, 'R-63: practice is not recorded').toEqual([]);
		expect(errorsIn(held)).toEqual([]);
	});
}

for (const audience of ['patients', 'nurses', 'students'] as const) {
	for (const standard of ['scorm12', 'scorm2004-4th'] as const) {
		test(`${audience}, ${standard}: closing the tab after an answer loses nothing, and the place comes back`, async ({
			page,
			context
		}) => {
			const { learner, outline } = await aLearner(page, audience, standard);
			const [quiz] = quizzesOf(learner.course);
			if (!quiz) throw new Error('no quiz');
			await learner.launch();
			await learner.open(quiz.title);
			const question = await learner.answer(false);
			await learner.button('Check answer').click();
			await expect(learner.frame.getByText('Not yet.').first()).toBeVisible();
			const before = await learner.held();
			expect(decodeState(before.suspendData, outline.slots)).toMatchObject({
				is: 'progress',
				progress: { tried: { [question.id]: { tries: 1, ever: false } } }
			});
			await page.close();

			const again = new Learner(await context.newPage(), learner.name, learner.course);
			await again.relaunch(quiz.title);
			expect((await again.question()).id).toBe(question.id);
			await expect(again.frame.getByText('Not yet.').first()).toBeVisible();
		});
	}
}

test('what was practised is asked again days later, and the LMS keeps when it comes next', async ({
	page,
	context
}) => {
	const { learner, outline } = await aLearner(page, 'patients', 'scorm12');
	const [quiz] = quizzesOf(learner.course);
	if (!quiz) throw new Error('no quiz');
	const kept = async (id: string) => {
		const decoded = decodeState((await learner.held()).suspendData, outline.slots);
		return decoded.is === 'progress' ? decoded.progress.tried[id] : undefined;
	};
	await learner.launch();
	await learner.open(quiz.title);
	const known = await learner.answer(true);
	await learner.button('Check answer').click();
	await learner.button('Next question').click();
	const missed = await learner.answer(false);
	await learner.button('Check answer').click();
	await expect(learner.frame.getByText('Not yet.').first()).toBeVisible();
	await learner.saveAndExit();
	const first = (await kept(known.id))?.review;
	expect(first).toMatchObject({ interval: 3 });
	expect((await kept(missed.id))?.review).toEqual({
		...first,
		interval: 1,
		stability: expect.any(Number),
		difficulty: expect.any(Number)
	});
	await page.close();

	const later = await context.newPage();
	await later.addInitScript(() => {
		const now = Date.now.bind(Date);
		Date.now = () => now() + 4 * 86_400_000;
	});
	const again = new Learner(later, learner.name, learner.course);
	await again.relaunch(quiz.title);
	await again.button('Contents').click();
	await again.button('Opening page').click();
	await expect(
		again.frame.getByRole('heading', { name: 'To look at again today: 2 questions' })
	).toBeVisible();
	await again.button('Answer them now').click();
	// The missed one was due after a day, the known one after three.
	for (const { id } of [missed, known]) {
		expect((await again.answer(true)).id).toBe(id);
		await again.button('Check answer').click();
		await expect(again.frame.getByText('Right.', { exact: true }).first()).toBeVisible();
		await again.button(/^Next question|^See results/).click();
	}

	await expect(again.frame.getByRole('heading', { name: '2 of 2 right at the first try now' })).toBeVisible();
	await again.saveAndExit();
	for (const { id } of [missed, known])
		expect(await kept(id)).toMatchObject({ tries: 2, last: true, review: { day: (first?.day ?? 0) + 4 } });
	expect(errorsIn(await learner.held())).toEqual([]);
});

test('a test that was left half way goes on with the same questions in the same order', async ({
	page,
	context
}) => {
	const { learner } = await aLearner(page, 'nurses', 'scorm12');
	await learner.launch();
	for (const { title } of lessonsOf(learner.course)) await learner.read(title);
	const { title = '', draw } = learner.course.exam ?? {};
	await learner.open(title);
	await learner.button('Start the test').click();
	const first = await learner.answer(true);
	await learner.button('Next question').click();
	const second = await learner.answer(true);
	await page.close();

	const again = new Learner(await context.newPage(), learner.name, learner.course);
	await again.relaunch(title);
	await expect.poll(async () => (await again.question()).id).toBe(second.id);
	await again.button('Question before').click();
	expect((await again.question()).id).toBe(first.id);
	await expect(again.frame.getByRole('button', { name: `Question 1 of ${draw}, answered` })).toBeVisible();
	await expect(again.frame.getByRole('button', { name: `Question 2 of ${draw}, answered` })).toBeVisible();
});

test('a practice answer takes at most eight calls and one commit', async ({ page }) => {
	const { learner } = await aLearner(page, 'students', 'scorm12');
	const [quiz] = quizzesOf(learner.course);
	await learner.launch();
	await learner.open(quiz?.title ?? '');
	await learner.answer(true);
	// Opening the page is saved a moment after it has been shown.
	await expect(async () => {
		expect((await learner.held()).location).toBe(`${quiz?.id}#0`);
	}).toPass({ timeout: 10_000 });
	const before = (await learner.held()).log.length;
	await learner.button('Check answer').click();
	await expect(learner.frame.getByText('Right.', { exact: true }).first()).toBeVisible();
	const calls = (await learner.held()).log.slice(before);

	expect(calls.length).toBeLessThanOrEqual(8);
	expect(calls.filter(({ call }) => call === 'LMSCommit')).toHaveLength(1);
});

/** A learner with a package nobody else plays: each test imports its own copy. */
async function aLearner(
	page: import('@playwright/test').Page,
	audience: Audience,
	standard: (typeof standards)[number]
) {
	const { course, outline } = await courseOf(audience);

	return { learner: await Learner.withOwnPackage(page, `fbss-${audience}-${standard}`, course), outline };
}

/** The learning objectives that each test asks about, as the LMS holds them. */
function objectivesIn({ objectives }: Attempt, course: Course): Attempt['objectives'] {
	return askedIn(course).flatMap((id) => objectives.filter((objective) => objective.id === id));
}

/** The same with this score each; they are passed with 100 and open with 0. */
function learned(course: Course, raw: 0 | 100, standard: (typeof standards)[number]) {
	const score = { raw, min: 0, max: 100 };
	const textOf = (id: string) => course.objectives.find((objective) => objective.id === id)?.text;

	return askedIn(course).map((id) =>
		standard === 'scorm12'
			? { id, score, status: raw === 100 ? 'passed' : 'incomplete' }
			: {
					id,
					score: { ...score, scaled: raw / 100 },
					completion: 'completed',
					success: raw === 100 ? 'passed' : 'unknown',
					description: textOf(id)
				}
	);
}

function askedIn({ exam }: Course): string[] {
	return [...new Set(exam?.blueprint?.map(({ objective }) => objective))];
}

/** R-16, M-08: score with `completed`, commit; then `passed`, commit. */
/** The modules that reading touches; the evaluation form is a module without a lesson. */
const withLessons = ({ modules }: Course): string[] =>
	modules.filter(({ pages }) => pages.some((page) => page.is === 'lesson')).map(({ id }) => id);

function expectTwoSteps({ log }: Attempt): void {
	const steps = log
		.filter(
			({ call, element }) =>
				call === 'LMSCommit' || element === 'cmi.core.lesson_status' || element === 'cmi.core.score.raw'
		)
		.filter(({ call }) => call !== 'LMSGetValue')
		.map(({ call, value }) => (call === 'LMSCommit' ? 'commit' : value));
	const passed = steps.lastIndexOf('passed');

	expect(steps.slice(passed - 3, passed + 2)).toEqual(['100', 'completed', 'commit', 'passed', 'commit']);
}
