/** Markup that was made by the tag below and by nothing else. */
export interface Html {
	html: string;
}

type Part = string | number | Html | readonly Html[] | null;

/** Fills a template; every text is escaped, whatever an export holds. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
	return { html: strings.map((string, index) => string + shown(parts[index] ?? null)).join('') };
}

/** Files of our own, such as styles. */
export function trusted(text: string): Html {
	return { html: text };
}

const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

function shown(part: Part): string {
	if (part === null) return '';
	if (typeof part === 'number') return String(part);
	if (typeof part === 'string') return part.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

	return 'html' in part ? part.html : part.map((each) => each.html).join('');
}
