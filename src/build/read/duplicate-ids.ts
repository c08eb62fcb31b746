import type { Asked, QuizText } from './quiz.ts';

/** A question's id is its name in every learner's record, so no two share one. */
export function noQuestionTwice(quizzes: readonly QuizText[]): void {
	const seen = new Map<string, Asked>();

	for (const asked of quizzes.flatMap(({ questions }) => questions)) {
		const first = seen.get(asked.id);

		if (first === undefined) {
			seen.set(asked.id, asked);
			continue;
		}

		const line = first.file.text.slice(0, first.at).split('\n').length;

		asked.file.report(
			asked.at,
			'duplicate-question',
			`the question id "${asked.id}" is taken: ${first.file.path}:${line} has it too`,
			'give this one another id'
		);
	}
}
