import { openJournal } from './journal.ts';
import type { Here, Keeper } from './keeper.ts';

/** Milliseconds. */
const aDay = 24 * 60 * 60 * 1000;

/**
 * An LMS with a journal in this browser beside it, where the learner can be told from others (F-24). Without the journal the
 * course goes on: the LMS is the record. `learner`: as the LMS names them.
 */
export async function withJournal(lms: Keeper, learner: string, { key }: Here): Promise<Keeper> {
	const journal = await openJournal(key, learner, Math.floor(Date.now() / aDay));
	if (!journal) return lms;

	return {
		...lms,
		kept: { ...lms.kept, journal: journal.state },
		tabs: journal.key,
		async save(report, state) {
			const noting = journal.put(state);
			const kept = await lms.save(report, state);
			await noting;

			return kept;
		},
		forget: () => void journal.forget()
	};
}
