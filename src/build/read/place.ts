import { childTokens } from './markdown.ts';
import type { MarkdownToken } from './markdown.ts';
import { shield } from './shield.ts';

export interface Placed {
	token: MarkdownToken;
	/** Offset in the text that the tokens were read from. */
	at: number;
}

/**
 * Every token with its place. The Markdown lexer keeps none, but it keeps the order and the words: each token is looked for
 * after the one before it, and within its own block, item or row.
 */
export function place(tokens: readonly MarkdownToken[], text: string): Placed[] {
	const placed: Placed[] = [];
	placeAll(tokens, { text: shield(text), placed }, 0, text.length);

	return placed;
}

interface Page {
	text: string;
	placed: Placed[];
}

/** Places tokens between two offsets; gives the offset after the last of them. */
function placeAll(tokens: readonly MarkdownToken[], page: Page, from: number, to: number): number {
	let cursor = from;

	for (const token of tokens) {
		const { at, end } = find(token.raw, page.text, cursor, to);
		page.placed.push({ token, at });

		if (token.type === 'table') placeRows(token, page, at, end);
		else placeAll(childTokens(token), page, at, Math.max(at, end));

		cursor = end;
	}

	return cursor;
}

type Table = Extract<MarkdownToken, { type: 'table' }>;

/** A table's first line is its header, its second the dashes; every row is a line. */
function placeRows(table: Table, page: Page, from: number, to: number): void {
	const rows = [table.header, [], ...table.rows];
	let start = from;

	for (const row of rows) {
		const newline = page.text.indexOf('\n', start);
		const end = newline === -1 ? to : Math.min(newline, to);
		let cursor = start;

		for (const cell of row) cursor = placeAll(cell.tokens as MarkdownToken[], page, cursor, end);

		start = end + 1;
	}
}

/** The first and the last offset of `raw`, whose lines may have lost their indentation. Not found: nothing moves. */
function find(raw: string, text: string, from: number, to: number): { at: number; end: number } {
	const whole = text.indexOf(raw, from);
	if (whole !== -1 && whole + raw.length <= to) return { at: whole, end: whole + raw.length };

	let at: number | undefined;
	let cursor = from;

	for (const line of raw.split('\n')) {
		const words = line.trim();
		if (words === '') continue;

		const found = text.indexOf(words, cursor);
		if (found === -1 || found + words.length > to) continue;

		at ??= found;
		cursor = found + words.length;
	}

	return { at: at ?? from, end: cursor };
}
