import { anyOf, wordAt } from '../find-word.ts';
import type { Finding, Item } from '../item.ts';
import { contentWords } from '../words.ts';

/**
 * A word of the question that comes back in the right option and in no distractor points at it ("clang"; NBME item-writing
 * guide 2020, flaws that cue the test-wise: word repeats). Compared are content words of question and vignette
 * (`contentWords`).
 */
export function stemWordInKey(item: Item): Finding[] {
	const { key, options } = item;
	if (key === null) return [];

	const asked = stemsIn(`${item.scene} ${item.stem.text}`);
	const elsewhere = stemsIn(
		options
			.filter((option) => option !== key)
			.map(({ text }) => text)
			.join(' ')
	);
	const cue = contentWords(key.text).find(({ stem }) => asked.has(stem) && !elsewhere.has(stem));
	if (cue === undefined) return [];

	return [
		{
			item,
			at: wordAt(item, key.at, anyOf([cue.written])),
			message: `“${cue.written}” stands in the question and, of the options, in the right one alone`,
			advice: 'use another word there, or the same word in a distractor'
		}
	];
}

const stemsIn = (text: string): Set<string> => new Set(contentWords(text).map(({ stem }) => stem));
