import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import type { Objective } from '../../src/course/course.ts';
import type { Question } from '../../src/course/question.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { decodeState } from '../../src/tracking/state/state.ts';
import { aChooseOne, aNumber, anExam, aTask, rightAnswer } from '../builders.ts';
import { aContent, lessonRead, stateAfter } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';
import { play } from './play.ts';

beforeEach(() => {
	vi.spyOn(Math, 'random').mockReturnValue(0.25);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

const three = ['q1', 'q2', 'q3'].map((id) => aChooseOne({ id, stem: `About ${id}?` }));

/** The test page of a course whose test asks all of these questions. */
async function open({
	questions = three,
	before = [lessonRead],
	tries = 2,
	passMark = null,
	objectives = [{ id: 'NR-1', text: 'An objective' }]
}: {
	questions?: Question[];
	before?: LearnerEvent[];
	tries?: number;
	passMark?: number | null;
	objectives?: Objective[];
} = {}) {
	const exam = anExam({ draw: questions.length, tries, passMark: 60, intro: '<p>Take your time.</p>' });
	const content = aContent({ questions, exam, outline: { objectives } });
	const state = stateAfter(before, content.outline);
	const played = await play({ content, keeper: new FakeKeeper({ state, passMark }), page: exam.id });
	const button = (name: string | RegExp) =>
		played.screen.getByRole('main').getByRole('button', { name, exact: true });

	/** Answers the questions as they come, and hands in. */
	async function sit(wrong: string[] = []) {
		await button('Start the test').click();
		for (let at = 1; at <= questions.length; at += 1) {
			const id =
				questions.find(({ stem }) => played.screen.getByRole('group', { name: stem }).query())?.id ?? '';
			await played.screen.getByRole('radio', { name: wrong.includes(id) ? 'bbbb' : 'aaaa' }).click();
			if (at < questions.length) await button('Next question').click();
		}
		await button('Hand in the test').click();
		await button('Yes, hand in').click();
	}

	return { ...played, content, button, sit };
}

/** A sitting that was begun, and perhaps handed in, on an earlier day. */
function sitting(answers: Record<string, string[]> = {}): LearnerEvent {
	return {
		is: 'exam-started',
		sitting: {
			seed: 5,
			questions: ['q3', 'q1', 'q2'],
			answers,
			flagged: ['q1'],
			at: 1,
			seconds: 0,
			limit: null
		}
	};
}

describe('before the test', () => {
	it('it is locked, and names the lessons that are still to be read', async () => {
		const { screen, button } = await open({ before: [] });

		await expect.element(screen.getByText('The test opens when these are read:')).toBeVisible();
		await expect.element(button('Start the test')).not.toBeInTheDocument();
		await button('Lesson anatomy').click();

		await expect.element(screen.getByRole('heading', { name: 'Lesson anatomy' })).toHaveFocus();
	});

	it('says how many questions, how long, what is needed and how many tries there are', async () => {
		const { screen } = await open();

		await expect.element(screen.getByText('Take your time.')).toBeVisible();
		await expect
			.element(
				screen.getByText(
					'3 questions, about 15 minutes. You pass with 60 % and every question on an emergency or a lethal hazard right. A question counts when all of it is right.'
				)
			)
			.toBeVisible();
		await expect.element(screen.getByText('2 of 2 tries left.')).toBeVisible();
	});

	it('names the mark of the learning system, where it has one', async () => {
		const { screen } = await open({ passMark: 75 });

		await expect.element(screen.getByText(/You pass with 75 %/)).toBeVisible();
	});
});

describe('during the test', () => {
	it('begins at the first question, with the focus on it', async () => {
		const { screen, button } = await open();

		await button('Start the test').click();

		await expect.element(screen.getByText('Question 1 of 3', { exact: true })).toBeVisible();
		await expect.poll(() => document.activeElement?.textContent).toMatch(/^About q\d\?$/);
	});

	it('gives no feedback, and nothing of the answer is in the page', async () => {
		const { screen, button } = await open();
		await button('Start the test').click();

		await screen.getByRole('radio', { name: 'The option bbbb' }).click();

		await expect.element(screen.getByRole('radio', { name: 'The option bbbb' })).toBeChecked();
		expect(screen.container.innerHTML).not.toMatch(
			/Why |This one|Not yet|Right\.|class="[^"]*\b(right|wrong)\b/
		);
	});

	it('R-17: keeps each answer when it is given', async () => {
		const { screen, button, session, keeper } = await open();
		await button('Start the test').click();
		const saves = keeper.saves.length;

		await screen.getByRole('radio', { name: 'The option bbbb' }).click();

		await expect.poll(() => keeper.saves.length).toBe(saves + 1);
		expect(Object.values(session.progress.exam.sitting?.answers ?? {})).toEqual([['bbbb']]);
	});

	it('R-17: keeps of a task whether it is done, each time that turns, and says nothing of it', async () => {
		const { screen, button, session, keeper } = await open({ questions: [aTask({ id: 'q1' })] });
		await button('Start the test').click();
		const saves = keeper.saves.length;
		const kept = () => session.progress.exam.sitting?.answers['q1'];

		await screen.getByRole('slider', { name: 'Amplitude' }).fill('2.5');
		await expect.poll(kept).toEqual(['open']);
		await expect.element(button('Question 1 of 1, answered')).toBeVisible();
		await screen.getByRole('slider', { name: 'Pulse width' }).fill('590');
		await screen.getByRole('slider', { name: 'Pulse width' }).fill('600');
		await expect.poll(kept).toEqual(['done']);

		await expect.poll(() => keeper.saves.length).toBe(saves + 2);
		await expect
			.poll(() => decodeState(keeper.saves.at(-1)?.state ?? '', session.outline.slots))
			.toMatchObject({
				progress: { exam: { sitting: { answers: { q1: ['done'] } } } }
			});
		expect(screen.getByRole('figure').element().outerHTML).not.toMatch(
			/Why |Not yet|Right\.|Done|✓|class="[^"]*\b(right|wrong|done)\b/
		);
	});

	it('keeps a typed number when the field is left, and also when the window is closed at once', async () => {
		const { screen, button, session, keeper } = await open({ questions: [aNumber(1.5, 0, { id: 'q1' })] });
		await button('Start the test').click();
		await screen.getByRole('textbox', { name: 'Your answer' }).fill('1,5');
		const saves = keeper.saves.length;

		await userEvent.tab();
		await expect.poll(() => keeper.saves.length).toBe(saves + 1);
		await screen.getByRole('textbox', { name: 'Your answer' }).fill('2,5');
		session.finish();

		expect(keeper.saves).toHaveLength(saves + 2);
		expect(session.progress.exam.sitting?.answers).toEqual({ q1: 2.5 });
	});

	it('counts a number as answered while it is typed', async () => {
		const { screen, button } = await open({ questions: [aNumber(1.5, 0, { id: 'q1' })] });
		await button('Start the test').click();
		await expect.element(button('Question 1 of 1, not answered')).toBeVisible();

		await screen.getByRole('textbox', { name: 'Your answer' }).fill('7');

		await expect.element(button('Question 1 of 1, answered')).toBeVisible();
	});

	it('lets the learner go back and answer anew', async () => {
		const { screen, button, session } = await open();
		await button('Start the test').click();
		await screen.getByRole('radio', { name: 'bbbb' }).click();
		await button('Next question').click();
		await expect.element(screen.getByText('Question 2 of 3', { exact: true })).toBeVisible();

		await button('Question before').click();

		await expect.element(screen.getByRole('radio', { name: 'bbbb' })).toBeChecked();
		await screen.getByRole('radio', { name: 'cccc' }).click();
		await expect.element(screen.getByRole('radio', { name: 'cccc' })).toBeChecked();
		expect(Object.values(session.progress.exam.sitting?.answers ?? {})).toEqual([['cccc']]);
	});

	it('R-17: is never held up by saving on the way to the next question, and saves the place a moment later', async () => {
		const { screen, button, keeper } = await open();
		await button('Start the test').click();
		const go = keeper.wait();
		const saves = keeper.saves.length;

		await button('Next question').click();

		await expect.element(screen.getByText('Question 2 of 3', { exact: true })).toBeVisible();
		expect(document.activeElement?.localName).toBe('legend');
		expect(keeper.saves).toHaveLength(saves);
		await expect.poll(() => keeper.saves.length, { timeout: 3000 }).toBe(saves + 1);
		go();
	});

	it('marks a question to look at again, in words, and leads to it from the overview', async () => {
		const { screen, button } = await open();
		await button('Start the test').click();

		await screen.getByRole('checkbox', { name: 'Look at this again later' }).click();
		await button('Next question').click();
		await button('Question 1 of 3, not answered, marked to look at again').click();

		await expect.element(screen.getByText('Question 1 of 3', { exact: true })).toBeVisible();
		await expect.element(screen.getByRole('checkbox', { name: 'Look at this again later' })).toBeChecked();
		await expect.element(button(/^Question 1 of 3/)).toHaveAttribute('aria-current', 'step');
	});

	it('can be taken with the keyboard alone', async () => {
		const { screen, button } = await open({ questions: three.slice(0, 2) });
		await button('Start the test').click();
		await expect.poll(() => document.activeElement?.tagName).toBe('LEGEND');

		await userEvent.tab();
		await userEvent.keyboard('[Space]');
		await userEvent.keyboard('[Enter]');
		await expect.element(screen.getByText('Question 2 of 2', { exact: true })).toBeVisible();
		await expect.poll(() => document.activeElement?.tagName).toBe('LEGEND');
		await userEvent.tab();
		await userEvent.keyboard('[Space]');
		await userEvent.keyboard('[Enter]');

		await expect.element(screen.getByText('All questions are answered. Hand in now?')).toBeVisible();
		await expect.element(screen.getByRole('group', { name: 'Hand in the test' })).toHaveFocus();
	});
});

describe('a test that was interrupted', () => {
	it('goes on with its questions in their order, its answers, its marks, at its place', async () => {
		const { screen, button } = await open({ before: [lessonRead, sitting({ q3: ['bbbb'] })] });

		await expect.element(screen.getByRole('group', { name: 'About q1?' })).toBeVisible();
		await expect.element(screen.getByText('Question 2 of 3', { exact: true })).toBeVisible();
		await expect.element(screen.getByRole('checkbox', { name: 'Look at this again later' })).toBeChecked();
		await button('Question before').click();
		await expect.element(screen.getByRole('group', { name: 'About q3?' })).toBeVisible();
		await expect.element(screen.getByRole('radio', { name: 'bbbb' })).toBeChecked();
	});

	it('shows the options in the order they had', async () => {
		const first = await open({ before: [lessonRead, sitting()] });
		const options = () => [...document.querySelectorAll('label')].map((label) => label.textContent.trim());
		await expect.element(first.screen.getByRole('group', { name: 'About q1?' })).toBeVisible();
		const before = options();
		await first.screen.unmount();

		const second = await open({ before: [lessonRead, sitting()] });
		await expect.element(second.screen.getByRole('group', { name: 'About q1?' })).toBeVisible();

		expect(options()).toEqual(before);
	});
});

describe('handing in', () => {
	it('with open questions says how many would count as wrong, and leads back', async () => {
		const { screen, button, session } = await open();
		await button('Start the test').click();
		await screen.getByRole('radio', { name: 'aaaa' }).click();

		await button('Hand in the test').click();

		await expect
			.element(screen.getByText('2 questions are not answered yet and would count as wrong. Hand in now?'))
			.toBeVisible();
		await button('Go back to the questions').click();
		await expect.poll(() => document.activeElement?.tagName).toBe('LEGEND');
		await expect.element(button('Yes, hand in')).not.toBeInTheDocument();
		expect(session.progress.exam).toMatchObject({ tries: 0, last: null });
	});

	it('twice by a double click costs one try', async () => {
		const { screen, button, session } = await open({ before: [lessonRead, sitting()] });
		await button('Hand in the test').click();

		await button('Yes, hand in').dblClick();

		await expect.element(screen.getByRole('heading', { name: 'Not passed' })).toBeVisible();
		expect(session.progress.exam.tries).toBe(1);
	});

	it('tells the learning system each answer, with its try and an even share of the time', async () => {
		const { button, keeper, screen, session } = await open({
			before: [lessonRead, sitting({ q1: ['aaaa'], q3: ['bbbb'] }), { is: 'exam-timed', seconds: 3000 }]
		});
		await expect.element(button('Hand in the test')).toBeVisible();
		const at = new Date(2026, 10, 2, 9, 1, 0);
		vi.spyOn(Date, 'now').mockReturnValue(at.getTime());

		await button('Hand in the test').click();
		await button('Yes, hand in').click();
		await expect.element(screen.getByRole('heading', { name: 'Not passed' })).toBeVisible();

		await expect.poll(() => keeper.graded).toHaveLength(3);
		const worked = session.progress.exam.last?.seconds ?? 0;
		expect(worked, 'also before it was interrupted').toBeGreaterThanOrEqual(3000);
		expect(worked, 'and nothing of the time between').toBeLessThan(3100);
		expect(keeper.graded).toMatchObject([
			{ id: 'T1_q3', answer: ['bbbb'], right: false, seconds: worked / 3, at },
			{ id: 'T1_q1', answer: ['aaaa'], right: true, seconds: worked / 3, at },
			{ id: 'T1_q2', answer: [], right: false, seconds: worked / 3, at }
		]);
	});

	it('tells the learning system the score of each objective, by the mark that holds', async () => {
		const objectives = ['NR-1', 'NR-2', 'NR-3'].map((id) => ({ id, text: `Words of ${id}` }));
		const questions = three.map((question, index) => ({
			...question,
			objectives: index === 0 ? ['NR-1'] : ['NR-2']
		}));
		const { sit, keeper } = await open({ questions, objectives, passMark: 50 });

		await sit(['q2']);

		await expect
			.poll(() => keeper.objectives)
			.toEqual([
				{ id: 'NR-1', text: 'Words of NR-1', score: 100, passed: true },
				{ id: 'NR-2', text: 'Words of NR-2', score: 50, passed: true }
			]);
	});
});

describe('the results of the test', () => {
	it.each([true, false])(
		'F-33: are printed where the window may, or say what else to do: %s',
		async (may) => {
			const printing = vi.spyOn(window, 'print').mockImplementation(() => {
				if (may) dispatchEvent(new Event('beforeprint'));
			});
			const { button, sit, screen } = await open();
			await sit();

			await button('Print this page').click();

			expect(printing).toHaveBeenCalledOnce();
			const advice = screen.getByText(/Try the print command of your browser/);
			await expect.poll(() => advice.query() === null).toBe(may);
		}
	);

	it('say passed, take the focus, and offer no further try', async () => {
		const { screen, button, sit, keeper } = await open();

		await sit(['q1']);

		await expect.element(screen.getByRole('heading', { name: 'Passed', exact: true })).toHaveFocus();
		await expect.element(screen.getByText('2 of 3 right: 66 %')).toBeVisible();
		await expect.element(button('Take the test again')).not.toBeInTheDocument();
		expect(keeper.saves.at(-1)?.report).toMatchObject({ completed: true, passed: true, score: 66 });
	});

	it('say what is needed when it was not passed, and are not reported while a try is left', async () => {
		const { screen, sit, keeper } = await open();

		await sit(['q1', 'q2']);

		await expect.element(screen.getByRole('heading', { name: 'Not passed' })).toHaveFocus();
		await expect.element(screen.getByText('1 of 3 right: 33 %')).toBeVisible();
		await expect.element(screen.getByText('60 % is needed.')).toBeVisible();
		await expect.element(screen.getByText('1 of 2 tries left.')).toBeVisible();
		expect(keeper.saves.at(-1)?.report).toMatchObject({ passed: null, score: null });
	});

	it('after the last try say so, offer none, and are reported', async () => {
		const { screen, button, sit, keeper } = await open({ tries: 1 });

		await sit(['q1', 'q2']);

		await expect.element(screen.getByText('No tries are left.')).toBeVisible();
		await expect.element(button('Take the test again')).not.toBeInTheDocument();
		expect(keeper.saves.at(-1)?.report).toMatchObject({ passed: false, score: 33 });
	});

	it('lead to a second try with questions drawn anew, whose answers are kept apart', async () => {
		const { screen, button, sit, keeper, session } = await open();
		await sit(['q1', 'q2']);

		await button('Take the test again').click();
		await expect.element(screen.getByRole('heading', { name: 'Final test' })).toHaveFocus();
		await sit();

		await expect.element(screen.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
		expect(session.progress.exam).toMatchObject({ tries: 2, best: 100, passed: true });
		await expect.poll(() => keeper.graded).toHaveLength(6);
		expect(
			keeper.graded
				.slice(3)
				.map(({ id }) => id)
				.toSorted()
		).toEqual(['T2_q1', 'T2_q2', 'T2_q3']);
	});

	it('R-37: name the missed emergency or hazard when the mark was reached, and count one point less than the mark', async () => {
		const critical = three.map((question) =>
			question.id === 'q2' ? { ...question, critical: true } : question
		);
		const { screen, sit, session } = await open({ questions: critical });

		await sit(['q2']);

		await expect.element(screen.getByRole('heading', { name: 'Not passed' })).toBeVisible();
		await expect
			.element(
				screen.getByText(
					'You reached 66 %, but missed a question on an emergency or a lethal hazard. Every one of them must be right to pass, so 59 % is what counts.'
				)
			)
			.toBeVisible();
		expect(session.progress.exam).toMatchObject({ best: 59, passed: false });
		await expect.element(screen.getByText(/Question \d of 3: Not yet\. Must be right$/)).toBeVisible();
	});

	it('show every question with the own answer, the right one and why', async () => {
		const submitted: LearnerEvent = { is: 'exam-submitted', score: 33, passed: false };
		const { screen } = await open({
			before: [
				lessonRead,
				sitting({ q1: [...(rightAnswer(aChooseOne()) as string[])], q3: ['bbbb'] }),
				submitted
			]
		});

		await expect.element(screen.getByText('1 of 3 right: 33 %')).toBeVisible();
		await expect.element(screen.getByText('Question 2 of 3: Right.')).toBeVisible();
		await expect.element(screen.getByText('Question 1 of 3: Not yet.')).toBeVisible();
		await expect.element(screen.getByText('Question 3 of 3: Not answered.')).toBeVisible();
		const third = screen.getByRole('group', { name: 'About q3?' });
		await expect.element(third.getByRole('radio', { name: 'bbbb Not yet. Why bbbb' })).toBeChecked();
		await expect.element(third.getByRole('radio', { name: 'aaaa This one. Why aaaa' })).toBeDisabled();
	});

	it('lead to the section that teaches a missed question, beside the question and its objective', async () => {
		const questions = three.map((question) => ({
			...question,
			read: { page: 'anatomy/lesson', section: 1, title: `Lesson anatomy: On ${question.id}` }
		}));
		const { screen, button, sit } = await open({ questions });

		await sit(['q2']);

		await expect.element(screen.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
		const links = button(/^Lesson anatomy: On/);
		expect(links.elements().map((link) => link.textContent)).toEqual([
			'Lesson anatomy: On q2',
			'Lesson anatomy: On q2'
		]);
		await links.first().click();
		await expect.element(screen.getByRole('heading', { name: 'Lesson anatomy' })).toBeVisible();
	});

	it('count by objective, in the order of the course', async () => {
		const objectives = ['NR-1', 'NR-2', 'NR-3'].map((id) => ({ id, text: `Words of ${id}` }));
		const questions = three.map((question, index) => ({ ...question, objectives: [`NR-${3 - index}`] }));
		const { screen } = await open({
			objectives,
			questions,
			before: [lessonRead, sitting(), { is: 'exam-submitted', score: 0, passed: false }]
		});

		await expect.element(screen.getByText('Words of NR-1')).toBeVisible();
		expect([...screen.container.querySelectorAll('.objective')].map((row) => row.textContent)).toEqual(
			objectives.map(({ text }) => text)
		);
	});

	it('count by kind of thinking', async () => {
		const { screen, sit } = await open();

		await sit(['q2']);

		await expect
			.element(screen.getByRole('listitem').filter({ hasText: 'To apply to a patient' }))
			.toHaveTextContent('2 of 3');
	});

	it('let the learner practise what was missed in one press, also after a pass', async () => {
		const { screen, button, sit } = await open();
		await sit(['q2']);

		await button('Practise what you missed (1)').click();

		await expect.element(screen.getByRole('heading', { name: 'To look at again' })).toHaveFocus();
		await expect.element(screen.getByText('Question 1 of 1')).toBeVisible();
		await expect.element(screen.getByRole('group', { name: 'About q2?' })).toBeVisible();
		await expect.element(button('Check answer')).toBeVisible();
	});

	it('keep the answers to themselves while a try is left, where the test has questions of its own', async () => {
		const held = three.map((question) => ({ ...question, heldBack: true }));
		const { screen, button, sit } = await open({ questions: held });
		await sit(['q1', 'q2']);
		const answers = screen.getByRole('heading', { name: 'Your answers' });
		await expect.element(screen.getByText(/are shown when you have passed/)).toBeVisible();
		expect(answers.query()).toBeNull();
		expect(screen.container.textContent).not.toMatch(/Practise what you missed|About q1/);

		await button('Take the test again').click();
		await sit(['q1', 'q2']);

		await expect.element(answers).toBeVisible();
		await button('Practise what you missed (2)').click();
		await expect.element(screen.getByText('Question 1 of 2')).toBeVisible();
	});

	it('offer no practice of what was missed when nothing was', async () => {
		const { screen, sit } = await open();

		await sit();

		await expect.element(screen.getByText('3 of 3 right: 100 %')).toBeVisible();
		expect(screen.container.textContent).not.toMatch(/Practise what you missed|Read again/);
	});

	it('print without a button to press, and keep each question on one page', async () => {
		const { screen, sit } = await open();
		await sit(['q2']);
		await expect.element(screen.getByRole('heading', { name: 'Your answers' })).toBeVisible();

		await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
		onTestFinished(async () => {
			await cdp().send('Emulation.setEmulatedMedia', { media: '' });
		});

		const shown = [...document.querySelectorAll<HTMLElement>('main .button')].filter((button) =>
			button.checkVisibility()
		);
		expect(shown.map(({ textContent }) => textContent)).toEqual([]);
		expect(screen.getByText('Practise what you missed (1)').element().checkVisibility()).toBe(false);
		const questions = [...document.querySelectorAll('main ol > li')];
		expect(questions.map((question) => getComputedStyle(question).breakInside)).toEqual(
			three.map(() => 'avoid')
		);
	});
});
