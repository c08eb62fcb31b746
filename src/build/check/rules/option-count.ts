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
	const wanted = item.forPatients ? '3' : '4 or 5';
	const readers = item.forPatients ? 'patients' : 'professionals';

	if (count < least) {
		const advice = 'add a distractor that somebody would believe';
		return [
			{ item, at: item.stem.at, message: `${count} options: ${readers} choose among ${wanted}`, advice }
		];
	}

	if (kind === 'choose-one' && count > most) {
		const advice = 'delete the distractors that nobody would believe';
		return [
			{ item, at: item.stem.at, message: `${count} options: ${readers} choose among ${wanted}`, advice }
		];
	}

	return [];
}
