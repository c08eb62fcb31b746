/** Of the normal distribution: 95 % lie within as many standard deviations. */
const Z = 1.959964;

/**
 * The 95 % confidence interval of a share, as shares of 1 (Wilson 1927, J Am Stat Assoc 22:209–212): with p̂ = right/n,
 * (p̂ + z²/2n ± z·√(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n). It stays within 0 and 1 and holds for few learners too. `n`: above 0.
 */
export function wilson(right: number, n: number): { low: number; high: number } {
	const p = right / n;
	const middle = p + Z ** 2 / (2 * n);
	const reach = Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
	const whole = 1 + Z ** 2 / n;

	return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) };
}
