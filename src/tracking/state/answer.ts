import type { Answer } from '../../course/question.ts';
import type { BitReader, BitWriter } from './bits.ts';

const NONE = 0;
const LIST = 1;
const NUMBER = 2;
const LONG_LIST = 3;

/** Positions take 5 bits, a long list's count 6. */
const POSITIONS = 32;
const LONGEST_LIST = 63;

/**
 * An answer that tells its own length, so that an option added later shifts nothing: a list of positions in the question's
 * row of option keys (B-12), or a 32-bit float. A key that the row does not have is left out.
 */
export function writeAnswer(bits: BitWriter, answer: Answer, options: readonly string[]): void {
	if (typeof answer === 'number') return writeNumber(bits, answer);

	const positions = answer
		.map((key) => options.indexOf(key))
		.filter((position) => position >= 0 && position < POSITIONS)
		.slice(0, LONGEST_LIST);
	if (positions.length === 0) return bits.write(NONE, 2);

	const long = positions.length > 15;
	bits.write(long ? LONG_LIST : LIST, 2);
	bits.write(positions.length, long ? 6 : 4);
	for (const position of positions) bits.write(position, 5);
}

function writeNumber(bits: BitWriter, answer: number): void {
	const float = new DataView(new ArrayBuffer(4));
	float.setFloat32(0, answer);
	if (!Number.isFinite(float.getFloat32(0))) return bits.write(NONE, 2);

	bits.write(NUMBER, 2);
	bits.write(float.getUint32(0), 32);
}

function readNumber(bits: BitReader): Answer {
	const float = new DataView(new ArrayBuffer(4));
	float.setUint32(0, bits.read(32));
	const number = float.getFloat32(0);

	return Number.isFinite(number) ? Number(number.toPrecision(7)) : [];
}

/** Empty: nothing was answered, or nothing that is still known. Numbers come back with seven digits. */
export function readAnswer(bits: BitReader, options: readonly string[]): Answer {
	const shape = bits.read(2);
	if (shape === NONE) return [];
	if (shape === NUMBER) return readNumber(bits);

	const count = bits.read(shape === LONG_LIST ? 6 : 4);
	return Array.from({ length: count }, () => options[bits.read(5)]).filter((key) => key !== undefined);
}
