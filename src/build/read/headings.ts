import type { Tokens } from 'marked';
import { plainText } from './markdown.ts';
import type { MarkdownToken } from './markdown.ts';
import { slug } from './slug.ts';
import type { SourceFile } from './source-file.ts';

/** The headings of one text so far. */
export interface Headings {
	/** Level of the last one; 1 is the page's title. */
	level: number;
	/** Names for addresses, unique in the text. */
	ids: Map<MarkdownToken, string>;
}

export const noHeadings = (): Headings => ({ level: 1, ids: new Map() });

/** A screen reader's user walks a page by its headings: no second title, no level skipped. */
export function inspectHeading(
	file: SourceFile,
	at: number,
	heading: Tokens.Heading,
	headings: Headings | undefined
): void {
	const words = plainText(heading.tokens as MarkdownToken[]);

	if (headings === undefined) {
		file.report(at, 'heading-place', 'a heading cannot stand here', 'make it a paragraph of its own');
		return;
	}

	if (words === '')
		file.report(at, 'heading-empty', 'a heading without words', 'write its words, or delete the line');

	if (heading.depth === 1) {
		file.report(
			at,
			'heading-level',
			'a second title: the page already has one, from the front matter',
			`start at the second level:  ## ${words}`
		);
	} else if (heading.depth > headings.level + 1) {
		const level = '#'.repeat(headings.level + 1);
		file.report(
			at,
			'heading-level',
			`heading level ${heading.depth} after level ${headings.level}`,
			`go down one level at a time:  ${level} ${words}`
		);
	}

	headings.level = heading.depth;
	headings.ids.set(heading, uniqueName(slug(words) || 'section', new Set(headings.ids.values())));
}

function uniqueName(name: string, taken: ReadonlySet<string>): string {
	let unique = name;
	for (let count = 2; taken.has(unique); count++) unique = `${name}-${count}`;

	return unique;
}
