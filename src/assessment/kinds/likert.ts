import type { Likert } from '../../course/question.ts';
import { unanswered, type Outcome } from '../outcome.ts';

/** An opinion: answered or not. */
export function scoreLikert({ scale }: Likert, [picked]: readonly string[]): Outcome {
	return scale.some(({ key }) => key === picked) ? { is: 'unscored' } : unanswered;
}
