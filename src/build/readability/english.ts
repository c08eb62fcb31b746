import { syllable } from 'syllable';
import { wordsOf } from './prose.ts';

export interface EnglishReading {
	/** Flesch–Kincaid grade: years of US school that the text asks for. */
	grade: number;
	/** Words of a sentence, on average. */
	words: number;
}

/**
 * Flesch–Kincaid grade of a text's sentences: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid, Fishburne,
 * Rogers and Chissom 1975, Naval Technical Training Command report 8-75). Every word counts, medical words too; of a number each
 * digit counts as a syllable. Null without a sentence.
 */
export function readingGrade(sentences: readonly string[]): EnglishReading | null {
	const words = sentences.flatMap(wordsOf);
	if (words.length === 0) return null;

	const perSentence = words.length / sentences.length;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);

	return {
		grade: 0.39 * perSentence + 11.8 * (syllables / words.length) - 15.59,
		words: perSentence
	};
}

const syllablesOf = (word: string): number =>
	/^\p{N}/u.test(word) ? (word.match(/\p{N}/gu)?.length ?? 1) : Math.max(1, syllable(word));
