import type { Answer, Kind, OfKind, Question } from '../course/question.ts';
import { scoreChooseAll } from './kinds/choose-all.ts';
import { scoreChooseAny } from './kinds/choose-any.ts';
import { scoreChooseOne } from './kinds/choose-one.ts';
import { scoreKeyFeature } from './kinds/key-feature.ts';
import { scoreLikert } from './kinds/likert.ts';
import { scoreMatch } from './kinds/match.ts';
import { scoreNumber } from './kinds/number.ts';
import { scoreOrder } from './kinds/order.ts';
import { scoreTask } from './kinds/task.ts';
import { scoreText } from './kinds/text.ts';
import { scoreTrueFalse } from './kinds/true-false.ts';
import type { Outcome } from './outcome.ts';

/** A kind without a scorer does not compile. */
const SCORERS: { [K in Kind]: (question: OfKind<K>, answer: Answer) => Outcome } = {
	'choose-one': (question, answer) => scoreChooseOne(question, keysIn(answer)),
	'choose-all': (question, answer) => scoreChooseAll(question, keysIn(answer)),
	'key-feature': (question, answer) => scoreKeyFeature(question, keysIn(answer)),
	hotspot: (question, answer) => scoreChooseOne(question, keysIn(answer)),
	'true-false': (question, answer) => scoreTrueFalse(question, keysIn(answer)),
	likert: (question, answer) => scoreLikert(question, keysIn(answer)),
	'choose-any': (question, answer) => scoreChooseAny(question, keysIn(answer)),
	order: (question, answer) => scoreOrder(question, keysIn(answer)),
	match: (question, answer) => scoreMatch(question, keysIn(answer)),
	sort: (question, answer) => scoreMatch(question, keysIn(answer)),
	label: (question, answer) => scoreMatch(question, keysIn(answer)),
	number: (question, answer) => scoreNumber(question, typeof answer === 'number' ? answer : Number.NaN),
	text: (question, answer) => scoreText(question, keysIn(answer)),
	task: (_question, answer) => scoreTask(keysIn(answer))
};

/** What this answer is worth. */
export function score(question: Question, answer: Answer): Outcome {
	const scorer = SCORERS[question.kind] as (question: Question, answer: Answer) => Outcome;

	return scorer(question, answer);
}

export function isRight(question: Question, answer: Answer): boolean {
	const outcome = score(question, answer);

	return outcome.is === 'scored' && outcome.right;
}

/** Whole, whether or not there is anything to be right about. */
export function isAnswered(question: Question, answer: Answer): boolean {
	return /^(un)?scored$/.test(score(question, answer).is);
}

/** Whether there is anything to be right about. */
export function isScored({ kind }: Question): boolean {
	return kind !== 'likert' && kind !== 'choose-any';
}

/** An answer of another kind's shape (the question changed since) counts as none. */
export function keysIn(answer: Answer): readonly string[] {
	return typeof answer === 'number' ? [] : answer;
}
