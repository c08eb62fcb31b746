import type { Language } from '../../course/languages.ts';

/** The manner of the language that the reader's browser asks for: es-MX of a reader of es, and en-GB of one of en. */
export function localeFor(language: Language, wanted: readonly string[]): string {
	return wanted.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
}
