/** A source of numbers in [0, 1), the same for the same seed (mulberry32, public domain, Tommy Ettinger). */
export function random(seed: number): () => number {
	let state = seed >>> 0;

	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);

		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The same things in another order, the same order for the same seed (Fisher and Yates; Knuth, TAOCP 2, 3.4.2 P). */
export function shuffle<T>(things: readonly T[], seed: number): T[] {
	const next = random(seed);
	const shuffled = [...things];

	for (let last = shuffled.length - 1; last > 0; last -= 1) {
		const other = Math.floor(next() * (last + 1));
		[shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
	}

	return shuffled;
}

/** A seed of its own for one thing of a sitting, so that its order does not hang on the others' (FNV-1a over the id). */
export function seedFor(id: string, seed: number): number {
	let hash = 0x811c9dc5 ^ seed;
	for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);

	return hash >>> 0;
}
