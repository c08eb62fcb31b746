import type { Numeric } from '../../course/question.ts';
import { scored, unanswered, type Outcome } from '../outcome.ts';

/** Right within the tolerance, its bounds included (a rounding error of the arithmetic is not the learner's). */
export function scoreNumber({ value, tolerance }: Numeric, answer: number): Outcome {
	if (!Number.isFinite(answer)) return unanswered;

	return scored(Math.abs(answer - value) <= tolerance + Math.abs(value) * 1e-9);
}

/**
 * The number a learner typed, or null where there is none: `1.5`, `1,5`, ` 12.50 `, `-3`, `1e3` is not one.
 * A comma is a decimal sign; thousands are not grouped.
 */
export function readNumber(typed: string): number | null {
	const text = typed.trim().replace(',', '.').replace('−', '-');

	return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}
