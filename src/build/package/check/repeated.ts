/** The values that stand in a list more than once, each named once. */
export function repeated(values: readonly string[]): string[] {
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const value of values) (seen.has(value) ? twice : seen).add(value);

	return [...twice];
}
