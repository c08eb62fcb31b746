import { Marked } from 'marked';
import type { RendererExtensionFunction, Token } from 'marked';
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
				const label = token.header.map((cell) => plainText(cell.tokens as MarkdownToken[]));
				const name = escapeHtml(label.filter((words) => words !== '').join(', '));
				const head = token.header.map((cell) => this.tablecell(cell)).join('');
				const rows = token.rows.map(
					(row) => `<tr>${row.map((cell) => this.tablecell(cell)).join('')}</tr>\n`
				);

				return (
					`<div class="table" tabindex="0" role="region" aria-label="${name}"><table>\n` +
					`<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${rows.join('')}</tbody>\n</table></div>\n`
				);
			},
			tablecell({ header, align, tokens }) {
				const words = this.parser.parseInline(tokens);
				const side = align === null ? '' : ` class="align-${align}"`;

				if (header && words === '') return `<td${side}></td>`;
				return header ? `<th scope="col"${side}>${words}</th>` : `<td${side}>${words}</td>`;
			}
		}
	});

	return {
		blocks: (tokens) => finish(marked.parser(tokens as Token[])),
		inline: (tokens) => finish(marked.Parser.parseInline(tokens as Token[], marked.defaults))
	};
}

/** A source mark keeps to the word before it, a narrow no-break space away: "10 ¹" must not read as a power. */
function finish(html: Html): Html {
	return unshieldHtml(html.trim()).replace(/[ \n]+(?=<sup><a class="source")/g, '\u202F');
}
