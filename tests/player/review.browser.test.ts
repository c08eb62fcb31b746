import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import type { Review } from '../../src/assessment/review.ts';
import type { Audience } from '../../src/course/course.ts';
import { scoOutline } from '../../src/tracking/sco-outline.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { decodeState } from '../../src/tracking/state/state.ts';
import { aChooseOne, aLikert, anOutline } from '../builders.ts';
import { aContent, stateAfter } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';
import { play } from './play.ts';

/** 26 November 2026, in the afternoon: the clock goes on from there. */
const today = 20_783;

beforeEach(() => {
	const now = Date.now.bind(Date);
	const ahead = new Date(2026, 10, 26, 15).getTime() - now();
	vi.spyOn(Date, 'now').mockImplementation(() => now() + ahead);
});
afterEach(() => {
	vi.restoreAllMocks();
});

/** Quiz anatomy has q1 and q2, quiz causes q3 and an opinion. */
function twoQuizzes(audience: Audience) {
	const [q1, q2, q3] = ['q1', 'q2', 'q3'].map((id) => aChooseOne({ id, stem: `About ${id}?` }));
	if (!q1 || !q2 || !q3) throw new Error('three questions');
	const opinion = aLikert({ id: 'opinion' });
	const content = aContent({ questions: [q1, q2] });
	const outline = anOutline({
		audience,
		quizzes: [
			{ id: 'anatomy', questions: [{ id: 'q1' }, { id: 'q2' }] },
			{ id: 'causes', questions: [{ id: 'q3' }, { id: 'opinion' }] }
		]
	});
	const causes = { id: 'causes', title: 'Quiz causes', questions: [q3, opinion] };

	return {
		...content,
		outline,
		quizzes: { ...content.quizzes, causes: () => Promise.resolve({ default: causes }) }
	};
}

/** Answered ten days ago, and due on the day. */
function answered(question: string, right: boolean, due: number): LearnerEvent {
	const day = today - 10;
	const review: Review = { day, interval: due - day, stability: 8, difficulty: 5 };

	return { is: 'answered', question, answer: [right ? 'aaaa' : 'bbbb'], right, review };
}

/** The course, opened after an earlier visit. */
async function launch(
	before: LearnerEvent[],
	{ part, page, audience = 'patients' }: { part?: string; page?: string; audience?: Audience } = {}
) {
	const whole = twoQuizzes(audience);
	const content = { ...whole, outline: scoOutline(whole.outline, part) };
	const state = stateAfter(before, content.outline);
	const played = await play({ content, keeper: new FakeKeeper({ state }), ...(page && { page }) });
	const button = (name: string | RegExp) => played.screen.getByRole('main').getByRole('button', { name });

	/** Answers the question in view. */
	async function answer(right: boolean) {
		await played.screen.getByRole('radio', { name: right ? 'option aaaa' : 'option bbbb' }).click();
		await button('Check answer').click();
		await expect
			.element(played.screen.getByText(right ? 'Right.' : 'Not yet.', { exact: false }).first())
			.toBeVisible();
	}

	return { ...played, content, button, answer };
}

const dueFromBoth = [
	answered('q1', true, today),
	answered('q2', false, today + 1),
	answered('q3', true, today - 4)
];

describe('the opening page', () => {
	it('counts what is due and what was missed, and leads to all of it in one press', async () => {
		const { screen, button, navigation } = await launch(dueFromBoth);

		await expect
			.element(screen.getByRole('heading', { level: 2, name: 'To look at again today: 3 questions' }))
			.toBeVisible();
		await button('Answer them now').click();

		expect(navigation.view).toEqual({ is: 'review', questions: ['q3', 'q1', 'q2'] });
		await expect.element(screen.getByRole('heading', { level: 1, name: 'To look at again' })).toHaveFocus();
		expect(document.title).toBe('To look at again · A course');
	});

	it('says when the next ones come where none is due', async () => {
		const { screen, button } = await launch([
			answered('q1', true, today + 4),
			answered('q2', true, today + 1),
			answered('q3', true, today + 1)
		]);

		await expect
			.element(screen.getByText('Nothing to look at again today. Tomorrow: 2 questions.'))
			.toBeVisible();
		await expect.element(button(/Answer (it|them) now/)).not.toBeInTheDocument();
	});

	it('of a part of the course counts that part’s own questions', async () => {
		const { screen } = await launch(dueFromBoth, { part: 'causes' });

		await expect.element(screen.getByText('To look at again today: one question')).toBeVisible();
	});
});

describe('the review', () => {
	it('asks one after the other, each under its quiz’s name, and leaves the place where it was', async () => {
		const place: LearnerEvent = { is: 'opened', place: { page: 'anatomy/lesson', section: 2 } };
		const { screen, button, answer, session } = await launch([...dueFromBoth, place]);
		await button('Answer them now').click();

		const shown = () => [
			screen.container.querySelector('.kicker')?.textContent,
			screen.container.querySelector('legend')?.textContent?.trim()
		];
		await expect.poll(shown).toEqual(['Quiz causes', 'About q3?']);
		await expect.element(screen.getByText('Question 1 of 3', { exact: true })).toBeVisible();
		await expect.element(screen.getByRole('radio', { checked: true })).not.toBeInTheDocument();
		await answer(true);
		await button('Next question').click();
		await expect.poll(shown).toEqual(['Quiz anatomy', 'About q1?']);
		await answer(false);
		await button('Next question').click();
		await expect.poll(shown).toEqual(['Quiz anatomy', 'About q2?']);

		await button('Question before').click();
		await expect.element(screen.getByRole('radio', { checked: true })).toHaveAccessibleName(/option bbbb/);
		expect(session.progress.place).toEqual({ page: 'anatomy/lesson', section: 2 });
	});

	it('ends with what was right at the first try now, when the next ones come, and the way back', async () => {
		const { screen, button, answer } = await launch([...dueFromBoth, answered('q2', false, today)]);
		await button('Answer them now').click();
		await answer(true);
		await button('Next question').click();
		await answer(false);
		await button('Try again').click();
		await answer(true);
		await button('Next question').click();
		await answer(false);
		await button('See results').click();

		await expect
			.element(screen.getByRole('heading', { name: '1 of 3 right at the first try now' }))
			.toHaveFocus();
		const rows = [...screen.container.querySelectorAll('main li')].map((row) => row.textContent);
		expect(rows).toEqual(['Tomorrow: 2 questions', 'In 29 days: one question']);

		await button('Practise what I missed (1)').click();
		await expect.element(screen.getByText('Question 1 of 1', { exact: true })).toBeVisible();
		await answer(true);
		await button('See results').click();
		await expect
			.element(screen.getByRole('heading', { name: '1 of 1 right at the first try now' }))
			.toHaveFocus();
		await button('Back to the opening page').click();
		await expect.element(screen.getByText(/^Nothing to look at again today\./)).toBeVisible();
	});

	it('can be done with the keyboard alone', async () => {
		const { screen, button } = await launch([answered('q1', true, today)]);
		await expect.element(button('Answer it now')).toBeVisible();
		button('Answer it now').element().focus();

		await userEvent.keyboard('[Enter]');
		await expect.element(screen.getByRole('heading', { level: 1, name: 'To look at again' })).toHaveFocus();
		await expect.element(button('Check answer')).toBeVisible();
		await userEvent.tab();
		await userEvent.keyboard('[Space][Enter]');
		await expect.poll(() => document.activeElement?.className).toContain('verdict');
		await userEvent.tab();
		await userEvent.keyboard('[Enter]');

		await expect.element(screen.getByRole('heading', { name: /right at the first try now/ })).toHaveFocus();
	});

	it('can be asked for again when it does not arrive', async () => {
		const { screen, content, button, navigation } = await launch(dueFromBoth);
		const { causes } = content.quizzes;
		let fails = true;
		content.quizzes.causes = () => (fails ? Promise.reject(new Error('offline')) : causes());

		navigation.go({ is: 'review', questions: ['q3'] });
		await expect.element(screen.getByRole('alert')).toHaveTextContent(/could not be loaded/);
		fails = false;
		await button('Try again').click();

		await expect.element(screen.getByText('Question 1 of 1', { exact: true })).toBeVisible();
	});

	it('fits on a phone 320 px wide, and axe finds nothing, from the opening page to the results', async () => {
		const { screen, button, answer } = await launch(dueFromBoth);
		await browser.viewport(320, 640);
		const fine = async () => {
			expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
			const { violations } = await axe.run(document.body);
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		};

		await expect.element(button('Answer them now')).toBeVisible();
		await fine();
		await button('Answer them now').click();
		for (const next of ['Next question', 'Next question', 'See results']) {
			await answer(false);
			await fine();
			await button(next).click();
		}
		await expect.element(screen.getByRole('heading', { name: /right at the first try now/ })).toBeVisible();
		await fine();
	});
});

describe('the schedule of a question', () => {
	const reviewOf = (played: Awaited<ReturnType<typeof launch>>, id: string) =>
		played.session.progress.tried[id]?.review;

	it('is kept with the answer before its feedback shows', async () => {
		const played = await launch([], { page: 'anatomy' });
		await played.answer(true);

		const state = decodeState(played.keeper.saves.at(-1)?.state ?? '', played.content.outline.slots);
		expect(state).toMatchObject({ progress: { tried: { q1: { review: { day: today, interval: 3 } } } } });
	});

	it('follows the first answer of the day, not what is tried after the feedback', async () => {
		const played = await launch([], { page: 'anatomy' });
		await played.answer(false);
		const first = reviewOf(played, 'q1');
		expect(first).toMatchObject({ day: today, interval: 1 });

		await played.button('Try again').click();
		await played.answer(true);

		expect(played.session.progress.tried['q1']).toMatchObject({ tries: 2, last: true });
		expect(reviewOf(played, 'q1')).toEqual(first);
	});

	it('is the longer the surer a right answer was', async () => {
		const intervals: (number | undefined)[] = [];
		for (const sureness of ['Guessing', 'Fairly sure', 'Sure']) {
			const played = await launch([], { page: 'anatomy', audience: 'nurses' });
			await played.screen.getByRole('radio', { name: sureness, exact: true }).click();
			await played.answer(true);
			intervals.push(reviewOf(played, 'q1')?.interval);
			await played.screen.unmount();
		}

		expect(intervals).toEqual([2, 3, 8]);
	});

	it('is not made for an opinion', async () => {
		const played = await launch([answered('q3', true, today + 3)], { page: 'causes' });

		await played.screen.getByRole('radio', { name: 'neither' }).click();
		await played.button('Check answer').click();
		await expect.element(played.screen.getByText('Noted. Nothing is right or wrong here.')).toBeVisible();

		expect(played.session.progress.tried['opinion']).toMatchObject({ tries: 1 });
		expect(reviewOf(played, 'opinion')).toBeUndefined();
	});
});
