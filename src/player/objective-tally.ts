import { byObjective } from '../assessment/by-objective.ts';
import type { Question, ReadAgain } from '../course/question.ts';

export interface ObjectiveTally {
	objective: string;
	right: number;
	of: number;
	/** Where to read again what was missed, each place once; empty where no missed question names one. */
	places: ReadAgain[];
}

/** How many questions of each objective were right, in the order of first appearance. */
export function tallyByObjective(
	questions: readonly Pick<Question, 'id' | 'objectives' | 'read'>[],
	isRight: (id: string) => boolean
): ObjectiveTally[] {
	return [...byObjective(questions)].map(([objective, own]) => {
		const missed = own.filter(({ id }) => !isRight(id));

		return {
			objective,
			right: own.length - missed.length,
			of: own.length,
			places: eachOnce(missed.flatMap(({ read }) => read ?? []))
		};
	});
}

function eachOnce(places: readonly ReadAgain[]): ReadAgain[] {
	return [...new Map(places.map((place) => [`${place.page}#${place.section}`, place])).values()];
}
