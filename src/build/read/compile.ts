import { Marked } from 'marked';
import type { RendererExtensionFunction, Token, Tokens } from 'marked';
import type { Html } from '../../course/question.ts';
import { anchor } from './citation.ts';
import { escapeHtml } from './escape.ts';
import { baseName } from './images.ts';
import { targetOf } from './links.ts';
import { citedIds, plainText } from './markdown.ts';
import type { CiteToken, MarkdownToken, TermToken } from './markdown.ts';
import { unshieldHtml } from './shield.ts';

/** What differs between the texts of a course: how sources, terms and headings are shown. */
export interface Voice {
	cite(ids: string[]): Html;
	/** `words: null`: show the name as the glossary has it. */
	term(name: string, words: Html | null): Html;
	headingId(heading: MarkdownToken): string | undefined;
}

export interface Compiler {
	blocks(tokens: readonly MarkdownToken[]): Html;
	inline(tokens: readonly MarkdownToken[]): Html;
}

/** Markdown tokens to HTML: no style attributes, nothing that was not written by this file or by marked. */
export function compiler(voice: Voice): Compiler {
	const renderCite: RendererExtensionFunction = (token) =>
		voice.cite(citedIds(token as unknown as CiteToken).map(({ id }) => id));
	const renderTerm: RendererExtensionFunction = (token) =>
		voice.term((token as unknown as TermToken).name, null);

	/** Two tables of a page may have the same columns, and each is a landmark of its own. */
	const named = new Map<string, number>();
	const landmark = (label: string): string => {
		const nth = (named.get(label) ?? 0) + 1;
		named.set(label, nth);
		return nth === 1 ? label : `${label} (${nth})`;
	};

	const marked = new Marked({
		extensions: [
			{ name: 'cite', renderer: renderCite },
			{ name: 'term', renderer: renderTerm }
		],
		renderer: {
			heading(token) {
				const id = voice.headingId(token);
				const name = id === undefined ? '' : ` id="${id}"`;
				return `<h${token.depth}${name}>${this.parser.parseInline(token.tokens)}</h${token.depth}>\n`;
			},
			link(token) {
				const words = this.parser.parseInline(token.tokens);
				const target = targetOf(token.href);

				if (target.is === 'term') return voice.term(target.slug, words);
				if (target.is === 'web') return anchor(target.address, words);
				if (target.is === 'lesson') {
					return `<a class="lesson-link" data-page="${escapeHtml(target.id)}" href="#">${words}</a>`;
				}

				return words;
			},
			image: ({ href, text }) => `<img src="${escapeHtml(baseName(href))}" alt="${escapeHtml(text)}">`,
			checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
			table(token) {
				return table(token, (cell) => this.parser.parseInline(cell.tokens), landmark);
			}
		}
	});

	return {
		blocks: (tokens) => finish(marked.parser(tokens as Token[])),
		inline: (tokens) => finish(marked.Parser.parseInline(tokens as Token[], marked.defaults))
	};
}

/**
 * A row's first cell is its heading. On a phone the rows of a wide table stand under each other, and each cell needs its
 * column's name; the roles keep it a table for screen readers then. One to be filled in keeps its shape: it is read on paper.
 */
function table(
	{ header, rows }: Tokens.Table,
	words: (cell: Tokens.TableCell) => Html,
	landmark: (label: string) => string
): Html {
	const names = header.map((cell) => escapeHtml(plainText(cell.tokens as MarkdownToken[])));
	const toFillIn = rows.every(([, ...cells]) => cells.every(({ text }) => text === ''));
	const isWide = header.length > 2 && !toFillIn;
	const role = (name: string) => (isWide ? ` role="${name}"` : '');
	const side = ({ align }: Tokens.TableCell) => (align === null ? '' : ` class="align-${align}"`);

	const head = header.map((cell) =>
		words(cell) === ''
			? `<td${role('cell')}${side(cell)}></td>`
			: `<th scope="col"${role('columnheader')}${side(cell)}>${words(cell)}</th>`
	);
	const body = rows.map((row) => {
		const cells = row.map((cell, column) => {
			// A row left for the reader's own words has no heading yet.
			if (column === 0 && words(cell) !== '')
				return `<th scope="row"${role('rowheader')}${side(cell)}>${words(cell)}</th>`;
			const name = isWide ? ` data-name="${names[column]}"` : '';

			return `<td${role('cell')}${name}${side(cell)}>${words(cell)}</td>`;
		});

		return `<tr${role('row')}>${cells.join('')}</tr>\n`;
	});
	const label = landmark(names.filter((name) => name !== '').join(', '));

	return (
		`<div class="table${isWide ? ' wide' : ''}" tabindex="0" role="region" aria-label="${label}"><table${role('table')}>\n` +
		`<thead${role('rowgroup')}>\n<tr${role('row')}>${head.join('')}</tr>\n</thead>\n` +
		`<tbody${role('rowgroup')}>\n${body.join('')}</tbody>\n</table></div>\n`
	);
}

/** A source mark keeps to the word before it, a narrow no-break space away: "10 ¹" must not read as a power. */
function finish(html: Html): Html {
	return unshieldHtml(html.trim()).replace(/[ \n]+(?=<sup><a class="source")/g, '\u202F');
}
