import { rowsOfQuestions } from '../../assessment/exam.ts';
import type { Audience, Exam } from '../../course/course.ts';
import type { Asked, QuizText } from './quiz.ts';

/**
 * Whether the test keeps this question of the quiz for itself: it was marked so, and the test may draw it. Whoever has another test,
 * or none, practises it.
 */
export function isHeldBack({ question }: Pick<Asked, 'question'>, quiz: string, exam: Exam | null): boolean {
	if (!question.heldBack || !exam?.from.includes(quiz)) return false;

	return exam.blueprint === null || rowsOfQuestions(exam.blueprint, [question])[0] !== -1;
}

/** Reports each question that is held back for a test, but drawn by none. `exams`: of the audiences that have one. */
export function inspectHeldBack(quizzes: readonly QuizText[], exams: ReadonlyMap<Audience, Exam>): void {
	for (const { id, questions } of quizzes) {
		for (const asked of questions.filter(({ question }) => question.heldBack)) {
			if (asked.audiences.some((audience) => isHeldBack(asked, id, exams.get(audience) ?? null))) continue;

			asked.file.report(
				asked.at,
				'held-back',
				'this question is held back, but no final test draws it',
				'leave  held-back  out, or give it an objective and a level that the blueprint of a test names'
			);
		}
	}
}
