import type { ChooseOne } from '../../course/question.ts';
import { scored, unanswered, type Outcome } from '../outcome.ts';

/** Right when the one right option is picked. */
export function scoreChooseOne(question: ChooseOne, [picked]: readonly string[]): Outcome {
	const option = question.options.find(({ key }) => key === picked);

	return option ? scored(option.right) : unanswered;
}
