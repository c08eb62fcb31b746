import type { Finding, Item } from '../item.ts';
import { quantitiesOf } from '../quantities-of.ts';
import { overlap } from '../quantity.ts';

/**
 * Ranges that share a value make two options right at once, or shut both out (NBME item-writing guide 2020: numeric data
 * stated consistently). "10–20" and "20–30" share 20; "under 10" and "10–20" share nothing.
 */
export function overlappingRanges(item: Item): Finding[] {
	const all = quantitiesOf(item);

	return all.flatMap(({ option, quantity }, index) => {
		const other = all
			.slice(0, index)
			.find((one) => (one.quantity.isRange || quantity.isRange) && overlap(one.quantity, quantity));
		if (other === undefined) return [];

		return [
			{
				item,
				at: option.at,
				message: `“${option.text}” and “${other.option.text}” overlap`,
				advice: 'let each range end before the next begins'
			}
		];
	});
}
