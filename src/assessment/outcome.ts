/** What became of an answer. Four cases, four names: an empty answer is not a wrong one, and an opinion is neither. */
export type Outcome =
	| { is: 'unanswered' }
	/** `missing`: how many parts are still to be filled in. */
	| { is: 'incomplete'; missing: number }
	/**
	 * `credit`: the share of the parts that is right, 0 to 1; exactly 1 where it is right. It tells learners how near they are;
	 * marks and results count whole questions only.
	 */
	| { is: 'scored'; right: boolean; credit: number }
	/** Answered, with nothing to be right about. */
	| { is: 'unscored' };

export const unanswered: Outcome = { is: 'unanswered' };

export function scored(right: boolean, credit = right ? 1 : 0): Outcome {
	return { is: 'scored', right, credit };
}

/** Parts of which some are right: it is right when all are. */
export function scoredParts(right: number, of: number): Outcome {
	return scored(right === of, right / of);
}
