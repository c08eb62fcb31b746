import { standing } from '../../assessment/case.ts';
import type { Case } from '../../course/case.ts';
import type { Progress } from '../../tracking/progress.ts';

/** A path through a case, and the number that its draws hang on. */
export interface Way {
	path: readonly string[];
	seed: number;
}

/** The way that is kept of a case: one that has ended is looked at with the draws that it had, which another try changes. */
export function keptWay(theCase: Case, { attempt, tried }: Progress): Way {
	const { tries, answer } = tried[theCase.id] ?? { tries: 0, answer: [] };
	const path = typeof answer === 'number' ? [] : answer;
	const isOver = standing(theCase, path, attempt).end !== null;

	return { path, seed: attempt + tries - (isOver ? 1 : 0) };
}

/** A new way: each try draws other scenes. */
export function newWay(theCase: Case, { attempt, tried }: Progress): Way {
	return { path: [], seed: attempt + (tried[theCase.id]?.tries ?? 0) };
}
