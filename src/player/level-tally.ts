import type { Level, Question } from '../course/question.ts';

/** The levels of questions, in three steps that a learner can tell apart. */
type Thinking = 'know' | 'apply' | 'judge';

const THINKING: Record<Level, Thinking> = { R: 'know', U: 'know', Ap: 'apply', An: 'judge', E: 'judge' };

export interface LevelTally {
	thinking: Thinking;
	right: number;
	of: number;
}

/** How many questions of each step were right, the easiest step first; steps without a question are left out. */
export function tallyByLevel(
	questions: readonly Pick<Question, 'id' | 'level'>[],
	isRight: (id: string) => boolean
): LevelTally[] {
	return (['know', 'apply', 'judge'] as const).flatMap((thinking) => {
		const own = questions.filter(({ level }) => THINKING[level] === thinking);
		if (own.length === 0) return [];

		return [{ thinking, right: own.filter(({ id }) => isRight(id)).length, of: own.length }];
	});
}
