import type { Objective } from '../course/course.ts';
import type { Answer, Question } from '../course/question.ts';
import { byObjective } from './by-objective.ts';
import { markExam } from './exam.ts';
import { isScored } from './score.ts';

export interface ObjectiveScore extends Objective {
	/** Percent as an LMS is told: rounded down, and under the mark where a critical question was missed. */
	score: number;
	passed: boolean;
}

/** Marks a sitting objective by objective, each as a test of its own; an objective that nothing was asked about has no score. */
export function markObjectives(
	passMark: number,
	objectives: readonly Objective[],
	questions: readonly Question[],
	answers: Readonly<Record<string, Answer>>
): ObjectiveScore[] {
	const asked = byObjective(questions.filter(isScored));

	return objectives.flatMap((objective) => {
		const own = asked.get(objective.id);
		if (!own) return [];
		const { reported, passed } = markExam(passMark, own, answers);

		return { ...objective, score: reported, passed };
	});
}
