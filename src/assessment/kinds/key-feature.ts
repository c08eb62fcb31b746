import type { KeyFeature } from '../../course/question.ts';
import type { Outcome } from '../outcome.ts';
import { scoreChooseAll } from './choose-all.ts';

/**
 * As choose all (Page, Bordage and Allen 1995: what decides the case, found in a long list). One missing pick is told, so that nobody
 * loses for having overlooked how many are asked for.
 */
export function scoreKeyFeature(question: KeyFeature, picked: readonly string[]): Outcome {
	const known = question.options.filter(({ key }) => picked.includes(key)).length;
	const missing = picksOf(question) - known;
	if (known > 0 && missing > 0) return { is: 'incomplete', missing };

	return scoreChooseAll(question, picked);
}

/** How many are to be picked. */
export function picksOf({ options }: KeyFeature): number {
	return options.filter(({ right }) => right).length;
}
