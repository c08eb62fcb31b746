import { createHash } from 'node:crypto';

/** What the source says of itself that is not for translators: who reviewed it, and when. */
const REVIEWED = /^reviewed:.*\n(?:[ \t]+.*\n)*/m;

/**
 * Eight letters that change when a text does, for a translation to say what it was made from. Neither a new review date nor other
 * line breaks change them; letters alone, so that YAML takes them for a word.
 */
export function stampOf(text: string): string {
	const words = text.replace(/\r\n?/g, '\n').replace(REVIEWED, '').replace(/\s+/g, ' ').trim();
	const digest = createHash('sha256').update(words.normalize('NFC')).digest('hex');

	return digest.slice(0, 8).replace(/[0-9]/g, (digit) => String.fromCharCode(103 + Number(digit)));
}
