import type { Said } from './cause-details.ts';
import type { Reason } from './cause-finder.ts';
import type { Cause } from './cause-table.ts';
import { usualOnset } from './cause-words.ts';
import type { Onset } from './onset-words.ts';
import type { PlainDetailWords, Told } from './plain-details.en.ts';

export interface PlainDetails {
	/** Under the list of causes. */
	note: string;
	/** Before a reason. */
	speaks: Record<Reason['speaks'], string>;
	/** Nothing of causes that patients are not told. */
	detailsOf: (cause: Cause) => Said[];
	/** One reason in a sentence. */
	sayReason: (reason: Reason, cause: Cause) => string;
}

/** What patients read of a cause once they open it, and of each reason: as `cause-details.ts` says it to clinicians. */
export function plainDetails(words: PlainDetailWords, onsets: Record<Onset, string>): PlainDetails {
	const timeOf = (cause: Cause): string => usualOnset(cause, onsets, words.anyTime);

	return {
		note: words.note,
		speaks: { ...words.speaks, excludes: words.speaks.against },

		detailsOf(cause: Cause): Said[] {
			const told: Partial<Record<Cause['code'], Told>> = words.causes;
			const details = told[cause.code];
			if (!details) return [];

			return [
				{ term: words.terms.what, text: details.what },
				{ term: words.terms.sign, text: details.sign },
				{ term: words.terms.time, text: `${timeOf(cause)}.` },
				{ term: words.terms.tell, text: details.tell }
			];
		},

		sayReason({ filter, speaks, conflict }: Reason, cause: Cause): string {
			if (conflict) return words.conflicts[conflict];

			const { clue, onset, pain, operation } = words.reasons;
			if (filter === 'onset') return speaks === 'for' ? onset.fits : onset.differs(timeOf(cause));
			if (filter === 'operation' && speaks === 'excludes') return operation.excludes;

			return { clue, pain, operation }[filter][speaks === 'for' ? 'fits' : 'differs'];
		}
	};
}
