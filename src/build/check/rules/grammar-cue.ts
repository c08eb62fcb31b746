import { wordAt } from '../find-word.ts';
import type { Finding, Item } from '../item.ts';

/** Written like a vowel, spoken like a consonant; and the other way round. */
const CONSONANT_SOUND = /^(?:uni(?!n)|us[eu]|ut[aei]|ur[aei]|eu|one\b|once\b)/i;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/i;
/** Letters whose name starts with a vowel, in words that are spelt out: an MRI, an L5 root, an x-ray; but a CT. */
const SPELT_OUT = /^(?:[AEFHILMNORSX](?:[A-Z0-9]|\b)|x-)/;

/**
 * A question that ends in "a" or "an" shuts out the options that do not go with it (NBME item-writing guide 2020, flaws that
 * cue the test-wise: grammatical cues).
 */
export function grammarCue(item: Item): Finding[] {
	const [, article] = /(?<![\p{L}(])(an?)\s*[:…._]*$/iu.exec(item.stem.text) ?? [];
	if (article === undefined) return [];

	const misfit = item.options.find(({ text }) => takesAn(text) !== (article.toLowerCase() === 'an'));
	if (misfit === undefined) return [];

	return [
		{
			item,
			at: wordAt(item, item.stem.at, /(?<![\p{L}(])an?(?=\s*[:…._]*\s*\{#)/iu),
			message: `“${article}” at the end of the question does not go with “${misfit.text}”`,
			advice: 'ask a whole question: “Which … ?”'
		}
	];
}

function takesAn(words: string): boolean {
	const first = words.replace(/^[^\p{L}\p{N}]+/u, '');
	if (/^(?:8|11\b|18)/.test(first)) return true;
	if (/^[A-Z](?:[A-Z0-9]|\b)|^x-/.test(first)) return SPELT_OUT.test(first);

	return SILENT_H.test(first) || (/^[aeiou]/i.test(first) && !CONSONANT_SOUND.test(first));
}
