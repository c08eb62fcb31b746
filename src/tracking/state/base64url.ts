import { BitReader, BitWriter } from './bits.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as letters, digits, `-` and `_`, without padding: survives every LMS that keeps upper and lower case apart (B-02). */
export function toBase64url(bytes: Uint8Array): string {
	const bits = new BitReader(bytes);
	let text = '';
	for (let left = bytes.length * 8; left > 0; left -= 6) text += ALPHABET.charAt(bits.read(6));

	return text;
}

/** The bytes again. Only for text of this alphabet: the caller has checked it. */
export function fromBase64url(text: string): Uint8Array {
	const bits = new BitWriter();
	for (const letter of text) bits.write(ALPHABET.indexOf(letter), 6);

	return bits.bytes().subarray(0, Math.floor((text.length * 6) / 8));
}
