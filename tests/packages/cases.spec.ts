import { expect, test, type Page } from '@playwright/test';
import { standing } from '../../src/assessment/case.ts';
import type { Audience, Course } from '../../src/course/course.ts';
import type { Case, Scene } from '../../src/course/case.ts';
import { courseOf, plain } from './course.ts';
import { errorsIn, Learner } from './learner.ts';

for (const standard of ['scorm12', 'scorm2004-4th'] as const) {
	test(`nurses, ${standard}: an unsafe choice ends the case, another path passes, and the LMS has each decision but no score`, async ({
		page,
		context
	}) => {
		const { learner, theCase } = await atTheCase(page, 'nurses', standard);
		const [first] = theCase.scenes;
		const unsafe = first?.choices.find(({ points }) => points === 0);
		if (!first?.critical || !unsafe) throw new Error('the first scene must have an unsafe choice');

		await decide(learner, unsafe.text);
		await expect(learner.frame.getByText('Stop: this can harm the patient.')).toBeVisible();
		await learner.button('Try another path').click();
		await decide(learner, bestOf(first).text);
		await page.close();

		// The window is gone in mid-case: the story goes on where it was.
		const again = new Learner(await context.newPage(), learner.name, learner.course);
		await again.relaunch(theCase.title);
		for (const scene of wayFrom(theCase, [bestOf(first).key])) await decide(again, bestOf(scene).text);
		await expect(again.frame.getByText(/of \d+ points: 100 %\./)).toBeVisible();
		await again.saveAndExit();

		const held = await again.held();
		const ids = held.interactions.map(({ id }) => id.replace(/^urn:[\w-]+:/, ''));
		expect(ids[0]).toBe(`C1_${theCase.id.replace(/.*\//, '')}_${first.id}`);
		expect(ids.slice(1).every((id) => id.startsWith('C2_'))).toBe(true);
		expect(held.interactions.map(({ result }) => result)).toEqual([
			standard === 'scorm12' ? 'wrong' : 'incorrect',
			...ids.slice(1).map(() => 'correct')
		]);
		expect(held.score.raw).toBeNull();
		expect(errorsIn(held)).toEqual([]);
	});
}

test('patients come through a story with words alone: no points, nothing to fail', async ({ page }) => {
	const { learner, theCase } = await atTheCase(page, 'patients', 'scorm12');

	for (const scene of wayFrom(theCase, [])) await decide(learner, bestOf(scene).text);

	await expect(learner.frame.getByText('You came through safely.')).toBeVisible();
	await expect(learner.frame.getByText(/points|passed|failed/i)).toHaveCount(0);
	await learner.saveAndExit();
	expect(await learner.held()).toMatchObject({ status: { completion: 'incomplete' }, score: { raw: null } });
});

async function atTheCase(page: Page, audience: Audience, standard: string) {
	const { course } = await courseOf(audience);
	const theCase = casesOf(course).find(({ scenes }) => scenes[0]?.critical) ?? casesOf(course)[0];
	if (!theCase) throw new Error('no case');
	const learner = await Learner.withOwnPackage(page, `fbss-${audience}-${standard}`, course);
	await learner.launch();
	await learner.open(theCase.title);

	return { learner, theCase };
}

function casesOf({ modules }: Course): Case[] {
	return modules.flatMap(({ pages }) => pages.flatMap((page) => (page.is === 'case' ? [page.case] : [])));
}

async function decide(learner: Learner, text: string): Promise<void> {
	await learner.frame.getByRole('radio', { name: plain(text), exact: true }).check();
	await learner.button('Decide').click();
	await expect(learner.frame.getByText(`You chose: ${plain(text)}`).last()).toBeVisible();
}

function bestOf({ choices }: Scene) {
	return choices.reduce((best, choice) => (choice.points > best.points ? choice : best));
}

/** The scenes that come when the best is chosen in each; a case without draws. */
function wayFrom(theCase: Case, path: string[]): Scene[] {
	const { scene } = standing(theCase, path, 0);

	return scene ? [scene, ...wayFrom(theCase, [...path, bestOf(scene).key])] : [];
}
