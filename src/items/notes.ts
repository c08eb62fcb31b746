import { ENOUGH_FOR_R } from './flags.ts';
import type { Sittings } from './sittings.ts';

/** What has to be known to read the figures, in plain words. `n`: how many were given each item. */
export function notesOn({ sittings, repeated, unlike }: Sittings, items: readonly { n: number }[]): string[] {
	const few = items.filter(({ n }) => n < ENOUGH_FOR_R).length;
	const lengths = new Set(sittings.map(({ answers }) => answers.size));
	const drawn = items.some(({ n }) => n < sittings.length);

	return [
		...(few > 0
			? [
					`${few === items.length ? 'All items were' : few === 1 ? '1 item was' : `${few} items were`} given to fewer than ${ENOUGH_FOR_R} learners: a discrimination of so few says next to nothing, and none is flagged. Look at the intervals before you change a question.`
				]
			: []),
		...(drawn
			? [
					`Not everybody was given the same items${lengths.size === 1 ? '' : ', nor as many'}: scores are compared after taking out how hard each learner’s items were.`
				]
			: []),
		...(repeated > 0
			? [
					`${repeated} ${repeated === 1 ? 'answer was' : 'answers were'} there twice; the first was counted${unlike > 0 ? ` (${unlike} did not say the same)` : ''}.`
				]
			: [])
	];
}
