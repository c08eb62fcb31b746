import type { Outline } from '../course/course.ts';

export interface ObjectiveTally {
	objective: string;
	right: number;
	of: number;
}

/** How many questions of each objective were right, in the order of first appearance. */
export function tallyByObjective(
	ids: readonly string[],
	questions: Outline['questions'],
	isRight: (id: string) => boolean
): ObjectiveTally[] {
	const tallies = new Map<string, ObjectiveTally>();

	for (const id of ids) {
		for (const objective of questions[id]?.objectives ?? []) {
			const tally = tallies.get(objective) ?? { objective, right: 0, of: 0 };
			tallies.set(objective, { objective, right: tally.right + (isRight(id) ? 1 : 0), of: tally.of + 1 });
		}
	}

	return [...tallies.values()];
}
