import type { Match } from '../../course/question.ts';
import { scored, unanswered, type Outcome } from '../outcome.ts';

/** Right when every source has its own target. */
export function scoreMatch({ sources }: Match, answer: readonly string[]): Outcome {
	const chosen = targetsBySource(answer);
	const missing = sources.filter(({ key }) => !chosen.has(key)).length;
	if (missing === sources.length) return unanswered;
	if (missing > 0) return { is: 'incomplete', missing };

	return scored(sources.every(({ key, target }) => chosen.get(key) === target));
}

/** The answer's flat list (source, target, source, target …) as a map. */
export function targetsBySource(answer: readonly string[]): Map<string, string> {
	const chosen = new Map<string, string>();
	for (let index = 0; index + 1 < answer.length; index += 2) {
		chosen.set(answer[index] ?? '', answer[index + 1] ?? '');
	}

	return chosen;
}
