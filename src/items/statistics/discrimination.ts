import type { Matrix } from './matrix.ts';
import { mean, variance } from './numbers.ts';

/**
 * The corrected point-biserial correlation of an item with the rest of the test (Henrysson 1963, Psychometrika 28:211–218):
 * r = (M₁ − M₀)/s · √(p·q). M₁ and M₀ are the mean rest scores of those who had the item right and wrong, s is the standard
 * deviation of all rest scores (divided by n), p the share right, q = 1 − p. −1 to 1.
 *
 * A rest score is the number of right answers to the other items less what `difficulty` leads to expect of them. Where all learners
 * were given the same items that takes the same from everybody and changes nothing; where questions are drawn, it keeps those
 * who drew hard ones from looking weak. Null where fewer than three learners were given the item, or where there is no variation.
 */
export function discrimination(
	item: string,
	matrix: Matrix,
	difficulty: ReadonlyMap<string, number>
): number | null {
	const given = matrix.filter((row) => row.has(item) && row.size > 1);
	if (given.length < 3) return null;

	const rests = given.map((row) => ({
		right: row.get(item) === true,
		rest: restScore(item, row, difficulty)
	}));
	const all = rests.map(({ rest }) => rest);
	const rightOnes = rests.filter(({ right }) => right).map(({ rest }) => rest);
	const wrongOnes = rests.filter(({ right }) => !right).map(({ rest }) => rest);
	const [m1, m0, spread] = [mean(rightOnes), mean(wrongOnes), variance(all)];
	// Sums of decimals leave a trace where there is no variation.
	if (m1 === null || m0 === null || spread === null || spread < 1e-12) return null;
	const p = rightOnes.length / given.length;

	return ((m1 - m0) / Math.sqrt(spread)) * Math.sqrt(p * (1 - p));
}

function restScore(
	item: string,
	row: ReadonlyMap<string, boolean>,
	difficulty: ReadonlyMap<string, number>
): number {
	let score = 0;
	for (const [other, right] of row) {
		if (other !== item) score += Number(right) - (difficulty.get(other) ?? 0);
	}

	return score;
}
