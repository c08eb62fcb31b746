export interface Interval {
	value: number;
	from: number;
	to: number;
}

/** The standard normal deviate of a two-sided 95% interval. */
const z = 1.959963984540054;

/** A proportion with its 95% score interval without continuity correction (Wilson 1927; method 3 of Newcombe 1998a). */
export function proportion(count: number, of: number): Interval {
	const value = count / of;
	const middle = 2 * count + z * z;
	const reach = z * Math.sqrt(z * z + 4 * count * (1 - value));
	const whole = 2 * (of + z * z);

	return { value, from: Math.max(0, (middle - reach) / whole), to: Math.min(1, (middle + reach) / whole) };
}

/**
 * The difference of two independent proportions with its 95% hybrid score interval (method 10 of Newcombe 1998b, Statistics in
 * Medicine 17:873–890). It holds with small numbers, where the textbook's interval does not.
 */
export function riskDifference(
	[count, of]: readonly [number, number],
	[otherCount, otherOf]: readonly [number, number]
): Interval {
	const one = proportion(count, of);
	const other = proportion(otherCount, otherOf);
	const value = one.value - other.value;

	return {
		value,
		from: value - Math.hypot(one.value - one.from, other.to - other.value),
		to: value + Math.hypot(one.to - one.value, other.value - other.from)
	};
}
