import type { Confidence, Tried } from '../tracking/progress.ts';

export interface ConfidenceTally {
	confidence: Confidence;
	right: number;
	of: number;
}

/** How many of the answers given with each confidence were right at the last try, the surest first; none: nobody said. */
export function tallyByConfidence(tried: readonly (Tried | undefined)[]): ConfidenceTally[] {
	return ([3, 2, 1] as const).flatMap((confidence) => {
		const given = tried.filter((record) => record?.confidence === confidence);
		const right = given.filter((record) => record?.last).length;

		return given.length > 0 ? [{ confidence, right, of: given.length }] : [];
	});
}
