/** An opening tag as a browser would meet it. */
export interface Tag {
	/** Lower case. */
	name: string;
	/** By lower-case name; character references are resolved. */
	attributes: ReadonlyMap<string, string>;
	/** What stands inside, for scripts and style sheets. */
	text: string;
}

const openTag = /<!--[\s\S]*?(?:-->|$)|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;
const rawText = ['script', 'style', 'textarea', 'title'];

/** The opening tags of an HTML page in order; comments and the insides of scripts are not mistaken for tags. */
export function tagsOf(html: string): Tag[] {
	const tags: Tag[] = [];
	const pattern = new RegExp(openTag);

	for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
		const name = match[1]?.toLowerCase();
		if (name === undefined) continue;

		const text = rawText.includes(name) ? textUpTo(name, html, pattern.lastIndex) : '';
		pattern.lastIndex += text.length;
		tags.push({ name, attributes: attributesOf(match[2] ?? ''), text });
	}

	return tags;
}

function textUpTo(name: string, html: string, start: number): string {
	const end = new RegExp(`</${name}[\\s/>]`, 'gi');
	end.lastIndex = start;

	return html.slice(start, end.exec(html)?.index ?? html.length);
}

function attributesOf(text: string): Map<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name = '', double, single, bare] of text.matchAll(
		/([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g
	)) {
		const key = name.toLowerCase();
		if (!attributes.has(key)) attributes.set(key, resolved(double ?? single ?? bare ?? ''));
	}

	return attributes;
}

const references: Record<string, string> = {
	'&amp;': '&',
	'&quot;': '"',
	'&#39;': "'",
	'&apos;': "'",
	'&lt;': '<',
	'&gt;': '>'
};

function resolved(text: string): string {
	return text.replace(/&(amp|quot|#39|apos|lt|gt);/g, (reference) => references[reference] ?? reference);
}
