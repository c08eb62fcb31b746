import { wordsOf } from './prose.ts';

export interface SpanishReading {
	/** Fernández-Huerta: ease from 0 (very hard) to 100 (very easy), and beyond. */
	huerta: number;
	/** Szigriszt-Pazos. INFLESZ calls 55 to 65 normal, 65 to 80 fairly easy, above 80 very easy. */
	szigriszt: number;
	/** Words of a sentence, on average. */
	words: number;
}

/**
 * How easy a Spanish text is to read, by the sentences of `prose.ts`. Every word counts, medical words too; of a number each digit
 * counts as a syllable. Null without a sentence.
 *
 * - Fernández-Huerta (1959, Medidas sencillas de lecturabilidad, Consigna 214:29–32): 206.84 − 60 × syllables per word − 1.02 ×
 *   words per sentence. The paper prints “sentences per 100 words” for the last term; that this is a slip, and words per sentence
 *   are meant, as in Flesch's formula that it adapts, was shown by Law (2011).
 * - Szigriszt-Pazos (1993, Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad, Universidad
 *   Complutense de Madrid): 206.835 − 62.3 × syllables per word − words per sentence. Its scale for health texts, INFLESZ: Barrio-
 *   Cantalejo and others (2008, Anales del Sistema Sanitario de Navarra 31(2):135–152).
 */
export function spanishReading(sentences: readonly string[]): SpanishReading | null {
	const all = sentences.flatMap(wordsOf);
	if (all.length === 0) return null;

	const words = all.length / sentences.length;
	const syllables = all.reduce((sum, word) => sum + syllablesIn(word), 0) / all.length;

	return {
		huerta: 206.84 - 60 * syllables - 1.02 * words,
		szigriszt: 206.835 - 62.3 * syllables - words,
		words
	};
}

/**
 * Syllables of a Spanish word, by the rules of spelling (Real Academia Española, Ortografía de la lengua española, 2010, I.3.3): two
 * open vowels part, an open and a closed one stay together unless the closed one has the accent, and an h between them changes
 * nothing.
 */
export function syllablesIn(word: string): number {
	if (/^\p{N}/u.test(word)) return word.match(/\p{N}/gu)?.length ?? 1;

	const groups = spoken(word).match(/[aeoáéóiuíúü]+/g) ?? [];

	return Math.max(
		1,
		groups.reduce((sum, group) => sum + nucleiIn([...group]), 0)
	);
}

/** Without the letters that are not heard: the u of que and guitarra, an h between vowels; y is a vowel where none follows it. */
const spoken = (word: string): string =>
	word
		.normalize('NFC')
		.toLowerCase()
		.replace(/[àâä]/g, 'a')
		.replace(/[èêë]/g, 'e')
		.replace(/[òôö]/g, 'o')
		.replace(/ï/g, 'i')
		.replace(/q?u(?=[eiéí])/g, (sound, at: number, all: string) =>
			sound === 'qu' ? 'q' : all[at - 1] === 'g' ? '' : sound
		)
		.replace(/(?<=[aeoáéóiuíúü])h(?=[aeoáéóiuíúü])/g, '')
		.replace(/y(?![aeoáéóiuíúü])/g, 'i');

/** Syllables of vowels that stand together. */
const nucleiIn = (vowels: readonly string[]): number =>
	vowels.reduce((sum, _, index) => sum + (index === 0 || partsBefore(vowels, index) ? 1 : 0), 0);

/** Whether a syllable begins with the vowel at `index`. */
function partsBefore(vowels: readonly string[], index: number): boolean {
	const [before = '', vowel = '', after] = vowels.slice(index - 1, index + 2);
	if (isOpen(before) && isOpen(vowel)) return true;
	if (isOpen(before) !== isOpen(vowel)) {
		const closed = isOpen(before) ? vowel : before;
		// Between two open vowels a closed one goes with the second: pa-ra-no-ia.
		return /[íú]/.test(closed) || (isOpen(before) && after !== undefined && isOpen(after));
	}

	return plain(before) === plain(vowel);
}

const isOpen = (vowel: string): boolean => /[aeoáéó]/.test(vowel);

const plain = (vowel: string): string => vowel.normalize('NFD').charAt(0);
