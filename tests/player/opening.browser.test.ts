import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { freshProgress } from '../../src/tracking/progress.ts';
import { encodeState } from '../../src/tracking/state/state.ts';
import { aChooseOne, anExam } from '../builders.ts';
import { aContent, lessonRead, stateAfter } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';
import { play } from './play.ts';

afterEach(() => {
	vi.useRealTimers();
});

const answered: LearnerEvent = { is: 'answered', question: 'q1', answer: ['aaaa'], right: true };
const atQuiz: LearnerEvent = { is: 'opened', place: { page: 'anatomy', section: 0 } };

/** The opening page of a course of a lesson (5 min), a quiz (3 min) and a test (15 min), after an earlier visit. */
async function launch(before: LearnerEvent[] = [], keeper?: (state: string) => FakeKeeper) {
	const content = aContent({ questions: [aChooseOne({ id: 'q1' })], exam: anExam({ draw: 1 }) });
	const state = before.length > 0 ? stateAfter(before, content.outline) : '';
	const played = await play({ content, keeper: keeper?.(state) ?? new FakeKeeper({ state }) });
	const main = played.screen.getByRole('main');

	return {
		...played,
		content,
		main,
		button: (name: string) => main.getByRole('button', { name, exact: true })
	};
}

describe('the opening page', () => {
	it('tells a new learner how much there is, and starts with the first lesson', async () => {
		const { screen, button } = await launch();

		await expect.element(screen.getByText('One lesson, about 23 minutes in all.')).toBeVisible();
		await button('Start the course').click();

		await expect.element(screen.getByRole('heading', { level: 1, name: 'Lesson anatomy' })).toHaveFocus();
	});

	it('leads back to where the learner was, section included', async () => {
		const { screen, button, navigation } = await launch([
			{ is: 'opened', place: { page: 'anatomy/lesson', section: 3 } }
		]);

		await expect.element(screen.getByText('You were at “Lesson anatomy”.')).toBeVisible();
		await button('Go on: Lesson anatomy').click();

		expect(navigation.view).toEqual({ is: 'page', page: 'anatomy/lesson', section: 3 });
	});

	it('leads to what was not right at its last try, and to that alone', async () => {
		const wrong: LearnerEvent = { is: 'answered', question: 'q1', answer: ['bbbb'], right: false };
		const { screen, button, navigation } = await launch([wrong]);

		await expect
			.element(screen.getByRole('heading', { level: 2, name: 'To look at again today: one question' }))
			.toBeVisible();
		await button('Answer it now').click();

		expect(navigation.view).toEqual({ is: 'review', questions: ['q1'] });
		await expect.element(screen.getByText('Question 1 of 1', { exact: true })).toBeVisible();
	});

	it('says nothing of questions that were right and have no schedule', async () => {
		const { screen } = await launch([answered]);

		await expect.element(screen.getByText(/in all\./)).toBeVisible();
		await expect.element(screen.getByText(/look at again/)).not.toBeInTheDocument();
	});

	it('offers what is still open, where that is elsewhere', async () => {
		const { button, navigation } = await launch([
			lessonRead,
			{ is: 'opened', place: { page: 'anatomy/lesson', section: 0 } }
		]);

		await button('Go on: Quiz anatomy').click();

		expect(navigation.view).toMatchObject({ page: 'anatomy' });
	});

	it('leads to the test when all else is done', async () => {
		const { button, screen } = await launch([lessonRead, answered, atQuiz]);

		await button('Go on: Final test').click();

		await expect.element(screen.getByRole('button', { name: 'Start the test' })).toBeVisible();
	});

	it('shows the result, and that everything is done', async () => {
		const sitting = {
			seed: 1,
			questions: ['q1'],
			answers: { q1: ['aaaa'] },
			flagged: [],
			at: 0,
			seconds: 0,
			limit: null
		};
		const { screen } = await launch([
			lessonRead,
			answered,
			{ is: 'exam-started', sitting },
			{ is: 'exam-submitted', score: 100, passed: true }
		]);

		await expect.element(screen.getByText('You have done everything this course asks for.')).toBeVisible();
		await expect.element(screen.getByText('Passed with 100 %')).toBeVisible();
		await expect.element(screen.getByText('all read')).toBeInTheDocument();
	});

	it('F-34: does not take the focus when the course is opened', async () => {
		await launch();

		expect(document.activeElement).toBe(document.body);
	});
});

describe('starting over', () => {
	it('asks first, and keeps the place of who thinks again', async () => {
		const { screen, button, session } = await launch([lessonRead, atQuiz]);

		await button('Start over').click();
		await expect
			.element(
				screen.getByText(
					'Start over? Ticks and practice answers are cleared. Results that were reported stay.'
				)
			)
			.toBeVisible();
		expect(session.progress.pages).toMatchObject({ 'anatomy/lesson': 'read' });
		await button('Keep my place').click();

		await expect.element(button('Yes, start over')).not.toBeInTheDocument();
		await expect.element(button('Go on: Quiz anatomy')).toBeVisible();
		await expect.element(screen.getByRole('heading', { level: 1 })).toHaveFocus();
	});

	it('clears ticks and place, and is saved', async () => {
		const { button, session, keeper, screen } = await launch([lessonRead, answered, atQuiz]);
		const saves = keeper.saves.length;

		await button('Start over').click();
		await button('Yes, start over').click();

		await expect.element(button('Start the course')).toBeVisible();
		await expect.element(screen.getByRole('heading', { level: 1 })).toHaveFocus();
		expect(session.progress).toMatchObject({ place: null, pages: {}, tried: {} });
		expect(keeper.saves).toHaveLength(saves + 1);
	});
});

describe('the list of contents', () => {
	it('says of each page in words whether it is done, and how long it takes', async () => {
		const { main } = await launch([lessonRead, atQuiz]);
		const list = main.getByRole('navigation', { name: 'Contents' });

		await expect.element(list.getByRole('button', { name: 'Lesson anatomy (done) 5 min' })).toBeVisible();
		await expect.element(list.getByRole('button', { name: 'Quiz anatomy (started) 3 min' })).toBeVisible();
		await expect
			.element(list.getByRole('button', { name: /^Final test .*\(not opened yet\) 15 min$/ }))
			.toBeVisible();
	});

	it('says when the test opens', async () => {
		const { main } = await launch();

		await expect
			.element(main.getByRole('button', { name: /^Final test/ }))
			.toHaveTextContent(/Opens when all lessons are read/);
	});

	it('is reached from everywhere with the keyboard, shows where one is, and leads on', async () => {
		const { screen, navigation } = await launch();
		navigation.open('anatomy/lesson');
		await expect.element(screen.getByRole('heading', { level: 1, name: 'Lesson anatomy' })).toHaveFocus();
		const contents = screen.getByRole('banner').getByRole('button', { name: 'Contents' });
		contents.element().focus();

		await userEvent.keyboard('[Enter]');
		const dialog = screen.getByRole('dialog', { name: 'Contents' });
		await expect
			.element(dialog.getByRole('button', { name: /^Lesson anatomy/ }))
			.toHaveAttribute('aria-current', 'page');
		await userEvent.keyboard('[Escape]');
		await expect.element(dialog).not.toBeInTheDocument();
		await expect.element(contents).toHaveFocus();

		await contents.click();
		await dialog.getByRole('button', { name: /^Quiz anatomy/ }).click();
		await expect.element(screen.getByRole('heading', { level: 1, name: 'Quiz anatomy' })).toHaveFocus();
		await expect.element(dialog).not.toBeInTheDocument();
	});

	it('leads to the words about the course and back', async () => {
		const { screen, button } = await launch();
		await screen.getByRole('banner').getByRole('button', { name: 'Contents' }).click();

		await screen.getByRole('dialog').getByRole('button', { name: 'About this course' }).click();

		await expect.element(screen.getByRole('heading', { name: 'About this course' })).toHaveFocus();
		await expect.element(screen.getByText('Made by a university.')).toBeVisible();
		await expect.element(screen.getByText('A course, 1.0.0')).toBeVisible();
		await button('Back to the opening page').click();
		await expect.element(screen.getByRole('heading', { name: 'A course' })).toHaveFocus();
	});
});

describe('the bar at the top', () => {
	it('counts what is done and the minutes that are left', async () => {
		const { screen } = await launch([lessonRead]);

		await expect.element(screen.getByRole('banner')).toHaveTextContent(/1 of 3 done · 18 min left/);
		await expect.element(screen.getByRole('progressbar', { name: 'Course progress' })).toHaveValue(1);
	});

	it('tells when the work was saved', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 2, 14, 2) });
		const { screen, button } = await launch();

		await button('Start the course').click();

		await expect
			.element(screen.getByRole('banner').getByRole('status'))
			.toHaveTextContent(/^Saved (14|02):02( PM)?$/);
	});

	it('R-20 M-12: ends the course when it is saved, and says that the window may be closed', async () => {
		const { screen, keeper } = await launch();

		await screen.getByRole('button', { name: 'Save and exit' }).click();

		await expect
			.element(screen.getByRole('heading', { name: 'Saved. You can close this window.' }))
			.toHaveFocus();
		await expect
			.element(screen.getByRole('banner').getByRole('status'))
			.toHaveTextContent('Saved and closed');
		await expect.element(screen.getByRole('button', { name: 'Save and exit' })).not.toBeInTheDocument();
		expect(keeper.finished).toBe(1);
	});

	it('does not end it while something is not saved', async () => {
		const { screen, keeper } = await launch();
		keeper.works = false;

		await screen.getByRole('button', { name: 'Save and exit' }).click();

		await expect
			.element(screen.getByRole('alert'))
			.toHaveTextContent(/Your learning system does not answer\./);
		await expect.element(screen.getByRole('heading', { name: 'A course' })).toBeVisible();
		expect(keeper.finished).toBe(0);
	});

	it.each([
		['Kept in this browser', new FakeKeeper({ kind: 'browser' })],
		['Not kept', new FakeKeeper({ kind: 'memory' })],
		['Review: your result stays', new FakeKeeper({ credited: false })]
	])('says where the work goes: %s', async (text, keeper) => {
		const { screen } = await launch([], () => keeper);

		await expect.element(screen.getByRole('banner').getByRole('status')).toHaveTextContent(text);
	});

	it('offers no exit where no learning system waits for one', async () => {
		const { screen } = await launch([], () => new FakeKeeper({ kind: 'browser' }));

		await expect.element(screen.getByRole('button', { name: 'Contents' })).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Save and exit' })).not.toBeInTheDocument();
	});

	it('lets the keyboard skip to the page', async () => {
		const { screen } = await launch();

		await userEvent.tab();
		await expect.element(screen.getByRole('link', { name: 'Skip to the page' })).toHaveFocus();
		await userEvent.keyboard('[Enter]');

		await expect.element(screen.getByRole('heading', { level: 1 })).toHaveFocus();
	});
});

describe('a notice', () => {
	it('F-01: says that something is not saved, and goes once trying again worked', async () => {
		const { screen, keeper, button } = await launch();
		keeper.works = false;
		await button('Start the course').click();
		await expect
			.element(screen.getByRole('alert'))
			.toHaveTextContent(/What you did is not saved there yet.*Keep this window open until it is saved/);
		await expect.element(screen.getByRole('banner').getByRole('status')).toHaveTextContent('Not saved yet');

		await button('Try saving again').click();
		await expect.element(screen.getByRole('alert')).toBeVisible();
		keeper.works = true;
		await button('Try saving again').click();

		await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
		await expect.element(screen.getByRole('banner').getByRole('status')).toHaveTextContent(/^Saved /);
	});

	it('F-01: says since when, and that the window may be closed where the work is noted in this browser', async () => {
		const { screen, keeper, session } = await launch([], () => new FakeKeeper({ forgets: true }));
		await session.save();
		keeper.works = false;
		await session.leave();

		await expect
			.element(screen.getByRole('alert'))
			.toHaveTextContent(/What you did since .* is not saved there yet.*You may also close the window/);
	});

	it('F-07: says that the course is open in another tab, for as long as it is', async () => {
		const { main, session } = await launch();
		session.elsewhere = true;
		await expect.element(main.getByRole('status')).toHaveTextContent(/open in another tab or window/);

		session.elsewhere = false;
		await expect.element(main.getByRole('status')).not.toBeInTheDocument();
	});

	it.each([
		[
			'the learning system opened no session',
			() => new FakeKeeper({ kind: 'refused' }),
			/close this window and open the course from your learning system again/
		],
		[
			'nobody hears of the progress',
			() => new FakeKeeper({ kind: 'browser' }),
			/progress is kept in this browser only/
		],
		['nothing is kept', () => new FakeKeeper({ kind: 'memory' }), /when you close it, your progress is gone/],
		['the earlier place is lost', () => new FakeKeeper({ state: 'C1.broken' }), /could not be read/],
		[
			'a newer version was here',
			() =>
				new FakeKeeper({
					state: encodeState(freshProgress(7), aContent().outline.slots).replace('C1', 'C2')
				}),
			/newer version of this course/
		]
	])('says that %s, once, and can be closed', async (_, keeper, text) => {
		const { main, button } = await launch([], keeper);
		await expect.element(main.getByRole('status')).toHaveTextContent(text);

		await button('Close this notice').click();

		await expect.element(main.getByRole('status')).not.toBeInTheDocument();
	});
});
