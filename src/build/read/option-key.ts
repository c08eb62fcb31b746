const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = `${LETTERS}0123456789`;

/** A short name for an option, made of its words alone: reordering keeps it, rewording makes a new one (B-12). */
export function optionKey(words: string): string {
	let rest = fnv1a(words.normalize('NFC').replace(/\s+/g, ' ').trim());
	let key = '';

	for (const signs of [LETTERS, SIGNS, SIGNS, SIGNS]) {
		key += signs.charAt(rest % signs.length);
		rest = Math.floor(rest / signs.length);
	}

	return key;
}

/** FNV-1a, 32 bits, over UTF-8. */
function fnv1a(text: string): number {
	return new TextEncoder()
		.encode(text)
		.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}
