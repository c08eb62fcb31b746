/** The part that somebody looks for: its name, or what begins it, whatever the capitals. */
export function findPart<Part extends { name: string }>(
	parts: readonly Part[],
	words: string
): Part | undefined {
	const wanted = words.trim().toLowerCase();
	if (wanted === '') return undefined;

	return (
		parts.find(({ name }) => name.toLowerCase() === wanted) ??
		parts.find(({ name }) => name.toLowerCase().startsWith(wanted)) ??
		parts.find(({ name }) => name.toLowerCase().includes(wanted))
	);
}
