import type { Matrix } from './matrix.ts';
import { mean, variance } from './numbers.ts';

/**
 * KR-20, how far a score would come out the same with other questions of the kind (Kuder and Richardson 1937, Psychometrika
 * 2:151–160): k/(k − 1) · (1 − Σpq/σ²). k is the number of items, p the share right of each, q = 1 − p, σ² the variance of the
 * scores (divided by n, as pq is). At most 1; below 0 where items contradict each other.
 *
 * Where questions are drawn, k and Σpq are the learners' means, and a score is the number of right answers less what the difficulty
 * of the drawn items leads to expect; where all were given the same items that is the formula as it stands, exactly. Null for
 * fewer than two items or learners, and where all scores are equal.
 */
export function reliability(matrix: Matrix, difficulty: ReadonlyMap<string, number>): number | null {
	const rows = matrix.map((row) =>
		[...row].map(([item, right]) => ({ p: difficulty.get(item) ?? 0, right }))
	);
	const k = mean(rows.map((row) => row.length));
	const noise = mean(rows.map((row) => sum(row.map(({ p }) => p * (1 - p)))));
	const spread = variance(rows.map((row) => sum(row.map(({ p, right }) => Number(right) - p))));
	if (rows.length < 2 || k === null || noise === null || spread === null || k < 2 || spread < 1e-12)
		return null;

	return (k / (k - 1)) * (1 - noise / spread);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
