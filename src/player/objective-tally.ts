import type { Question } from '../course/question.ts';

export interface ObjectiveTally {
	objective: string;
	right: number;
	of: number;
}

/** How many questions of each objective were right, in the order of first appearance. */
export function tallyByObjective(
	questions: readonly Pick<Question, 'id' | 'objectives'>[],
	isRight: (id: string) => boolean
): ObjectiveTally[] {
	const tallies = new Map<string, ObjectiveTally>();

	for (const { id, objectives } of questions) {
		for (const objective of objectives) {
			const tally = tallies.get(objective) ?? { objective, right: 0, of: 0 };
			tallies.set(objective, { objective, right: tally.right + (isRight(id) ? 1 : 0), of: tally.of + 1 });
		}
	}

	return [...tallies.values()];
}
