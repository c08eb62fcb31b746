/** Null of nothing, as below. */
export function mean(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Divided by n, not n − 1: of these values, not of a population that they stand for. */
export function variance(values: readonly number[]): number | null {
	const middle = mean(values);

	return middle === null ? null : mean(values.map((value) => (value - middle) ** 2));
}

/** Standard deviation of a population of which these are a sample (n − 1). Null of fewer than two. */
export function deviation(values: readonly number[]): number | null {
	const spread = variance(values);

	return spread === null || values.length < 2
		? null
		: Math.sqrt((spread * values.length) / (values.length - 1));
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number | null {
	const sorted = values.toSorted((one, other) => one - other);

	return mean(sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1));
}
