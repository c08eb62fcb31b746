import { plainText } from '../course/plain-text.ts';
import type { Html } from '../course/question.ts';
import { shuffle } from './shuffle.ts';

/**
 * Options in the order in which a learner sees them: shuffled, the same for the same seed. Numbers of the same thing that the
 * author has put in order stay in it, so that nobody has to search among them (NBME item-writing guide 2020).
 */
export function arranged<O extends { text: Html }>(options: readonly O[], seed: number): O[] {
	return areNumbersInOrder(options.map(({ text }) => plainText(text)))
		? [...options]
		: shuffle(options, seed);
}

/** A number with a sign, thousands in groups, a point or a comma. */
const NUMBER = /[-−]?\d+(?:[.,]\d+)*/g;

function areNumbersInOrder(texts: readonly string[]): boolean {
	const sizes = texts.map((text) => numberOf(text.match(NUMBER)?.[0] ?? ''));
	const frames = new Set(texts.map((text) => text.replace(NUMBER, '#').replace(/(\p{L}{2})s\b/gu, '$1')));
	const steps = sizes.slice(1).map((size, index) => size - (sizes[index] ?? NaN));

	return frames.size === 1 && (steps.every((step) => step > 0) || steps.every((step) => step < 0));
}

/** NaN where there is none: then nothing is in order. */
function numberOf(written: string): number {
	return written === ''
		? NaN
		: Number(
				written
					.replace('−', '-')
					.replace(/[.,](?=\d{3}(?!\d))/g, '')
					.replace(',', '.')
			);
}
