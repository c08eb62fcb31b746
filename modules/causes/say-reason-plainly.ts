import type { Reason } from './cause-finder.ts';
import type { Cause } from './cause-table.ts';
import { usualOnset } from './cause-words.ts';

/** One reason in a sentence for patients. */
export function sayReason({ filter, speaks, conflict }: Reason, cause: Cause): string {
	if (conflict) return conflicts[conflict];

	const agrees = speaks === 'for';
	if (filter === 'clue') return agrees ? 'Your sign points to it.' : 'Your sign does not point to it.';
	if (filter === 'onset') return agrees ? 'The time fits.' : `Its usual time: ${usualOnset(cause)}.`;
	if (filter === 'pain') return agrees ? 'This kind of pain fits.' : 'Its pain mostly feels different.';
	if (agrees) return 'It can follow this operation.';

	return speaks === 'excludes' ? 'It comes only after a fusion.' : 'It is less usual after this operation.';
}

const conflicts: Record<Reason['conflict'] & string, string> = {
	'never-changed': 'This brings a new pain. Yours never changed.',
	'never-relieved': 'This pain does not go away and come back.',
	'too-early': 'This starts within days. Your pain came later.'
};
