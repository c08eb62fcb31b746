import { operations, type Filters, type Operation } from './cause-filters.ts';
import type { Reason } from './cause-finder.ts';
import type { Cause } from './cause-table.ts';
import { lower, usualOnset } from './cause-words.ts';

/** One reason in a sentence for clinicians: what was chosen beside what is usual for the cause. */
export function sayReason(
	{ filter, speaks, conflict }: Reason,
	cause: Cause,
	{ operation }: Filters
): string {
	if (conflict) return conflicts[conflict];

	const agrees = speaks === 'for';
	if (filter === 'clue') return agrees ? 'The clue points to it.' : 'The clue does not point to it.';
	if (filter === 'onset') return `Onset: ${beside(agrees, usualOnset(cause))}.`;
	if (filter === 'pain') return `Pain: ${beside(agrees, usualPain(cause))}.`;
	if (agrees && operation)
		return `Operation: typical after ${operation === 'fusion' ? 'a fusion' : lower(operations[operation])}.`;

	return `Operation: ${speaks === 'excludes' ? 'only' : 'usually'} after ${usualOperation(cause)}.`;
}

const conflicts: Record<Reason['conflict'] & string, string> = {
	'never-changed': 'Clue: this brings a new or returning pain; yours never changed.',
	'never-relieved': 'Clue: pain that was never relieved cannot return.',
	'too-early': 'Clue: this begins within days; the pain came later.'
};

function beside(agrees: boolean, usual: string): string {
	return agrees ? `typical (${usual})` : `usually ${usual}`;
}

export function usualPain({ pains }: Cause): string {
	return pains?.join(' or ') ?? 'any kind';
}

/** Every approach of fusion together is “a fusion”. */
export function usualOperation({ follows }: Cause): string {
	if (!follows) return 'any operation';

	const approaches: readonly Operation[] = ['lumbarInterbody', 'alif', 'posterolateral'];
	const any = approaches.every((approach) => follows.operations.includes(approach));
	const named = follows.operations.filter((name) => name !== 'fusion' && !(any && approaches.includes(name)));

	return [...named.map((name) => lower(operations[name])), ...(any ? ['a fusion'] : [])].join(', ');
}
