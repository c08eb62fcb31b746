import type { Exam, Outline } from '../course/course.ts';
import type { Answer, Question } from '../course/question.ts';
import { isRight } from './score.ts';
import { shuffle } from './shuffle.ts';

/**
 * The questions of a sitting: the same number from each bank as nearly as the draw allows, at least one critical item where
 * there is any, in an order of their own. Reproducible by seed.
 */
export function drawExam(exam: Exam, questions: Outline['questions'], seed: number): string[] {
	const banks = exam.from.map((quiz, index) =>
		shuffle(
			Object.keys(questions).filter((id) => questions[id]?.page === quiz),
			seed + index + 1
		)
	);
	// In turn, one from each bank: the first `draw` of this list are spread evenly.
	const longest = Math.max(...banks.map((bank) => bank.length));
	const inTurn = Array.from({ length: longest }, (_, turn) =>
		shuffle(
			banks.flatMap((bank) => bank[turn] ?? []),
			seed + turn
		)
	).flat();
	const drawn = inTurn.slice(0, exam.draw);

	if (!drawn.some((id) => questions[id]?.critical)) {
		const critical = inTurn.find((id) => questions[id]?.critical);
		if (critical) drawn[drawn.length - 1] = critical;
	}

	return shuffle(drawn, seed);
}

export interface Result {
	right: number;
	of: number;
	/** Percent, rounded down: 79.9 does not pass at 80. */
	percent: number;
	/** Ids of critical questions that were missed. */
	missedCritical: string[];
	passed: boolean;
	/** What an LMS is told: capped at one point under the mark when a critical item was missed. */
	reported: number;
	/** Ids of the questions that were right. */
	rightOnes: string[];
}

/** Marks a sitting. Pass needs the mark and every critical item; what was not answered is wrong. */
export function markExam(
	passMark: number,
	questions: readonly Question[],
	answers: Readonly<Record<string, Answer>>
): Result {
	const marked = questions.map((question) => ({
		question,
		right: isRight(question, answers[question.id] ?? [])
	}));
	const right = marked.filter((item) => item.right).length;
	const percent = questions.length === 0 ? 0 : Math.floor((right * 100) / questions.length);
	const missedCritical = marked
		.filter((item) => item.question.critical && !item.right)
		.map(({ question }) => question.id);
	const passed = percent >= passMark && missedCritical.length === 0;

	return {
		right,
		of: questions.length,
		percent,
		missedCritical,
		passed,
		reported: passed ? percent : Math.max(0, Math.min(percent, Math.ceil(passMark) - 1)),
		rightOnes: marked.filter((item) => item.right).map(({ question }) => question.id)
	};
}
