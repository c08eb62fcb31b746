import type { Item } from './item.ts';
import type { ItemOption } from './options-of.ts';
import { quantityIn } from './quantity.ts';
import type { Quantity } from './quantity.ts';

/** The options with their quantities, where all say a number of the same thing; none otherwise. */
export function quantitiesOf(item: Item): { option: ItemOption; quantity: Quantity }[] {
	const read = item.options.map((option) => ({ option, quantity: quantityIn(option.text) }));
	const quantities = read.flatMap(({ option, quantity }) =>
		quantity === null ? [] : [{ option, quantity }]
	);
	const frames = new Set(quantities.map(({ quantity }) => quantity.frame));

	return quantities.length === item.options.length && frames.size === 1 ? quantities : [];
}
