/**
 * Characters that Markdown would take for markup although the author means the sign. Each is replaced by one character
 * that stands nowhere in a text (Unicode noncharacters), so that every offset stays what it was.
 */
const LESS = '\uFDD0';
const GREATER = '\uFDD1';

const ATTRIBUTE = String.raw`\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>` + '`]+))?';
const NAME = '[A-Za-z][A-Za-z0-9-]*';

/** A blank before the `>` makes a tag only where something else does too: in `a<b > c` both are signs. */
const END = String.raw`(?:\s*\/>|>|(?<==[^<>]*)\s+>)`;
const TAG = String.raw`${NAME}(?:${ATTRIBUTE})*${END}|\/${NAME}\s*>`;
const SIGN = new RegExp(String.raw`<(?!${TAG}|!--|https?:\/\/[^\s<>]*>)`, 'g');

/** A `>` that starts a line (there are no blockquotes), and a `<` that opens no tag: `< 3 weeks`, `<5`, `a<b`. */
const LINE_START = /^((?:[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*[ \t]*)>/gm;

export function shield(markdown: string): string {
	return markdown.replace(SIGN, LESS).replace(LINE_START, `$1${GREATER}`);
}

/** The signs back in text. */
export function unshield(text: string): string {
	return text.replaceAll(LESS, '<').replaceAll(GREATER, '>');
}

/** The signs back in compiled HTML. */
export function unshieldHtml(html: string): string {
	return html.replaceAll(LESS, '&lt;').replaceAll(GREATER, '&gt;');
}
