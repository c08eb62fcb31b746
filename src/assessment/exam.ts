import type { BlueprintRow, Exam } from '../course/course.ts';
import type { Answer, Question } from '../course/question.ts';
import { isRight, isScored } from './score.ts';
import { seedFor, shuffle } from './shuffle.ts';

/** A bank: a quiz and its questions, in the order of `Exam.from`. */
export interface Bank {
	id: string;
	questions: readonly Question[];
}

/** The questions of a sitting, in an order of their own. Reproducible by seed. Opinions are never drawn. */
export function drawExam(
	exam: Pick<Exam, 'draw' | 'blueprint'>,
	banks: readonly Bank[],
	seed: number
): string[] {
	const scored = drawable(banks.map(({ questions }) => questions));
	const drawn = exam.blueprint
		? drawByBlueprint(exam.blueprint, scored.flat(), seed)
		: drawEvenly(exam.draw, scored, seed);

	return shuffle(
		drawn.map(({ id }) => id),
		seed
	);
}

/** What a test draws from: the scored questions that were held back for it, or, where none was, all that are scored. */
export function drawable<Q extends Question>(banks: readonly (readonly Q[])[]): Q[][] {
	const scored = banks.map((questions) => questions.filter(isScored));
	const heldBack = scored.map((questions) => questions.filter((question) => question.heldBack));

	return heldBack.flat().length > 0 ? heldBack : scored;
}

/** Row by row, each question of a row as likely as any other. */
function drawByBlueprint(
	blueprint: readonly BlueprintRow[],
	questions: readonly Question[],
	seed: number
): Question[] {
	const rows = rowsOfQuestions(blueprint, questions);

	return blueprint.flatMap((row, index) =>
		shuffle(
			questions.filter((_, nth) => rows[nth] === index),
			seedFor(`${row.objective} ${index}`, seed)
		).slice(0, row.draw)
	);
}

/**
 * The row that each question may be drawn for; -1: for none. It is the first row it fits, by the first of its objectives that has
 * one, so that no question stands in two rows and each row's chances are its own.
 */
export function rowsOfQuestions(
	blueprint: readonly BlueprintRow[],
	questions: readonly Pick<Question, 'objectives' | 'level' | 'critical'>[]
): number[] {
	return questions.map(({ objectives, level, critical }) => {
		const fits = objectives.map((objective) =>
			blueprint.findIndex(
				(row) =>
					row.objective === objective &&
					(row.level === null || row.level === level) &&
					(!row.critical || critical)
			)
		);

		return fits.find((row) => row !== -1) ?? -1;
	});
}

/** The same number from each bank as nearly as the draw allows, at least one critical item where there is any. */
function drawEvenly(draw: number, scored: readonly (readonly Question[])[], seed: number): Question[] {
	const banks = scored.map((questions, index) => shuffle(questions, seed + index + 1));
	// In turn, one from each bank: the first `draw` of this list are spread evenly.
	const longest = Math.max(...banks.map((bank) => bank.length));
	const inTurn = Array.from({ length: longest }, (_, turn) =>
		shuffle(
			banks.flatMap((bank) => bank[turn] ?? []),
			seed + turn
		)
	).flat();
	const drawn = inTurn.slice(0, draw);

	if (!drawn.some(({ critical }) => critical)) {
		const critical = inTurn.find((question) => question.critical);
		if (critical) drawn[drawn.length - 1] = critical;
	}

	return drawn;
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

/** Marks a sitting; opinions are not counted. Pass needs the mark and every critical item; what was not answered is wrong. */
export function markExam(
	passMark: number,
	questions: readonly Question[],
	answers: Readonly<Record<string, Answer>>
): Result {
	const marked = questions.filter(isScored).map((question) => ({
		question,
		right: isRight(question, answers[question.id] ?? [])
	}));
	const right = marked.filter((item) => item.right).length;
	const percent = marked.length === 0 ? 0 : Math.floor((right * 100) / marked.length);
	const missedCritical = marked
		.filter((item) => item.question.critical && !item.right)
		.map(({ question }) => question.id);
	const passed = percent >= passMark && missedCritical.length === 0;

	return {
		right,
		of: marked.length,
		percent,
		missedCritical,
		passed,
		reported: passed ? percent : Math.max(0, Math.min(percent, Math.ceil(passMark) - 1)),
		rightOnes: marked.filter((item) => item.right).map(({ question }) => question.id)
	};
}
