/** Packs whole numbers of given widths, highest bit first. The last byte is filled with zeros. */
export class BitWriter {
	readonly #bits: number[] = [];

	/** At most 32 bits of a whole number that fits. */
	write(value: number, width: number): void {
		for (let bit = width - 1; bit >= 0; bit--) this.#bits.push((value >>> bit) & 1);
	}

	bytes(): Uint8Array {
		const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
		this.#bits.forEach((bit, at) => (bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)))));

		return bytes;
	}
}

/** Reads what a BitWriter wrote. Beyond the end there are only zeros, and `ranOut` tells of it. */
export class BitReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	read(width: number): number {
		let value = 0;
		for (let left = width; left > 0; left--, this.#at++) {
			value = (value << 1) | (((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1);
		}

		return value >>> 0;
	}

	/** Bits that are still to be read; of a whole text of a BitWriter's, up to seven are filling. */
	get left(): number {
		return this.#bytes.length * 8 - this.#at;
	}

	get ranOut(): boolean {
		return this.left < 0;
	}
}
