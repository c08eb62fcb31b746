/** A value as it is printed: three digits that count, thousands apart. */
export function count(value: number): string {
	return new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 }).format(value);
}
