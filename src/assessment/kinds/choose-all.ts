import type { Option } from '../../course/question.ts';
import { scored, unanswered, type Outcome } from '../outcome.ts';

/**
 * Right when every right option is picked and nothing else is. Credit: each right pick is worth its share, each wrong pick takes
 * one away, and it is never below 0: who picks everything gets nothing for it unless most are right.
 */
export function scoreChooseAll(
	{ options }: { options: readonly Pick<Option, 'key' | 'right'>[] },
	picked: readonly string[]
): Outcome {
	const picks = options.filter(({ key }) => picked.includes(key));
	if (picks.length === 0) return unanswered;

	const all = options.filter(({ right }) => right).length;
	const right = picks.filter((option) => option.right).length;
	const wrong = picks.length - right;

	return scored(right === all && wrong === 0, Math.max(0, right - wrong) / Math.max(1, all));
}
