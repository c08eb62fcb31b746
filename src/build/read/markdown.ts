import { Marked } from 'marked';
import type { MarkedToken, Token, TokenizerAndRendererExtension } from 'marked';
import { shield, unshield } from './shield.ts';

/** `[@id]` or `[@id; @id2]`: a source mark. */
export interface CiteToken {
	type: 'cite';
	raw: string;
}

/** `[[Term]]`: a glossary link. */
export interface TermToken {
	type: 'term';
	raw: string;
	name: string;
}

export type MarkdownToken = MarkedToken | CiteToken | TermToken;

const cite: TokenizerAndRendererExtension = {
	name: 'cite',
	level: 'inline',
	start: (src) => src.indexOf('[@'),
	tokenizer(src) {
		const found = /^\[@[^[\]]*\](?![([])/.exec(src);
		return found ? { type: 'cite', raw: found[0] } : undefined;
	}
};

const term: TokenizerAndRendererExtension = {
	name: 'term',
	level: 'inline',
	start: (src) => src.indexOf('[['),
	tokenizer(src) {
		const found = /^\[\[([^[\]]+)\]\]/.exec(src);
		return found
			? { type: 'term', raw: found[0], name: (found[1] ?? '').replace(/\s+/g, ' ').trim() }
			: undefined;
	}
};

const off = (): undefined => undefined;

/**
 * Markdown as this course speaks it: GitHub's, with sources and terms, without what turns prose into something else
 * unasked (quotations, indented code, underlined headings, strikethrough, link definitions).
 */
const markdown = new Marked({
	gfm: true,
	extensions: [cite, term],
	tokenizer: { blockquote: off, code: off, lheading: off, del: off, def: off }
});

/** Paragraphs, lists, tables, headings … */
export function blockTokens(text: string): MarkdownToken[] {
	return markdown.lexer(shield(text)) as MarkdownToken[];
}

/** One line's worth: no paragraphs around it. */
export function inlineTokens(text: string): MarkdownToken[] {
	return markdown.Lexer.lexInline(shield(text), markdown.defaults) as MarkdownToken[];
}

/** The ids that a source mark names, each with its offset in the mark. */
export function citedIds({ raw }: CiteToken): { id: string; offset: number }[] {
	return [...raw.matchAll(/@([^\s;,@\]]*)/g)].map((found) => ({ id: found[1] ?? '', offset: found.index }));
}

/** A source mark holds ids and semicolons, nothing else. */
export const isCleanCite = ({ raw }: CiteToken): boolean =>
	/^\[@[\w.:-]+(?:\s*;\s*@[\w.:-]+)*\s*\]$/.test(raw);

/** The tokens inside a token, in reading order. */
export function childTokens(token: MarkdownToken): MarkdownToken[] {
	if (token.type === 'cite' || token.type === 'term') return [];
	if (token.type === 'list') return token.items;
	if (token.type === 'table') {
		return [token.header, ...token.rows].flat().flatMap((cell) => cell.tokens as MarkdownToken[]);
	}

	return 'tokens' in token && token.tokens ? (token.tokens as Token[] as MarkdownToken[]) : [];
}

/** The words alone, as a reader hears them. Source marks are not words. */
export function plainText(tokens: readonly MarkdownToken[]): string {
	return unshield(tokens.map(wordsOf).join('')).replace(/\s+/g, ' ').trim();
}

function wordsOf(token: MarkdownToken): string {
	if (token.type === 'cite' || token.type === 'html' || token.type === 'checkbox') return '';
	if (token.type === 'term') return token.name;
	if (token.type === 'br') return ' ';

	const inside = childTokens(token);
	if (inside.length > 0) return inside.map(wordsOf).join(token.type === 'list' ? ' ' : '');

	return 'text' in token ? token.text : '';
}
