import { isRight } from '../assessment/score.ts';
import type { Outline } from '../course/course.ts';
import type { Answer, Question } from '../course/question.ts';
import type { Graded } from '../tracking/interaction.ts';

interface When {
	/** Which try this was, from 1: its number keeps the ids of a second try apart. */
	attempt: number;
	/** Worked on the whole of it. */
	seconds: number;
	at: Date;
	/** Each question's option keys as the slot table has them: they give the letters of R-60. */
	slots: Outline['slots']['questions'];
}

/** A handed-in test as an LMS records it: one interaction a question. The time is shared evenly: it is measured per sitting. */
export function gradedAnswers(
	questions: readonly Question[],
	answers: Readonly<Record<string, Answer>>,
	{ attempt, seconds, at, slots }: When
): Graded[] {
	const share = Math.min(seconds / questions.length, 3600);

	return questions.map((question) => ({
		id: `T${attempt}_${question.id}`,
		question,
		answer: answers[question.id] ?? [],
		right: isRight(question, answers[question.id] ?? []),
		at,
		options: slots[question.id]?.options ?? [],
		seconds: share
	}));
}
