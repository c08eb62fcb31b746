/** Gives the answers to a question within an attempt their try where their id does not say it: 1, 2, 3 … in the order they stand. */
export function tryNumbers(): (attempt: string, item: string, said: number | null) => number {
	const seen = new Map<string, number>();

	return (attempt, item, said) => {
		if (said !== null) return said;
		const key = JSON.stringify([attempt, item]);
		const tried = (seen.get(key) ?? 0) + 1;
		seen.set(key, tried);

		return tried;
	};
}
