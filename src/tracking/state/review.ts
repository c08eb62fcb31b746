import type { Review } from '../../assessment/review.ts';
import type { Tried } from '../progress.ts';
import type { BitReader, BitWriter } from './bits.ts';

/** Days back from the latest answer that a state can tell; what is older counts as that old, and is long due by then. */
const OLDEST = 511;
const LONGEST_INTERVAL = 511;

/** Stability in steps of 0.9 % from 0.1 to 1,000 days, difficulty in 63 steps from 1 to 10: little against FSRS's own doubt. */
const STABILITY = { least: 0.1, most: 1000, steps: 1023 };
const DIFFICULTY = { least: 1, most: 10, steps: 63 };

/** The day of the latest answer, from which all others are counted back: 16 bits hold days until the year 2149. */
export function latestDay(tried: Readonly<Record<string, Tried>>): number {
	return Math.max(0, ...Object.values(tried).map(({ review }) => review?.day ?? 0)) & 0xffff;
}

/** 34 bits. Days are stored as numbers and offsets (R-54, B-05). */
export function writeReview(
	bits: BitWriter,
	{ day, interval, stability, difficulty }: Review,
	latest: number
): void {
	bits.write(within(latest - day, OLDEST), 9);
	bits.write(within(interval, LONGEST_INTERVAL), 9);
	bits.write(stepOfStability(stability), 10);
	bits.write(
		within(
			((difficulty - DIFFICULTY.least) / (DIFFICULTY.most - DIFFICULTY.least)) * DIFFICULTY.steps,
			DIFFICULTY.steps
		),
		6
	);
}

export function readReview(bits: BitReader, latest: number): Review {
	return {
		day: latest - bits.read(9),
		interval: bits.read(9),
		stability: stabilityAt(bits.read(10)),
		difficulty: DIFFICULTY.least + ((DIFFICULTY.most - DIFFICULTY.least) * bits.read(6)) / DIFFICULTY.steps
	};
}

function stepOfStability(days: number): number {
	const { least, most, steps } = STABILITY;

	return within((Math.log(days / least) / Math.log(most / least)) * steps, steps);
}

function stabilityAt(step: number): number {
	const { least, most, steps } = STABILITY;

	return least * (most / least) ** (step / steps);
}

/** The nearest whole number from 0 to `most`; 0 for what is no number. */
function within(value: number, most: number): number {
	return Math.max(0, Math.min(most, Math.round(value) || 0));
}
