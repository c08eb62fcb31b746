import { expect, test } from '@playwright/test';
import type { Audience } from '../../src/course/course.ts';
import { violationsIn } from '../axe.ts';
import { courseOf, practised } from './course.ts';
import { errorsIn, Learner } from './learner.ts';

for (const standard of ['scorm12', 'scorm2004-4th'] as const) {
	test(`nurses, ${standard}-multi: a module is completed without a result, the test alone passes`, async ({
		page
	}) => {
		const { learner, course } = await aLearner(page, 'nurses', standard);
		const [module, other] = course.modules;
		const { exam } = course;
		const lessons = module?.pages.flatMap((each) => (each.is === 'lesson' ? [each.lesson] : [])) ?? [];
		const [lesson, last] = [lessons[0], lessons.at(-1)];
		if (!module || !other || !lesson || !last || !exam) throw new Error('the course has changed');

		await learner.launchPart(`ITEM_${module.id}`, module.title);
		await expect(learner.frame.getByText(`This is one part of “${course.title}”.`)).toBeVisible();
		expect(await violationsIn(courseFrame(learner))).toEqual([]);
		await learner.button('Start this part').click();
		await expect(learner.heading(lesson.title)).toBeVisible();
		for (const { title } of lessons) await learner.read(title);
		await learner.saveAndExit();
		const read = await learner.held();
		expect(read.scos[`ITEM_${module.id}`], 'M-07: no result from a lesson').toMatchObject({
			status: { completion: 'completed', success: 'unknown', lesson_status: 'completed' },
			score: { raw: null }
		});
		expect(read.scos[`ITEM_${module.id}`]?.objectives.map(({ id }) => id)).toEqual([module.id]);
		expect(read.status.completion, 'the other parts are still to come').toBe('incomplete');

		await learner.launchPart(`ITEM_${other.id}`, other.title);
		await learner.saveAndExit();

		await learner.launchPart(`ITEM_${exam.id}`, exam.title);
		expect(await violationsIn(courseFrame(learner))).toEqual([]);
		await learner.button('Start this part').click();
		await learner.button('Start the test').click();
		await learner.sit(exam.draw, true);
		await expect(learner.frame.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
		await expect
			.poll(async () => (await learner.held()).interactions.length, { timeout: 20_000 })
			.toBe(exam.draw);
		const asked = [...new Set(exam.blueprint?.map(({ objective }) => objective))];
		await expect
			.poll(
				async () =>
					(await learner.held()).scos[`ITEM_${exam.id}`]?.objectives.flatMap(({ id, score }) =>
						score.raw === 100 ? id : []
					),
				{ timeout: 20_000 }
			)
			.toEqual(expect.arrayContaining(asked));
		await learner.saveAndExit();
		const held = await learner.held();
		expect(held.scos[`ITEM_${exam.id}`]).toMatchObject({
			status: { completion: 'completed', success: 'passed', lesson_status: 'passed' },
			score: { raw: 100, min: 0, max: 100 }
		});
		expect(held.scos[`ITEM_${other.id}`]?.status, 'an opened module').toMatchObject({
			completion: 'incomplete',
			success: 'unknown'
		});
		expect(held.status.completion).toBe('incomplete');
		expect(errorsIn(held)).toEqual([]);

		// Each goes on where it was: the module at its lesson, the test at its result.
		await learner.launchPart(`ITEM_${module.id}`, last.title);
		await expect(learner.frame.getByText(`Back at “${last.title}”.`)).toBeVisible();
		await learner.launchPart(`ITEM_${exam.id}`, exam.title);
		await expect(learner.frame.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
	});
}

test('patients, scorm12-multi: without a test each module reports 100 with its completion', async ({
	page
}) => {
	const { learner, course } = await aLearner(page, 'patients', 'scorm12');
	const [module] = course.modules;
	if (!module) throw new Error('no module');

	await learner.launchPart(`ITEM_${module.id}`, module.title);
	for (const each of module.pages) {
		if (each.is === 'lesson') {
			await learner.read(each.lesson.title);
			continue;
		}
		// Cases are never asked for.
		if (each.is === 'case') continue;
		await learner.open(each.quiz.title);
		for (let left = practised(each.quiz).length; left > 0; left -= 1) {
			await learner.answer(true);
			await learner.button('Check answer').click();
			await learner.button(/^Next question|^See results/).click();
		}
	}
	await learner.saveAndExit();

	const held = await learner.held();
	expect(held.scos[`ITEM_${module.id}`], 'R-38').toMatchObject({
		status: { lesson_status: 'passed' },
		score: { raw: 100, min: 0, max: 100 }
	});
	expect(held.status, 'three modules are still to come').toMatchObject({
		completion: 'incomplete',
		success: 'unknown'
	});
	expect(errorsIn(held)).toEqual([]);
});

test('a lesson’s link to a lesson of another module is words, which say where it is', async ({ page }) => {
	const { learner, course } = await aLearner(page, 'nurses', 'scorm12');
	const linking = course.modules.flatMap((module) =>
		module.pages.flatMap((each) =>
			each.is === 'lesson' && JSON.stringify(each.lesson.blocks).includes('data-page=')
				? [{ module, lesson: each.lesson }]
				: []
		)
	)[0];
	if (!linking) throw new Error('no lesson links to another');

	await learner.launchPart(`ITEM_${linking.module.id}`, linking.module.title);
	await learner.open(linking.lesson.title);
	await expect(learner.frame.getByText('(in another part of this course)').first()).toBeAttached();
	await expect(learner.frame.locator('a[data-page]')).toHaveCount(0);
});

/** A learner with a package of several SCOs that nobody else plays. */
async function aLearner(
	page: import('@playwright/test').Page,
	audience: Audience,
	standard: 'scorm12' | 'scorm2004-4th'
) {
	const { course } = await courseOf(audience);
	const learner = await Learner.withOwnPackage(page, `fbss-${audience}-${standard}-multi`, course);

	return { learner, course };
}

function courseFrame({ page }: Learner) {
	const frame = page.frames().find((each) => each.url().includes('/files/'));
	if (!frame) throw new Error('the course’s frame is gone');

	return frame;
}
