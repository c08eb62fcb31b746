/** Markup that is safe to send: made by the tag below and by nothing else. */
export interface Html {
	html: string;
}

type Part = string | number | Html | readonly Html[] | null;

/** Fills a template; every text is escaped, so that names from packages and courses stay text (S-01). */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
	return { html: strings.map((string, index) => string + shown(parts[index] ?? null)).join('') };
}

function shown(part: Part): string {
	if (part === null) return '';
	if (typeof part === 'number') return String(part);
	if (typeof part === 'string') return escaped(part);

	return 'html' in part ? part.html : part.map((each) => each.html).join('');
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}
