import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp, page as browser, userEvent } from 'vitest/browser';
import axe from 'axe-core';
import type { Exam } from '../../src/course/course.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { decodeState } from '../../src/tracking/state/state.ts';
import { aChooseOne, anExam } from '../builders.ts';
import { aContent, lessonRead, stateAfter } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';
import { play } from './play.ts';

beforeEach(() => {
	vi.spyOn(Math, 'random').mockReturnValue(0.25);
});
afterEach(() => {
	vi.restoreAllMocks();
});

const questions = ['q1', 'q2', 'q3'].map((id) => aChooseOne({ id, stem: `About ${id}?` }));
const fortyMinutes = { minutes: 40, extra: [25, 50, 100] };

/** The test page of a course with a time limit. */
async function open({
	timeLimit = fortyMinutes,
	before = [],
	prepare = () => {}
}: {
	timeLimit?: Exam['timeLimit'];
	before?: LearnerEvent[];
	/** What the learning system does from the start. */
	prepare?: (keeper: FakeKeeper) => void;
} = {}) {
	const exam = anExam({ draw: 3, passMark: 60, timeLimit });
	const content = aContent({ questions, exam });
	const keeper = new FakeKeeper({ state: stateAfter([lessonRead, ...before], content.outline) });
	prepare(keeper);
	const played = await play({ content, keeper, page: exam.id });
	const main = played.screen.getByRole('main');
	const button = (name: string | RegExp) => main.getByRole('button', { name, exact: true });

	/** The progress as last saved. */
	const saved = () => {
		const decoded = decodeState(keeper.saves.at(-1)?.state ?? '', content.outline.slots);

		return decoded.is === 'progress' ? decoded.progress : null;
	};

	return { ...played, saved, main, button };
}

/** A sitting that is under way since so many seconds, `left` before it is over; null: it has no limit. */
function begun({
	left,
	seconds = 1200,
	answers = {}
}: {
	left: number | null;
	seconds?: number;
	answers?: Record<string, string[]>;
}): LearnerEvent {
	const limit = left === null ? null : seconds + left;

	return {
		is: 'exam-started',
		sitting: { seed: 5, questions: ['q3', 'q1', 'q2'], answers, flagged: [], at: 0, seconds, limit }
	};
}

const timeUp = 'The time was up, so the test was handed in with what you had answered.';

describe('before a test with a time limit', () => {
	it('says how long it may take, and what happens then', async () => {
		const { main, session, button } = await open();

		await expect
			.element(
				main.getByText(
					'You have 40 minutes. When they are over, the test is handed in with what you have answered. While the course is closed, the clock stands still.'
				)
			)
			.toBeVisible();
		await button('Start the test').click();

		await expect.poll(() => session.progress.exam.sitting?.limit).toBe(40 * 60);
	});

	it('offers extra time, each with the minutes that it makes, and none to begin with', async () => {
		const { main, session, button } = await open();
		const given = main.getByRole('group', { name: 'I have been given extra time' });
		await expect.element(given).toBeVisible();
		expect(
			given
				.getByRole('radio')
				.elements()
				.map((radio) => radio.parentElement?.textContent.trim().replace('\u00a0', ' '))
		).toEqual([
			'None: 40 minutes',
			'25 % more: 50 minutes',
			'50 % more: 60 minutes',
			'100 % more: 80 minutes'
		]);
		await expect.element(given.getByRole('radio', { name: 'None' })).toBeChecked();

		await given.getByRole('radio', { name: '25 % more' }).click();
		await expect.element(main.getByText(/^You have 50 minutes\./)).toBeVisible();
		await button('Start the test').click();

		await expect.poll(() => session.progress.exam.sitting?.limit).toBe(50 * 60);
	});

	it('the extra time can be chosen with the keyboard alone', async () => {
		const { main, session, button } = await open();
		const none = main.getByRole('radio', { name: 'None' });
		await expect.element(none).toBeVisible();
		(none.element() as HTMLElement).focus();

		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		await userEvent.tab();
		await expect.element(button('Start the test')).toHaveFocus();
		await userEvent.keyboard('{Enter}');

		await expect.poll(() => session.progress.exam.sitting?.limit).toBe(60 * 60);
	});

	it('offers no extra time where the author gives none', async () => {
		const { main } = await open({ timeLimit: { minutes: 40, extra: [] } });

		await expect.element(main.getByText(/^You have 40 minutes\./)).toBeVisible();
		await expect.element(main.getByRole('radio')).not.toBeInTheDocument();
	});

	it('the next sitting begins with the extra time of the last one', async () => {
		const { main, button } = await open({
			before: [begun({ seconds: 1000, left: 3600 - 1000 }), { is: 'exam-submitted', score: 0, passed: false }]
		});

		await button('Take the test again').click();

		await expect.element(main.getByRole('radio', { name: '50 % more' })).toBeChecked();
	});

	it.each(['light', 'dark'])(
		'has nothing that axe finds fault with, at 320 px, in the %s',
		async (scheme) => {
			await cdp().send('Emulation.setEmulatedMedia', {
				features: [{ name: 'prefers-color-scheme', value: scheme }]
			});
			onTestFinished(async () => {
				await cdp().send('Emulation.setEmulatedMedia', { features: [] });
			});
			const { main } = await open();
			await browser.viewport(320, 568);
			await expect.element(main.getByRole('radio', { name: 'None' })).toBeVisible();

			expect((await axe.run(main.element())).violations).toEqual([]);
			expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
		}
	);
});

describe('during a test with a time limit', () => {
	it('shows whole minutes, and no seconds', async () => {
		const { main } = await open({ before: [begun({ left: 23 * 60 + 30 })] });

		await expect.element(main.getByText('23 minutes left', { exact: true })).toBeVisible();
		expect(main.element().textContent).not.toMatch(/second|\d:\d\d/);
	});

	it('shows the last minute in words', async () => {
		const { main } = await open({ before: [begun({ left: 45 })] });

		await expect.element(main.getByText('Less than a minute left', { exact: true })).toBeVisible();
	});

	it.each([
		[10, '10 minutes left'],
		[5, '5 minutes left'],
		[1, '1 minute left']
	])('tells when %i minutes are left, without taking the focus', async (minutes, words) => {
		const { main } = await open({ before: [begun({ left: minutes * 60 + 2 })] });

		await expect.element(main.getByRole('status')).toHaveTextContent(words);

		expect(document.activeElement?.localName).toBe('legend');
	});

	it('tells nothing at other minutes', async () => {
		const { main } = await open({ before: [begun({ left: 7 * 60 + 1 })] });

		await expect.element(main.getByText('6 minutes left', { exact: true })).toBeVisible();

		await expect.element(main.getByRole('status')).toHaveTextContent(/^$/);
	});

	it('notes the time with each step, and with what is saved then', async () => {
		const { main, keeper, saved, button } = await open({ before: [begun({ left: 600, seconds: 100 })] });
		await expect.element(main.getByText('9 minutes left', { exact: true })).toBeVisible();
		const saves = keeper.saves.length;

		await main.getByRole('radio', { name: 'The option bbbb' }).click();

		await expect.element(button('Question 1 of 3, answered')).toBeVisible();
		expect(keeper.saves).toHaveLength(saves + 1);
		expect(saved()?.exam.sitting?.seconds).toBeGreaterThan(100);
	});

	it('R-52: notes the time also while the learner only thinks, which is no activity and no save of its own', async () => {
		const now = performance.now.bind(performance);
		let ahead = 0;
		vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
		const { session, keeper, saved, button } = await open({
			before: [begun({ left: 1800, seconds: 100 })]
		});
		await expect.element(button('Next question')).toBeVisible();
		// What opening the page brings.
		await expect.poll(() => saved()?.place?.page).toBe('final.nurses');
		const saves = keeper.saves.length;
		const touch = vi.spyOn(keeper, 'touch');

		ahead = 15_000;
		await expect.poll(() => session.progress.exam.sitting?.seconds).toBeGreaterThanOrEqual(115);

		expect(touch).not.toHaveBeenCalled();
		expect(keeper.saves).toHaveLength(saves);
		const before = session.progress.exam.sitting?.seconds ?? 0;
		ahead += 8 * 3_600_000;
		await expect.poll(() => session.progress.exam.sitting?.seconds).toBeGreaterThan(before);
		expect(session.progress.exam.sitting?.seconds, 'a night asleep').toBeLessThan(before + 100);
	});

	it('stands still while another page is shown, and goes on from there', async () => {
		const { session, navigation, button } = await open({ before: [begun({ left: 600, seconds: 100 })] });
		await expect.element(button('Next question')).toBeVisible();
		navigation.go({ is: 'opening' });
		await expect.element(button('Next question')).not.toBeInTheDocument();
		const left = session.progress.exam.sitting?.seconds ?? 0;

		await new Promise((resolve) => setTimeout(resolve, 2500));

		expect(session.progress.exam.sitting?.seconds).toBe(left);
	});
});

describe('when the time is up', () => {
	it('the test is handed in by itself with what is answered, and the results say so and take the focus', async () => {
		const { main, session, keeper } = await open({
			before: [begun({ left: 2, answers: { q1: ['aaaa'], q3: ['aaaa'] } })]
		});

		const verdict = main.getByRole('heading', { name: 'Passed', exact: true });
		await expect.element(verdict).toHaveFocus();

		await expect.element(main.getByText(timeUp)).toBeVisible();
		expect(verdict.element().nextElementSibling?.textContent).toBe(timeUp);
		await expect.element(main.getByText('2 of 3 right: 66 %')).toBeVisible();
		expect(session.progress.exam).toMatchObject({ tries: 1, best: 66, passed: true, sitting: null });
		expect(session.progress.exam.last?.seconds).toBeGreaterThanOrEqual(1202);
		expect(keeper.saves.at(-1)?.report).toMatchObject({ passed: true, score: 66 });
		await expect.poll(() => keeper.graded.map(({ id }) => id)).toEqual(['T1_q3', 'T1_q1', 'T1_q2']);
	});

	it('nothing can be answered any more while it is being handed in, and the learner is told', async () => {
		let letGo = () => {};
		const { main, button } = await open({
			before: [begun({ left: 0 })],
			prepare: (keeper) => (letGo = keeper.wait())
		});

		await expect
			.element(main.getByRole('status'))
			.toHaveTextContent('The time is up. The test is being handed in with what you have answered.');

		await expect.element(main.getByRole('radio')).not.toBeInTheDocument();
		await expect.element(button(/./)).not.toBeInTheDocument();
		letGo();
		await expect.element(main.getByRole('heading', { name: 'Not passed' })).toHaveFocus();
	});

	it('it costs one try, also where the learner is just handing it in', async () => {
		const { main, session, button } = await open({ before: [begun({ left: 600, seconds: 1200 })] });
		await button('Hand in the test').click();
		await expect.element(button('Yes, hand in')).toBeVisible();

		session.noteAlong({ is: 'exam-timed', seconds: 1800 });
		await expect.element(main.getByText(timeUp)).toBeVisible();

		expect(session.progress.exam.tries).toBe(1);
		await expect.element(main.getByText('1 of 2 tries left.')).toBeVisible();
	});

	it('F-01: a learning system that refuses is asked again, and the results are shown', async () => {
		const { main, session, keeper } = await open({
			before: [begun({ left: 0 })],
			prepare: (keeper) => (keeper.works = false)
		});

		await expect.element(main.getByText(timeUp)).toBeVisible();
		expect(session.progress.exam.tries).toBe(1);
		expect(session.savedAt).toBeNull();
		keeper.works = true;

		await expect.poll(() => session.savedAt).not.toBeNull();
		expect(session.saving).toBe('saved');
	});

	it('a sitting that is taken up with its time used up is handed in at once', async () => {
		const { main, session } = await open({ before: [begun({ left: 0, answers: { q2: ['aaaa'] } })] });

		await expect.element(main.getByRole('heading', { name: 'Not passed' })).toHaveFocus();
		await expect.element(main.getByText(timeUp)).toBeVisible();
		await expect.element(main.getByText('1 of 3 right: 33 %')).toBeVisible();
		expect(session.progress.exam.tries).toBe(1);
	});

	it('the results go on saying so at a later visit', async () => {
		const { main } = await open({
			before: [begun({ left: 0 }), { is: 'exam-submitted', score: 0, passed: false }]
		});

		await expect.element(main.getByText(timeUp)).toBeVisible();
	});
});

describe('a test that is handed in with time left', () => {
	it('says nothing of time', async () => {
		const { main, button } = await open({ before: [begun({ left: 600 })] });
		await button('Hand in the test').click();
		await button('Yes, hand in').click();

		await expect.element(main.getByRole('heading', { name: 'Not passed' })).toBeVisible();
		await expect.element(main.getByText(timeUp)).not.toBeInTheDocument();
	});
});

describe('a test without a limit', () => {
	it('says nothing of time, before, during and after it', async () => {
		const { main, session, button } = await open({ timeLimit: null });
		await expect.element(button('Start the test')).toBeVisible();
		await expect.element(main.getByRole('radio')).not.toBeInTheDocument();
		expect(main.element().textContent).not.toMatch(/You have|extra time/);

		await button('Start the test').click();
		await expect.element(main.getByText('Question 1 of 3', { exact: true })).toBeVisible();
		expect(main.element().textContent).not.toMatch(/left|time is up/);
		expect(session.progress.exam.sitting?.limit).toBeNull();

		await button('Hand in the test').click();
		await button('Yes, hand in').click();
		await expect.element(main.getByText('0 of 3 right: 0 %')).toBeVisible();
		await expect.element(main.getByText(timeUp)).not.toBeInTheDocument();
	});

	it('counts the time all the same, and is never over', async () => {
		const { session, button } = await open({
			timeLimit: null,
			before: [begun({ left: null, seconds: 65_000 })]
		});
		await expect.element(button('Next question')).toBeVisible();
		await new Promise((resolve) => setTimeout(resolve, 1100));

		await button('Next question').click();

		expect(session.progress.exam.sitting?.seconds).toBeGreaterThan(65_000);
	});
});
