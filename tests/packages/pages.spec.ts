import { expect, type Page } from '@playwright/test';
import { join } from 'node:path';
import { violationsIn } from '../axe.ts';
import { courseOf, lessonsOf, practised, quizzesOf } from './course.ts';
import { Learner } from './learner.ts';
import { test } from './strict-test.ts';

const shots = join(import.meta.dirname, '../../test-results');
const sizes = [
	{ name: 'phone', width: 360, height: 740 },
	{ name: 'desktop', width: 1280, height: 800 }
];

for (const audience of ['patients', 'nurses', 'students'] as const) {
	test(`${audience}, M-11: no page has an accessibility violation, in light or dark, or scrolls sideways at 320 px`, async ({
		page
	}) => {
		const { course } = await courseOf(audience);
		const learner = await Learner.withOwnPackage(page, `fbss-${audience}-scorm12`, course);
		await learner.launch();
		await check(page, learner, 'opening page');

		await learner.button('Contents').click();
		await check(page, learner, 'contents');
		await learner.frame.getByRole('dialog').getByRole('button', { name: 'About this course' }).click();
		await check(page, learner, 'about page');

		for (const { title, blocks } of lessonsOf(course)) {
			await learner.read(title);
			const figures = blocks.filter((block) => block.is === 'figure');
			for (const { text } of figures) {
				await learner.frame.getByText(text).first().scrollIntoViewIfNeeded();
				await expect(learner.frame.getByRole('figure').filter({ hasText: text }).first()).toBeVisible();
			}
			await expect(learner.frame.getByRole('figure')).toHaveCount(figures.length);
			await learner.frame.locator('body').evaluate((body) => {
				for (const details of body.querySelectorAll('details')) details.open = true;
			});
			await check(page, learner, title);
		}

		// Every question is looked at in tests/content; here one of them in its page, and what surrounds it.
		const [quiz] = quizzesOf(course);
		await learner.open(quiz?.title ?? '');
		await learner.answer(false);
		await check(page, learner, 'practice');
		await learner.button('Check answer').click();
		await expect(learner.frame.getByText('Not yet.').first()).toBeVisible();
		await check(page, learner, 'feedback of practice');
		await answerTheRest(learner, quiz ? practised(quiz).length : 0);
		await check(page, learner, 'results of practice');

		if (course.exam) {
			await learner.open(course.exam.title);
			await check(page, learner, 'before the test');
			await learner.button('Start the test').click();
			await expect(
				learner.frame.getByText(`Question 1 of ${course.exam.draw}`, { exact: true })
			).toBeVisible();
			await check(page, learner, 'test');
			await learner.button('Hand in the test').click();
			await check(page, learner, 'handing in');
			await learner.button('Yes, hand in').click();
			await check(page, learner, 'results of the test');
		}
		await learner.saveAndExit();
		await check(page, learner, 'end page');
	});

	for (const { name, ...viewport } of sizes) {
		test(`${audience}: pictures at ${viewport.width}×${viewport.height}`, async ({ page }) => {
			const { course } = await courseOf(audience);
			await page.setViewportSize(viewport);
			const learner = await Learner.withOwnPackage(page, `fbss-${audience}-scorm2004-4th`, course);
			const shoot = (what: string) =>
				page.screenshot({ path: join(shots, `${audience}-${what}-${name}.png`) });
			await learner.launch();
			await shoot('opening');

			const [lesson] = lessonsOf(course);
			await learner.open(lesson?.title ?? '');
			await shoot('lesson');
			const figure = lesson?.blocks.find((block) => block.is === 'figure');
			await learner.frame
				.getByText(figure?.text ?? '')
				.first()
				.scrollIntoViewIfNeeded();
			await learner.frame.getByRole('figure').first().scrollIntoViewIfNeeded();
			await shoot('figure');

			const [quiz] = quizzesOf(course);
			await learner.open(quiz?.title ?? '');
			await learner.answer(false);
			await learner.button('Check answer').click();
			await expect(learner.frame.getByText('Not yet.').first()).toBeVisible();
			await shoot('quiz');
			await answerTheRest(learner, quiz ? practised(quiz).length : 0);
			await shoot('results');
		});
	}
}

/** axe finds nothing, and at 320 px, which is 1280 px at 400 % zoom, nothing hangs out (WCAG 1.4.10). */
async function check(page: Page, { frame }: Learner, what: string): Promise<void> {
	const course = page.frames().find((each) => each.url().includes('/files/'));
	if (!course) throw new Error('the course’s frame is gone');
	// Later pages arrive a moment after their place.
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await violationsIn(course), `axe on ${what}`).toEqual([]);
	// Nothing but colours differs in the dark.
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await violationsIn(course, { rules: ['color-contrast'] }), `axe on ${what}, dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });

	const before = page.viewportSize() ?? { width: 1280, height: 800 };
	await page.setViewportSize({ width: 320, height: 640 });
	const { over, what: offenders } = await frame.locator('html').evaluate((html) => ({
		over: html.scrollWidth - html.clientWidth,
		what: [...html.querySelectorAll('body *')]
			.filter((element) => !element.parentElement?.closest('.table, .words, .picture'))
			.filter((element) => element.getBoundingClientRect().right > html.clientWidth + 0.5)
			.map((element) => `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`)
	}));
	expect(over, `${what} hangs out sideways at 320 px: ${offenders.join('; ')}`).toBeLessThanOrEqual(0);
	await page.setViewportSize(before);
}

/** From the first question's feedback to the results of practice. */
async function answerTheRest(learner: Learner, questions: number): Promise<void> {
	for (let left = questions; left > 1; left -= 1) {
		await learner.button('Next question').click();
		await learner.answer(true);
		await learner.button('Check answer').click();
	}
	await learner.button('See results').click();
	await expect(learner.frame.getByRole('heading', { name: /right at the first try/ })).toBeVisible();
}
