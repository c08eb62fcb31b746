import type { Audience } from '../../../course/course.ts';
import type { BoxKind } from '../../read/box.ts';
import type { Part, Words } from '../../read/directives.ts';
import type { Glossary } from '../../read/glossary.ts';
import type { LessonText } from '../../read/lesson.ts';
import { childTokens, citedIds, plainText } from '../../read/markdown.ts';
import type { MarkdownToken } from '../../read/markdown.ts';
import { placeInFile } from '../../read/passage.ts';
import { place } from '../../read/place.ts';
import type { References } from '../../read/references.ts';
import { wordsOf } from '../../readability/prose.ts';

/** A lesson as one audience reads it, in the order of reading. */
export interface Page {
	lesson: LessonText;
	audience: Audience;
	pieces: readonly Piece[];
	figures: number;
	glossary: Glossary;
	references: References;
}

/** A heading, a paragraph, a list item or a table's row: what a reader takes in at once. */
export interface Piece {
	is: 'heading' | 'paragraph' | 'item' | 'row' | 'title';
	/** Without markup and sources. */
	text: string;
	/** Ids of the sources that it names. */
	cited: readonly string[];
	/** Links in it: where they lead, and their words. */
	links: readonly { href: string; words: string }[];
	/** Where it stands in the file. */
	at: number;
	/** Items of a list and rows of a table share their number; paragraphs and headings have their own. */
	block: number;
	/** The box that it stands in. */
	box: { kind: BoxKind; title: string } | null;
}

/** Something a rule has found: where in the lesson's file, what is wrong, what to do. */
export interface PageFinding {
	at: number;
	message: string;
	advice: string;
}

export type PageRule = (page: Page) => PageFinding[];

export function pageOf(
	lesson: LessonText,
	audience: Audience,
	{ glossary, references }: Pick<Page, 'glossary' | 'references'>
): Page {
	const pieces: Piece[] = [];
	let figures = 0;
	let block = 0;

	const takeWords = ({ passage, tokens }: Words, box: Piece['box'], is?: 'title'): void => {
		const places = new Map(place(tokens, passage.text).map(({ token, at }) => [token, at]));
		const take = (what: Piece['is'], token: MarkdownToken, own: readonly MarkdownToken[]): void => {
			const text = plainText(own);
			if (text === '') return;
			const at = placeInFile(passage, places.get(token) ?? 0);
			pieces.push({ is: what, text, ...namedIn(own), at, block, box });
		};

		if (is === 'title') {
			block += 1;
			const [first] = tokens;
			if (first) take('title', first, tokens);
			return;
		}

		for (const token of tokens) {
			block += 1;
			if (token.type === 'heading') take('heading', token, childTokens(token));
			else if (token.type === 'paragraph') take('paragraph', token, childTokens(token));
			else if (token.type === 'list') {
				for (const item of itemsOf(token)) take('item', item.token, item.own);
			} else if (token.type === 'table') {
				for (const row of token.rows) {
					const cells = row.map((cell) => cell.tokens as MarkdownToken[]);
					const [first] = cells.flat();
					const text = cells.map(plainText).join(' | ');
					if (first)
						pieces.push({
							is: 'row',
							text,
							...namedIn(cells.flat()),
							at: placeInFile(passage, places.get(first) ?? 0),
							block,
							box
						});
				}
			}
		}
	};

	const walk = (parts: readonly Part[], box: Piece['box']): void => {
		for (const part of parts) {
			if (part.is === 'words') takeWords(part, box);
			else if (part.is === 'figure') figures += 1;
			else if (part.is === 'for') {
				if (part.audiences.includes(audience)) walk(part.parts, box);
			} else {
				const inside = { kind: part.kind, title: part.title ? plainText(part.title.tokens) : '' };
				if (part.title) takeWords(part.title, inside, 'title');
				walk(part.parts, inside);
			}
		}
	};
	walk(lesson.parts, null);

	return { lesson, audience, pieces, figures, glossary, references };
}

/** How many words a reader of the page meets, headings and tables among them. */
export function wordsIn({ pieces }: Pick<Page, 'pieces'>): number {
	return pieces.flatMap(({ text }) => wordsOf(text)).length;
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
