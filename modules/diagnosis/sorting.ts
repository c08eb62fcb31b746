import type { Card, Urgency } from './red-flag-cards.ts';

/** How a card was put: too late can harm, too soon is safe. */
export type Verdict = 'right' | 'too late' | 'too soon';

const order: readonly Urgency[] = ['now', 'today', 'week', 'wait'];

export function judge(card: Card, put: Urgency): Verdict {
	const late = order.indexOf(put) - order.indexOf(card.urgency);
	if (late === 0) return 'right';

	return late > 0 ? 'too late' : 'too soon';
}

/** How many cards were put how. */
export function tally(
	cards: readonly Card[],
	put: Readonly<Partial<Record<string, Urgency>>>
): Record<Verdict, number> & { left: number } {
	const count = { right: 0, 'too late': 0, 'too soon': 0, left: 0 };
	for (const card of cards) {
		const pile = put[card.id];
		count[pile ? judge(card, pile) : 'left'] += 1;
	}

	return count;
}
