/** The part that somebody looks for: its name, or what begins it, whatever the capitals and accents. */
export function findPart<Part extends { name: string }>(
	parts: readonly Part[],
	words: string
): Part | undefined {
	const wanted = plainly(words.trim());
	if (wanted === '') return undefined;

	return (
		parts.find(({ name }) => plainly(name) === wanted) ??
		parts.find(({ name }) => plainly(name).startsWith(wanted)) ??
		parts.find(({ name }) => plainly(name).includes(wanted))
	);
}

function plainly(words: string): string {
	return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
