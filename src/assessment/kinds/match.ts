import type { Source } from '../../course/question.ts';
import { scoredParts, unanswered, type Outcome } from '../outcome.ts';

/** Right when every source has its own target; credit for each that has. */
export function scoreMatch(
	{ sources }: { sources: readonly Pick<Source, 'key' | 'target'>[] },
	answer: readonly string[]
): Outcome {
	const chosen = targetsBySource(answer);
	const missing = sources.filter(({ key }) => !chosen.has(key)).length;
	if (missing === sources.length) return unanswered;
	if (missing > 0) return { is: 'incomplete', missing };

	const right = sources.filter(({ key, target }) => chosen.get(key) === target).length;

	return scoredParts(right, sources.length);
}

/** The answer's flat list (source, target, source, target …) as a map. */
export function targetsBySource(answer: readonly string[]): Map<string, string> {
	const chosen = new Map<string, string>();
	for (let index = 0; index + 1 < answer.length; index += 2) {
		chosen.set(answer[index] ?? '', answer[index + 1] ?? '');
	}

	return chosen;
}

/** The same list with another target for one source; an empty one takes the pair away. */
export function withTarget(answer: readonly string[], source: string, target: string): string[] {
	const others = [...targetsBySource(answer)].filter(([key]) => key !== source);

	return [...others, ...(target ? [[source, target]] : [])].flat();
}
