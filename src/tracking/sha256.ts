/** SHA-256 of a text in UTF-8, as hexadecimal (FIPS 180-4). `crypto.subtle` is missing on plain http, where many LMSs live (F-24). */
export function sha256(text: string): string {
	const bytes = new TextEncoder().encode(text);
	const blocks = Math.ceil((bytes.length + 9) / 64);
	const data = new DataView(new ArrayBuffer(blocks * 64));
	bytes.forEach((byte, at) => data.setUint8(at, byte));
	data.setUint8(bytes.length, 0x80);
	data.setUint32(blocks * 64 - 4, bytes.length * 8);

	const hash = firstPrimes(8).map((prime) => fraction(Math.sqrt(prime)));
	for (let block = 0; block < blocks; block++) addBlock(hash, data, block * 64);

	return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

const ROUNDS = firstPrimes(64).map((prime) => fraction(Math.cbrt(prime)));

function addBlock(hash: number[], data: DataView, start: number): void {
	const words: number[] = [];
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;

	for (let at = 0; at < 64; at++) {
		const [w2 = 0, w7 = 0, w15 = 0, w16 = 0] = [words[at - 2], words[at - 7], words[at - 15], words[at - 16]];
		const word =
			at < 16
				? data.getInt32(start + at * 4)
				: (w16 +
						(turned(w15, 7) ^ turned(w15, 18) ^ (w15 >>> 3)) +
						w7 +
						(turned(w2, 17) ^ turned(w2, 19) ^ (w2 >>> 10))) |
					0;
		words.push(word);

		const choice = (e & f) ^ (~e & g);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		const one = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (ROUNDS[at] ?? 0) + word;
		const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
		[a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
	}
	for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) hash[at] = ((hash[at] ?? 0) + value) | 0;
}

function turned(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the part after the point. */
function fraction(number: number): number {
	return ((number % 1) * 0x100000000) | 0;
}

function firstPrimes(count: number): number[] {
	const primes: number[] = [];
	for (let number = 2; primes.length < count; number++) {
		if (primes.every((prime) => number % prime)) primes.push(number);
	}

	return primes;
}
