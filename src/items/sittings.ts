import type { Response } from './response.ts';

/** One learner's answers to one try of the test, by question. */
export interface Sitting {
	learner: string;
	answers: Map<string, Response>;
}

export interface Sittings {
	sittings: Sitting[];
	/** Answers that were there twice, as when a learner was exported twice. Only the first counts. */
	repeated: number;
	/** Of them, those that did not say the same. */
	unlike: number;
}

/**
 * The sittings in the answers. `first`: of each learner the first try in the first attempt, which nobody has prepared for by seeing
 * the questions. `all`: every try counts as if it were another learner's.
 */
export function sittingsOf(responses: readonly Response[], tries: 'first' | 'all'): Sittings {
	const first = tries === 'first' ? firstAttempts(responses) : null;
	const counted = responses.filter(
		({ learner, attempt, tried }) =>
			first === null || (tried === 1 && first.get(learner)?.attempt === attempt)
	);
	const sittings = new Map<string, Sitting>();
	let repeated = 0;
	let unlike = 0;

	for (const response of counted) {
		const key = JSON.stringify([response.learner, response.attempt, response.tried]);
		const sitting = sittings.get(key) ?? { learner: response.learner, answers: new Map<string, Response>() };
		const before = sitting.answers.get(response.item);
		sittings.set(key, sitting);
		if (!before) {
			sitting.answers.set(response.item, response);
			continue;
		}
		repeated += 1;
		if (before.right !== response.right || before.picked?.join() !== response.picked?.join()) unlike += 1;
	}

	return { sittings: [...sittings.values()], repeated, unlike };
}

/** Of each learner the first answer of a first try: it names the attempt. */
function firstAttempts(responses: readonly Response[]): Map<string, Response> {
	const first = new Map<string, Response>();
	for (const response of responses) {
		const before = first.get(response.learner);
		if (response.tried === 1 && (!before || response.order < before.order))
			first.set(response.learner, response);
	}

	return first;
}
