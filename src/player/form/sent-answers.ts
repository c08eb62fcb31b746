import type { Outline } from '../../course/course.ts';
import type { Answer, Question } from '../../course/question.ts';
import type { Graded } from '../../tracking/interaction.ts';

interface When {
	/** Which sending this is, from 1. */
	sending: number;
	at: Date;
	/** Each question's option keys as the slot table has them. */
	slots: Outline['slots']['questions'];
}

/** Saved tries end at seven (B-05): what is sent later would repeat an id. */
const LAST_SENDING = 7;

/** A form as an LMS records it, `F<sending>_<question>`: places on scales and ticks, none of them right or wrong, and no words. */
export function sentAnswers(
	questions: readonly Question[],
	answers: Readonly<Record<string, Answer>>,
	{ sending, at, slots }: When
): Graded[] {
	if (sending > LAST_SENDING) return [];

	return questions.map((question) => ({
		id: `F${sending}_${question.id}`,
		question,
		answer: answers[question.id] ?? [],
		right: false,
		at,
		options: slots[question.id]?.options ?? [],
		seconds: 0
	}));
}
