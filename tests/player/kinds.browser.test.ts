import { describe, expect, it } from 'vitest';
import { isScored } from '../../src/assessment/score.ts';
import type { Answer, Question } from '../../src/course/question.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { aChooseOne, anExam, oneOfEach, rightAnswer, wrongAnswer } from '../builders.ts';
import { aContent, lessonRead, stateAfter } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';
import { play } from './play.ts';

/** Every kind under every policy: what one kind needs, no policy may forget. Answers come out of a saved state, as after a relaunch. */
const kinds = Object.entries(oneOfEach) as [string, Question][];

async function open(question: Question, events: LearnerEvent[], isExam: boolean) {
	const questions = [question, aChooseOne({ id: 'another', stem: 'And then?' })];
	const exam = isExam ? anExam({ draw: 2, passMark: 100 }) : null;
	const content = aContent({ questions, exam });
	const keeper = new FakeKeeper({ state: stateAfter([lessonRead, ...events], content.outline) });
	const played = await play({ content, keeper, page: exam?.id ?? 'anatomy' });
	const button = (name: string | RegExp) =>
		played.screen.getByRole('main').getByRole('button', { name, exact: true });

	return { ...played, button };
}

function sitting({ id }: Question, answer: Answer): LearnerEvent {
	return {
		is: 'exam-started',
		sitting: {
			seed: 3,
			questions: [id, 'another'],
			answers: { [id]: answer, another: ['aaaa'] },
			flagged: [],
			at: 0,
			seconds: 0,
			limit: null
		}
	};
}

describe.each(kinds)('%s', (_, question) => {
	const isOpinion = !isScored(question);

	it('in practice: comes back with its feedback, and can be tried again', async () => {
		const answer = wrongAnswer(question);
		const events: LearnerEvent[] = [
			{ is: 'answered', question: question.id, answer, right: isOpinion },
			{ is: 'opened', place: { page: 'anatomy', section: 0 } }
		];
		const { screen, button } = await open(question, events, false);

		await expect.element(screen.getByText(isOpinion ? /^Noted\./ : /^Not yet/).first()).toBeVisible();
		await button('Try again').click();

		await expect.element(button('Check answer')).toBeVisible();
		for (const control of screen.container.querySelectorAll('.frame fieldset :is(input, select)'))
			expect(control).toBeEnabled();
	});

	it('in review: is asked anew, and checked as in practice', async () => {
		const answer = wrongAnswer(question);
		const events: LearnerEvent[] = [{ is: 'answered', question: question.id, answer, right: isOpinion }];
		const { screen, button, navigation } = await open(question, events, false);
		navigation.go({ is: 'review', questions: [question.id] });
		await button('Check answer').click();

		// What was much work to put together stands there again; all else has to be answered first.
		const said = () =>
			[...screen.container.querySelectorAll('.message, .verdict .word')]
				.map((each) => each.textContent)
				.join('');
		await expect.poll(said).toMatch(/ first[.,]|^Not yet/);
		await expect.element(screen.getByText('Question 1 of 1')).toBeVisible();
	});

	it('in review: nothing stands there of an answer that was right', async () => {
		const answer = rightAnswer(question);
		const events: LearnerEvent[] = [{ is: 'answered', question: question.id, answer, right: true }];
		const { screen, button, navigation, keeper } = await open(question, events, false);
		navigation.go({ is: 'review', questions: [question.id] });
		const saves = keeper.saves.length;

		await button('Check answer').click();

		await expect.element(screen.getByText(/ first[.,]/)).toBeVisible();
		expect(keeper.saves).toHaveLength(saves);
	});

	it.each([
		['right', true],
		['wrong', false]
	] as const)('in a test: a %s answer is kept, counted and shown with its reasons', async (_, right) => {
		const answer = right ? rightAnswer(question) : wrongAnswer(question);
		const { screen, button, session } = await open(question, [sitting(question, answer)], true);
		await expect.element(button('Question 1 of 2, answered')).toBeVisible();
		expect(screen.container.textContent).not.toMatch(/Why |Right\.|Not yet/);

		await button('Hand in the test').click();
		await button('Yes, hand in').click();

		const whole = isOpinion ? '1 of 1 right: 100 %' : right ? '2 of 2 right: 100 %' : '1 of 2 right: 50 %';
		await expect.element(screen.getByText(whole)).toBeVisible();
		expect(session.progress.exam).toMatchObject({ tries: 1, passed: isOpinion || right });
		expect(screen.container.textContent).toMatch(/Why |The answer is|Nothing is right or wrong/);
	});
});
