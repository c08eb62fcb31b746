import type { Option } from '../../course/question.ts';
import { scored, unanswered, type Outcome } from '../outcome.ts';

/** Right when the one right option is picked. */
export function scoreChooseOne(
	{ options }: { options: readonly Pick<Option, 'key' | 'right'>[] },
	[picked]: readonly string[]
): Outcome {
	const option = options.find(({ key }) => key === picked);

	return option ? scored(option.right) : unanswered;
}
