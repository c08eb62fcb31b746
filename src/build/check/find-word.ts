import type { Finding, Item } from './item.ts';

type Said = Pick<Finding, 'message' | 'advice'>;

/** One finding for each option that holds the pattern (without `g`), at the word that does. */
export function inOptions(item: Item, pattern: RegExp, say: (word: string) => Said): Finding[] {
	return item.options.flatMap(({ text, at }) => {
		const [word] = pattern.exec(text) ?? [];

		return word === undefined ? [] : [{ item, at: wordAt(item, at, pattern), ...say(word) }];
	});
}

/** Where in the file the pattern stands first from `from` on; `from` where markup has torn the word. */
export function wordAt({ asked }: Item, from: number, pattern: RegExp): number {
	return from + Math.max(0, asked.file.text.slice(from).search(pattern));
}

/** Any of these words, whole, in small letters or capitals. A hyphen makes another word: `non-all`, `all-day`. */
export const anyOf = (words: readonly string[]): RegExp =>
	new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${words.join('|')})(?![\p{L}\p{N}-])`, 'iu');
