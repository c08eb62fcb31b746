/** What became of an answer. Three cases, three names: an empty answer is not a wrong one. */
export type Outcome =
	| { is: 'unanswered' }
	/** `missing`: how many parts are still to be filled in. */
	| { is: 'incomplete'; missing: number }
	| { is: 'scored'; right: boolean };

export const unanswered: Outcome = { is: 'unanswered' };

export function scored(right: boolean): Outcome {
	return { is: 'scored', right };
}
