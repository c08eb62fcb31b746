import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/course/course.ts';
import type { Question } from '../../src/course/question.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import type { Confidence } from '../../src/tracking/progress.ts';
import { aChooseOne, aLikert } from '../builders.ts';
import { aContent, stateAfter } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';
import { play } from './play.ts';

const three = ['q1', 'q2', 'q3'].map((id) => aChooseOne({ id, stem: `About ${id}?` }));

function answered(question: string, right: boolean, confidence?: Confidence): LearnerEvent {
	return { is: 'answered', question, answer: [right ? 'aaaa' : 'bbbb'], right, confidence };
}

async function practise({
	questions = three,
	before = [],
	audience = 'nurses'
}: { questions?: Question[]; before?: LearnerEvent[]; audience?: Audience } = {}) {
	const content = aContent({ questions, outline: { audience } });
	const state = before.length > 0 ? stateAfter(before, content.outline) : '';
	const played = await play({ content, keeper: new FakeKeeper({ state }), page: 'anatomy' });
	const button = (name: string) => played.screen.getByRole('button', { name, exact: true });

	return { ...played, button };
}

describe('confidence in practice', () => {
	it('is kept with the answer where the learner says it, and asked anew at each try', async () => {
		const { screen, button, session } = await practise();
		const sure = screen
			.getByRole('group', { name: /How sure are you/ })
			.getByRole('radio', { name: /^Sure/ });

		await screen.getByRole('radio', { name: 'The option bbbb' }).click();
		await sure.click();
		await button('Check answer').click();
		await expect.element(screen.getByText('Not yet.').first()).toBeVisible();
		expect(session.progress.tried['q1']).toMatchObject({ last: false, confidence: 3 });
		await expect.element(sure).not.toBeInTheDocument();

		await button('Try again').click();
		await expect.element(sure).not.toBeChecked();
		await screen.getByRole('radio', { name: 'The option aaaa' }).click();
		await button('Check answer').click();

		await expect.element(screen.getByText('Right.', { exact: true })).toBeVisible();
		expect(session.progress.tried['q1']).not.toHaveProperty('confidence');
	});

	it('is not asked of patients, nor of an opinion', async () => {
		const { screen } = await practise({ audience: 'patients' });
		await expect.element(screen.getByRole('radio', { name: 'The option aaaa' })).toBeVisible();
		await expect.element(screen.getByText(/How sure/)).not.toBeInTheDocument();

		const opinion = await practise({ questions: [aLikert()] });
		await expect.element(opinion.screen.getByRole('radio', { name: 'neither' })).toBeVisible();
		await expect.element(opinion.screen.getByText(/How sure/)).not.toBeInTheDocument();
	});

	it('stands beside correctness in the results, the surest first, and names who was sure and wrong', async () => {
		const { screen } = await practise({
			before: [answered('q1', false, 3), answered('q2', true, 3), answered('q3', true, 1)]
		});

		await expect.element(screen.getByRole('heading', { name: 'How sure, and how right' })).toBeVisible();
		const rows = [...screen.container.querySelectorAll('li')].map((row) =>
			row.textContent?.replace(/\s+/g, ' ').trim()
		);
		expect(rows).toEqual(expect.arrayContaining(['Sure 1 of 2', 'Guessing 1 of 1']));
		expect(rows.indexOf('Sure 1 of 2')).toBeLessThan(rows.indexOf('Guessing 1 of 1'));
		await expect
			.element(screen.getByText('One answer that you were sure of was not right: begin there.'))
			.toBeVisible();
	});

	it('is not spoken of where nobody said it', async () => {
		const { screen } = await practise({ before: three.map(({ id }) => answered(id, true)) });

		await expect.element(screen.getByRole('heading', { name: /right at the first try/ })).toBeVisible();
		await expect.element(screen.getByText('How sure, and how right')).not.toBeInTheDocument();
	});
});
