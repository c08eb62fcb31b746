import { expect, test } from '@playwright/test';
import type { OutlinePage } from '../../src/course/course.ts';
import { courseOf, lessonsOf } from './course.ts';
import { errorsIn, Learner } from './learner.ts';

/** As the local LMS calls its one learner. */
const NAME = 'Learner, Demo';

for (const standard of ['scorm12', 'scorm2004-4th'] as const) {
	test(`nurses, ${standard}: the certificate comes with the test and the form, not before, with the name from the LMS`, async ({
		page
	}) => {
		const { course, outline } = await courseOf('nurses');
		const { exam } = course;
		const form = outline.modules.flatMap(({ pages }) => pages).find(isForm);
		if (!exam || !form) throw new Error('the nurses must have a test and a form');
		const learner = await Learner.withOwnPackage(page, `fbss-nurses-${standard}`, course);
		await learner.launch();

		await toCertificate(learner);
		await expect(learner.button(`Go to: ${exam.title}`)).toBeVisible();
		await expect(learner.button(`Go to: ${form.title}`)).toBeVisible();

		for (const { title } of lessonsOf(course)) await learner.read(title);
		await learner.open(exam.title);
		await learner.button('Start the test').click();
		await learner.sit(exam.draw, true);
		await expect(learner.frame.getByText('Passed', { exact: false }).first()).toBeVisible();
		await learner.button('Certificate').click();
		await expect(learner.button(`Go to: ${exam.title}`)).toHaveCount(0);
		const before = await learner.held();
		expect(before.status).toMatchObject({ success: 'passed' });

		await learner.button(`Go to: ${form.title}`).click();
		await expect(learner.heading(form.title)).toBeVisible();
		// The questions follow the heading.
		const questions = learner.frame.getByRole('group');
		await expect(questions).toHaveCount(form.questions.length);
		for (const question of await questions.all())
			await question.getByRole('radio').or(question.getByRole('checkbox')).first().check();
		await learner.button('Send').click();
		await expect(learner.frame.getByRole('heading', { name: 'Thank you' })).toBeFocused();
		await learner.button('To the certificate').click();

		const sheet = learner.frame.getByRole('region', { name: 'Certificate of completion' });
		await expect(sheet).toContainText(NAME);
		await expect(sheet).toContainText(course.title);
		await expect(sheet).toContainText('100 %');
		await expect(sheet).toContainText('filled in by the provider');
		await sheet.evaluate(() => {
			window.print = () => {
				dispatchEvent(new Event('beforeprint'));
				document.body.dataset['printed'] = document.querySelector('.prints-alone')?.textContent ?? '';
			};
		});
		await learner.button('Print the certificate').click();
		await expect(learner.frame.locator('body')).toHaveAttribute('data-printed', new RegExp(NAME));
		await learner.saveAndExit();

		const held = await learner.held();
		const sent = held.interactions.filter(({ id }) => /(^|:)F1_/.test(id));
		expect(sent).toHaveLength(form.questions.length);
		expect(sent.map(({ result }) => result)).toEqual(sent.map(() => 'neutral'));
		expect({ status: held.status, score: held.score }).toEqual({
			status: before.status,
			score: before.score
		});
		expect(JSON.stringify(held.log.filter(({ call }) => /SetValue/.test(call)))).not.toContain(NAME);
		expect(errorsIn(held)).toEqual([]);
	});
}

test('students have neither form nor certificate', async ({ page }) => {
	const { course, outline } = await courseOf('students');
	const learner = await Learner.withOwnPackage(page, 'fbss-students-scorm12', course);
	await learner.launch();
	await learner.button('Contents').click();

	await expect(learner.button('All words explained')).toBeVisible();
	await expect(learner.button('Certificate')).toHaveCount(0);
	expect(outline.modules.flatMap(({ pages }) => pages).some(isForm)).toBe(false);
});

async function toCertificate(learner: Learner): Promise<void> {
	await learner.button('Contents').click();
	await learner.button('Certificate').click();
	await expect(learner.heading('Certificate of completion')).toBeVisible();
}

function isForm({ is }: OutlinePage): boolean {
	return is === 'form';
}
