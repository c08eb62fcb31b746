import type { Audience } from '../../../course/course.ts';
import { ALPHA, chanceOfAtLeast, expected, shownChance } from '../chance.ts';
import type { Finding, Item } from '../item.ts';
import type { ItemOption } from '../options-of.ts';

/**
 * Authors qualify what is right, so the right option grows, and the test-wise pick the longest (NBME item-writing guide 2020,
 * flaws that cue the test-wise: long correct answer). A single question has to have a longest option, so the bank is tested:
 * in how many questions with one right option is it the longest (in characters; several may be)? By chance it is in a
 * question of n options, m of them longest, with the probability m/n; the exact upper tail (Poisson binomial, one-sided) has
 * to be under `ALPHA` before anything is said.
 */
export function longestRight(items: readonly Item[], audience: Audience): Finding[] {
	const tried = items.flatMap((item) =>
		item.key === null ? [] : [{ item, key: item.key, longest: longestOf(item) }]
	);
	const hits = tried.filter(({ key, longest }) => longest.includes(key));
	const byChance = tried.map(({ item, longest }) => longest.length / item.options.length);
	const chance = chanceOfAtLeast(hits.length, byChance);
	const [first] = hits.sort((a, b) => lead(b.item, b.key) - lead(a.item, a.key));
	if (chance >= ALPHA || first === undefined) return [];

	return [
		{
			item: first.item,
			at: first.key.at,
			message:
				`in ${hits.length} of ${tried.length} questions for ${audience} the right option is the longest; ` +
				`chance gives ${Math.round(expected(byChance))} (p ${shownChance(chance)})`,
			advice:
				'move reasons to the rationale, or make distractors as precise; start here, where it sticks out most'
		}
	];
}

function longestOf({ options }: Item): ItemOption[] {
	const most = Math.max(...options.map(({ text }) => text.length));

	return options.filter(({ text }) => text.length === most);
}

/** By how much the right option is longer than the next. */
function lead({ options }: Item, key: ItemOption): number {
	return (
		key.text.length / Math.max(...options.filter((one) => one !== key).map(({ text }) => text.length), 1)
	);
}
