import type { Answer, Question } from '../course/question.ts';
import { scoreChooseAll } from './kinds/choose-all.ts';
import { scoreChooseOne } from './kinds/choose-one.ts';
import { scoreMatch } from './kinds/match.ts';
import { scoreNumber } from './kinds/number.ts';
import { scoreOrder } from './kinds/order.ts';
import type { Outcome } from './outcome.ts';

/** What this answer is worth. A kind without a scorer does not compile. */
export function score(question: Question, answer: Answer): Outcome {
	switch (question.kind) {
		case 'choose-one':
			return scoreChooseOne(question, keys(answer));
		case 'choose-all':
			return scoreChooseAll(question, keys(answer));
		case 'order':
			return scoreOrder(question, keys(answer));
		case 'match':
			return scoreMatch(question, keys(answer));
		case 'number':
			return scoreNumber(question, typeof answer === 'number' ? answer : Number.NaN);
	}
}

export function isRight(question: Question, answer: Answer): boolean {
	const outcome = score(question, answer);

	return outcome.is === 'scored' && outcome.right;
}

/** An answer of another kind's shape (the question changed since) counts as none. */
function keys(answer: Answer): readonly string[] {
	return typeof answer === 'number' ? [] : answer;
}
