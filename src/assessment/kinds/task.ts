import { scored, unanswered, type Outcome } from '../outcome.ts';

/** What the learner has done in the figure is what the task asks for. */
export const DONE = 'done';
/** The learner has used the figure, and the task is not done. */
export const OPEN = 'open';

/** Right when it is done. A figure that nobody has used is no answer. */
export function scoreTask([state]: readonly string[]): Outcome {
	return state === DONE || state === OPEN ? scored(state === DONE) : unanswered;
}
