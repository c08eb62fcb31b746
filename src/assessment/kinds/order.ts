import type { Order } from '../../course/question.ts';
import { scored, unanswered, type Outcome } from '../outcome.ts';

/** Right when every item stands in its place. */
export function scoreOrder({ items }: Order, answer: readonly string[]): Outcome {
	if (answer.length === 0) return unanswered;

	const missing = items.filter(({ key }) => !answer.includes(key)).length;
	if (missing > 0) return { is: 'incomplete', missing };

	return scored(items.every(({ key }, index) => answer[index] === key));
}
