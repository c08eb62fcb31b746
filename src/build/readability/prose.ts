const SENTENCE_END = /(?<=[.!?…]["”’)]?)\s+(?=["“(¿¡]?[\p{Lu}\p{N}¿¡])/u;

/** The sentences of a text without markup; a line ends one, too. */
export const sentencesIn = (text: string): string[] =>
	text
		.split('\n')
		.flatMap((line) => line.split(SENTENCE_END))
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsOf(sentence).length > 0);

/** Words and numbers; an apostrophe or a hyphen within a word does not end it. */
export const wordsOf = (text: string): string[] =>
	text.match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
