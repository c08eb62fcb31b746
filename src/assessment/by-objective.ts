import type { Question } from '../course/question.ts';

/** The questions of each objective, in the order of first appearance; a question stands under each of its objectives. */
export function byObjective<Q extends Pick<Question, 'objectives'>>(
	questions: readonly Q[]
): Map<string, Q[]> {
	const ids = new Set(questions.flatMap(({ objectives }) => objectives));

	return new Map([...ids].map((id) => [id, questions.filter(({ objectives }) => objectives.includes(id))]));
}
