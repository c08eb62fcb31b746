import type { ChooseAll } from '../../course/question.ts';
import { scored, unanswered, type Outcome } from '../outcome.ts';

/** Right when every right option is picked and nothing else is. */
export function scoreChooseAll(question: ChooseAll, picked: readonly string[]): Outcome {
	if (!question.options.some(({ key }) => picked.includes(key))) return unanswered;

	return scored(question.options.every(({ key, right }) => right === picked.includes(key)));
}
