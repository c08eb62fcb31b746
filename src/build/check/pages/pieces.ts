import type { BoxKind } from '../../read/box.ts';
import type { Words } from '../../read/directives.ts';
import { childTokens, citedIds, plainText } from '../../read/markdown.ts';
import type { MarkdownToken } from '../../read/markdown.ts';
import { placeInFile } from '../../read/passage.ts';
import { place } from '../../read/place.ts';

/** A heading, a paragraph, a list item, a table's row, an option with its reason: what a reader takes in at once. */
export interface Piece {
	is: 'heading' | 'paragraph' | 'item' | 'row' | 'title';
	/** Without markup and sources; an option and its reason stand in a line each. */
	text: string;
	/** Ids of the sources that it names. */
	cited: readonly string[];
	/** Codes of the facts that its question or its case asks for; none in lessons, which cite. */
	facts: readonly string[];
	/** Links in it: where they lead, and their words. */
	links: readonly { href: string; words: string }[];
	/** Where it stands in the file. */
	at: number;
	/** Items of a list and rows of a table share their number; paragraphs and headings have their own. */
	block: number;
	/** The box that it stands in; a vignette of a question or a case is one. */
	box: { kind: BoxKind; title: string } | null;
}

/** Whether it is read in sentences. */
export const isProse = ({ is }: Pick<Piece, 'is'>): boolean => is === 'paragraph' || is === 'item';

/** A paragraph, a heading, a whole list, a whole table. */
export type PieceBlock = Omit<Piece, 'block'>[];

/** The pieces of a page, in the order of its blocks. */
export const numbered = (blocks: readonly PieceBlock[]): Piece[] =>
	blocks.flatMap((pieces, block) => pieces.map((piece) => ({ ...piece, block })));

/** A passage that was read as blocks. */
export function blocksIn({ passage, tokens }: Words, around: Pick<Piece, 'box' | 'facts'>): PieceBlock[] {
	const places = new Map(place(tokens, passage.text).map(({ token, at }) => [token, at]));
	const piece = (
		is: Piece['is'],
		text: string,
		{ first, own }: { first: MarkdownToken | undefined; own: readonly MarkdownToken[] }
	): PieceBlock =>
		first === undefined || text === ''
			? []
			: [{ is, text, ...namedIn(own), at: placeInFile(passage, places.get(first) ?? 0), ...around }];

	return tokens.map((token) => {
		if (token.type === 'heading' || token.type === 'paragraph') {
			const own = childTokens(token);
			return piece(token.type, plainText(own), { first: token, own });
		}
		if (token.type === 'list')
			return itemsOf(token).flatMap(({ token: first, own }) => piece('item', plainText(own), { first, own }));
		if (token.type !== 'table') return [];

		return token.rows.flatMap((row) => {
			const cells = row.map((cell) => cell.tokens as MarkdownToken[]);
			const own = cells.flat();
			return piece('row', cells.map(plainText).join(' | '), { first: own[0], own });
		});
	});
}

/** Passages of one line's worth each, as one piece. */
export function pieceIn(
	lines: readonly Words[],
	is: Piece['is'],
	around: Pick<Piece, 'box' | 'facts'>
): PieceBlock {
	const [first] = lines;
	const text = lines.map(({ tokens }) => plainText(tokens)).join('\n');
	if (first === undefined || text.trim() === '') return [];

	const named = namedIn(lines.flatMap(({ tokens }) => tokens));

	return [{ is, text, ...named, at: placeInFile(first.passage, 0), ...around }];
}

function itemsOf(
	list: Extract<MarkdownToken, { type: 'list' }>
): { token: MarkdownToken; own: MarkdownToken[] }[] {
	return (list.items as MarkdownToken[]).flatMap((item) => {
		const inside = childTokens(item);
		const below = inside.flatMap((token) => (token.type === 'list' ? itemsOf(token) : []));

		return [{ token: item, own: inside.filter((token) => token.type !== 'list') }, ...below];
	});
}

function namedIn(tokens: readonly MarkdownToken[]): Pick<Piece, 'cited' | 'links'> {
	const all = tokens.flatMap(deep);

	return {
		cited: all.flatMap((token) => (token.type === 'cite' ? citedIds(token).map(({ id }) => id) : [])),
		links: all.flatMap((token) =>
			token.type === 'term'
				? [{ href: `[[${token.name}]]`, words: token.name }]
				: token.type === 'link'
					? [{ href: token.href, words: plainText(childTokens(token)) }]
					: []
		)
	};
}

const deep = (token: MarkdownToken): MarkdownToken[] => [token, ...childTokens(token).flatMap(deep)];
