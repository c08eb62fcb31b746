import type { Finding, Item } from '../item.ts';

/**
 * One best answer among 4 or 5 options, for patients among 3 (course rule 1 after the NBME item-writing guide 2020): fewer are
 * guessed, more are hardly ever all plausible. Where every right option is asked for there may be more. Fewer than two are
 * the reader's business.
 */
export function optionCount(item: Item): Finding[] {
	const { kind } = item.asked.question;
	const count = item.options.length;
	if ((kind !== 'choose-one' && kind !== 'choose-all') || count < 2) return [];

	const [least, most] = item.forPatients ? [3, 3] : [4, 5];
	const [readers, wanted] = item.forPatients ? ['patients', '3'] : ['professionals', '4 or 5'];
	const isFew = count < least;
	const isMany = kind === 'choose-one' && count > most;
	if (!isFew && !isMany) return [];

	return [
		{
			item,
			at: item.stem.at,
			message: `${count} options: ${readers} choose among ${wanted}`,
			advice: isFew
				? 'add a distractor that somebody would believe'
				: 'delete the distractors that nobody would believe'
		}
	];
}
