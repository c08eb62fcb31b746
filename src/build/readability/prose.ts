import type { Html } from '../../course/question.ts';

const SENTENCE_END = /(?<=[.!?…]["”’)]?)\s+(?=["“(¿¡]?[\p{Lu}\p{N}¿¡])/u;

/**
 * The sentences of compiled text, as a reader meets them: those of paragraphs and of list items, each of which ends a sentence
 * whether it has its full stop or not. Headings, tables and the numbers of sources are no sentences and are left out.
 */
export function sentencesOf(html: Html): string[] {
	return [...html.matchAll(/<(p|li|dd)\b[^>]*>(.*?)(?=<\/?(?:p|li|ul|ol|dd|aside)\b)/gs)]
		.filter(([tag]) => !tag.includes('class="box-title"'))
		.flatMap(([, , inside = '']) => sentencesIn(plain(inside)));
}

/** The sentences of a text without markup. */
export const sentencesIn = (text: string): string[] =>
	text
		.split(SENTENCE_END)
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsOf(sentence).length > 0);

/** Words and numbers; an apostrophe or a hyphen within a word does not end it. */
export const wordsOf = (text: string): string[] =>
	text.match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];

const plain = (html: string): string =>
	html
		.replace(/<sup>.*?<\/sup>/gs, '')
		.replace(/<br\s*\/?>/g, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, ' ');
