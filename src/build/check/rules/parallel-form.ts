import type { Finding, Item } from '../item.ts';
import type { ItemOption } from '../options-of.ts';

const FORMS: { has: (option: ItemOption) => boolean; some: string; advice: string }[] = [
	{
		has: ({ text }) => /^["“‘'].*["”’'][.!?]?$/.test(text),
		some: 'is in quotation marks',
		advice: 'quote all of them or none'
	},
	{
		has: ({ text }) => /[.!?]["”’']?$/.test(text),
		some: 'ends with a full stop',
		advice: 'end all of them with a full stop or none'
	}
];

/**
 * Options of one form can only be told apart by what they say (NBME item-writing guide 2020: homogeneous, parallel options).
 * Form is what a machine can see: quotation marks, and a full stop at the end.
 */
export function parallelForm(item: Item): Finding[] {
	const { kind } = item.asked.question;
	if (kind !== 'choose-one' && kind !== 'choose-all') return [];

	return FORMS.flatMap(({ has, some, advice }) => {
		const having = item.options.filter(has);
		const [odd] = having;
		if (odd === undefined || having.length === item.options.length) return [];

		return [
			{
				item,
				at: odd.at,
				message: `this option ${some}, ${shareOf(item.options.length - having.length)} not`,
				advice
			}
		];
	});
}

const shareOf = (without: number): string => (without === 1 ? 'another does' : `${without} others do`);
