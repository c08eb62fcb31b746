import type { Finding, Item } from '../item.ts';
import { quantitiesOf } from '../quantities-of.ts';
import type { Quantity } from '../quantity.ts';

/**
 * Numbers stand in the order of their size, up or down, so that nobody has to search (NBME item-writing guide 2020: options in
 * numeric order). Options in words need no order, and the player shuffles them; numbers in order it leaves as they are.
 */
export function optionOrder(item: Item): Finding[] {
	const { kind } = item.asked.question;
	if (kind !== 'choose-one' && kind !== 'choose-all') return [];

	const all = quantitiesOf(item).map(({ option, quantity }) => ({ option, size: sizeOf(quantity) }));
	const up = all.findIndex(({ size }, index) => size < (all[index - 1]?.size ?? -Infinity));
	const down = all.findIndex(({ size }, index) => size > (all[index - 1]?.size ?? Infinity));
	if (up === -1 || down === -1) return [];

	return [
		{
			item,
			at: all[Math.max(up, down)]?.option.at ?? item.stem.at,
			message: 'the numbers of these options go up and down',
			advice: 'put the options in order, from the smallest or from the largest'
		}
	];
}

/** The middle of a range; the bound where one side is open. */
function sizeOf({ from, to }: Quantity): number {
	if (from.value === -Infinity) return to.value;
	if (to.value === Infinity) return from.value;

	return (from.value + to.value) / 2;
}
