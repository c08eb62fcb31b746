import type { Audience } from '../../../course/course.ts';
import { ALPHA, chanceOfAtLeast, expected, shownChance } from '../chance.ts';
import type { Finding, Item } from '../item.ts';

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];

/**
 * A right option that stands in the same place too often tells those who read the file, or print the bank, where to look. The
 * player shuffles all but numbers in order, so its learners hardly see this order. The bank is tested: for each place, in how many questions with one
 * right option does it hold that one? By chance it does in a question of n options with the probability 1/n; the exact upper
 * tail (Poisson binomial, one-sided) has to be under `ALPHA` divided by the number of places (Bonferroni) before anything is
 * said.
 */
export function keyPosition(items: readonly Item[], audience: Audience): Finding[] {
	const tried = items.flatMap((item) => (item.key === null ? [] : [{ item, key: item.key }]));

	return PLACES.flatMap((name, place) => {
		const holding = tried.filter(({ item }) => place < item.options.length);
		const hits = holding.filter(({ item, key }) => item.options[place] === key);
		const byChance = holding.map(({ item }) => 1 / item.options.length);
		const chance = chanceOfAtLeast(hits.length, byChance);
		const [first] = hits;
		if (chance >= ALPHA / PLACES.length || first === undefined) return [];

		return [
			{
				item: first.item,
				at: first.key.at,
				message:
					`in ${hits.length} of ${holding.length} questions for ${audience} the right option stands ${name}; ` +
					`chance gives ${Math.round(expected(byChance))} (p ${shownChance(chance)})`,
				advice: 'put it elsewhere here and there; answers are not lost by it'
			}
		];
	});
}
