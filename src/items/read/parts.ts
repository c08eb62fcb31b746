/**
 * The parts of a response or pattern, pairs with a full stop between them: `a,c` → a c; `a.c,b.d` → a.c b.d. SCORM 2004 and xAPI
 * write `[,]` and `[.]`, and may begin with `{case_matters=…}`; SCORM 1.2 may stand in braces.
 */
export function partsOf(text: string, standard: 'scorm12' | 'scorm2004'): string[] {
	const bare = text
		.trim()
		.replace(/^(?:\{[a-z_]+=[^}]*\})+/, '')
		.replace(/^\{(.*)\}$/, '$1');
	const parts = bare.split(standard === 'scorm12' ? ',' : '[,]');

	return parts.map((part) => part.replaceAll('[.]', '.').trim()).filter((part) => part !== '');
}
