/** Learners' rows; in each, by item, whether the answer was right. An item that a learner was not given is missing. */
export type Matrix = readonly ReadonlyMap<string, boolean>[];

/** The share of right answers to each item among those who were given it. */
export function difficulties(matrix: Matrix): Map<string, number> {
	const counts = new Map<string, { right: number; of: number }>();
	for (const row of matrix) {
		for (const [item, right] of row) {
			const count = counts.get(item) ?? { right: 0, of: 0 };
			counts.set(item, { right: count.right + Number(right), of: count.of + 1 });
		}
	}

	return new Map([...counts].map(([item, { right, of }]) => [item, right / of]));
}
