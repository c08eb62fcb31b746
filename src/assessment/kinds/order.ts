import type { Order } from '../../course/question.ts';
import { scored, unanswered, type Outcome } from '../outcome.ts';

/**
 * Right when every item stands in its place. Credit: the share of neighbours that stand in the right order, so that one item out of
 * place does not cost the whole list. A key counts where it stands first; one that is gone from the course does not count.
 */
export function scoreOrder({ items }: Order, answer: readonly string[]): Outcome {
	if (answer.length === 0) return unanswered;

	const missing = items.filter(({ key }) => !answer.includes(key)).length;
	if (missing > 0) return { is: 'incomplete', missing };

	const place = new Map(items.map(({ key }, index) => [key, index]));
	const known = [...new Set(answer)].flatMap((key) => place.get(key) ?? []);
	const right = known.every((at, index) => at === index);
	const follows = known.slice(1).filter((at, index) => at === (known[index] ?? 0) + 1).length;

	return scored(right, right ? 1 : follows / Math.max(1, items.length - 1));
}
