import { readAttributes } from '../attributes.ts';
import { directiveOf } from '../directives.ts';
import { fenceAfter } from '../fence.ts';
import { linesOf, stretch } from '../lines.ts';
import type { Line } from '../lines.ts';
import type { SourceFile } from '../source-file.ts';

/** What a text and its translation have at the same place, whatever their words. */
export interface Landmark {
	/** As an author would call it. */
	is: string;
	at: number;
}

/** Headings with their level, figures with what they are given, boxes and their ends, in the order of the text under the front matter. */
export function landmarksIn({ text }: SourceFile): { start: number; landmarks: Landmark[] } {
	const start = bodyStart(text);

	return { start, landmarks: landmarksOf(linesOf(text.slice(start), start)) };
}

/** Where the text under the front matter begins. */
export const bodyStart = (text: string): number =>
	/^---\n[^]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0].length ?? 0;

function landmarksOf(body: readonly Line[]): Landmark[] {
	const found: Landmark[] = [];
	let fence: string | null = null;

	for (const line of body) {
		fence = fenceAfter(line, fence);
		const is = fence === null ? landmarkOf(line) : null;
		if (is !== null) found.push({ is, at: line.start });
	}

	return found;
}

function landmarkOf(line: Line): string | null {
	const [level] = /^#{1,6}(?=\s)/.exec(line.text) ?? [];
	if (level !== undefined) return `a heading  ${level}`;

	const directive = directiveOf(line);
	if (directive === null) return null;

	const { is, name, rest } = directive;
	if (is === 'close') return 'the end of a box  :::';
	if (is === 'open') return name === 'for' ? `a box  :::for ${rest.text}` : `a box  :::${name}`;

	return `the figure  ::${name}${propertiesOf(rest)}`;
}

/** What stands in braces after the caption. */
function propertiesOf(rest: Line): string {
	const open = rest.text.lastIndexOf(']') + 1;
	const { all } = readAttributes(stretch(rest, rest.text.indexOf('{', open) + 1, rest.text.lastIndexOf('}')));
	const given = rest.text.includes('{', open) ? all : [];

	return given.length === 0
		? ''
		: `{${given.map(({ name, value }) => (value === true ? name : `${name}=${value}`)).join(' ')}}`;
}
