import type { TrueFalse } from '../../course/question.ts';
import { scoredParts, unanswered, type Outcome } from '../outcome.ts';

/** Right with the verdict and the reason; either alone is half of it. */
export function scoreTrueFalse({ verdict, options }: TrueFalse, answer: readonly string[]): Outcome {
	const said = answer.find((key) => key === 'true' || key === 'false');
	const reason = options.find(({ key }) => answer.includes(key));
	if (!said && !reason) return unanswered;
	if (!said || !reason) return { is: 'incomplete', missing: 1 };

	return scoredParts(+(said === verdict) + +reason.right, 2);
}
