import type { ChooseAny } from '../../course/question.ts';
import { unanswered, type Outcome } from '../outcome.ts';

/** What applies to somebody: answered once something is picked, and never right or wrong. */
export function scoreChooseAny({ options }: ChooseAny, picked: readonly string[]): Outcome {
	return options.some(({ key }) => picked.includes(key)) ? { is: 'unscored' } : unanswered;
}
