import type { reviewed } from '../assessment/schedule.ts';
import type { Question } from '../course/question.ts';
import type { Content } from './context.ts';

export interface Practice {
	/** Of the quizzes, in their order. */
	questions: Question[];
	schedule: typeof reviewed;
}

/** The questions together with what schedules them: no answer is given before both are there. */
export async function loadPractice(
	{ quizzes }: Pick<Content, 'quizzes'>,
	ids: readonly string[]
): Promise<Practice> {
	const [{ reviewed }, ...loaded] = await Promise.all([
		import('../assessment/schedule.ts'),
		...ids.map((id) => quizzes[id]?.())
	]);

	return { questions: loaded.flatMap((quiz) => quiz?.default.questions ?? []), schedule: reviewed };
}
