import { clues, operations, type Filters, type Operation } from './cause-filters.ts';
import type { Aside, Fit, Reason } from './cause-finder.ts';
import type { Cause } from './cause-table.ts';
import { onsets, type Words } from './onset-words.ts';

export const fitWords: Record<Fit, Words> = {
	well: { clinical: 'Fits well', plain: 'Fits well' },
	fits: { clinical: 'Fits', plain: 'May fit' },
	open: { clinical: 'Open', plain: 'Cannot say yet' },
	less: { clinical: 'Fits less', plain: 'Fits less' },
	not: { clinical: 'Does not fit', plain: 'Does not seem to fit' }
};

export const asideWords: Record<Aside, Words> = {
	'unchanged-is-at-once': {
		clinical: 'Pain that never changed counts as “at once”, however late it is reported.',
		plain: 'Pain that never changed counts as “at once”.'
	},
	'too-early-to-return': {
		clinical: 'This early it is new pain, not a return: the clue is not counted.',
		plain: 'This early, it is new pain. Tell your team at once.'
	}
};

const conflicts: Record<Reason['conflict'] & string, Words> = {
	'never-changed': {
		clinical: 'Clue: this brings a new or returning pain; yours never changed.',
		plain: 'This brings a new pain. Yours never changed.'
	},
	'never-relieved': {
		clinical: 'Clue: pain that was never relieved cannot return.',
		plain: 'This pain does not go away and come back.'
	},
	'too-early': {
		clinical: 'Clue: this begins within days; the pain came later.',
		plain: 'This starts within days. Your pain came later.'
	}
};

/** One reason in a sentence: what was chosen beside what is usual for the cause. */
export function sayReason(reason: Reason, cause: Cause, chosen: Filters, register: keyof Words): string {
	if (reason.conflict) return conflicts[reason.conflict][register];

	const usual = usually(cause);
	const agrees = reason.speaks === 'for';
	if (register === 'plain') return sayPlainly(reason, usual);
	if (reason.filter === 'clue') return agrees ? 'The clue points to it.' : 'The clue does not point to it.';
	if (reason.filter === 'onset') return `Onset: ${beside(agrees, usual.onset)}.`;
	if (reason.filter === 'pain') return `Pain: ${beside(agrees, usual.pain)}.`;

	return agrees && chosen.operation
		? `Operation: typical after ${chosen.operation === 'fusion' ? 'a fusion' : lower(operations[chosen.operation].clinical)}.`
		: `Operation: ${reason.speaks === 'excludes' ? 'only' : 'usually'} after ${usual.operation}.`;
}

/** What is usual for a cause, of each filter; `any` where it has no usual value. */
export function usually({
	onsets: times,
	pains: kinds,
	follows,
	clues: signs
}: Cause): Record<keyof Filters, string> {
	return {
		onset: times?.map((time) => lower(onsets[time])).join(', ') ?? 'any',
		pain: kinds?.join(' or ') ?? 'any',
		operation: follows ? list(follows.operations) : 'any',
		clue: signs.map((sign) => lower(clues[sign].clinical)).join('; ')
	};
}

/** Every approach of fusion together is “a fusion”. */
function list(names: readonly Operation[]): string {
	const approaches: readonly Operation[] = ['lumbarInterbody', 'alif', 'posterolateral'];
	const any = approaches.every((approach) => names.includes(approach));
	const others = names.filter((name) => name !== 'fusion' && !(any && approaches.includes(name)));

	return [...others.map((name) => lower(operations[name].clinical)), ...(any ? ['a fusion'] : [])].join(', ');
}

function beside(agrees: boolean, usual: string): string {
	return agrees ? `typical (${usual})` : `usually ${usual}`;
}

function sayPlainly({ filter, speaks }: Reason, usual: Record<keyof Filters, string>): string {
	const agrees = speaks === 'for';
	if (filter === 'clue') return agrees ? 'Your sign points to it.' : 'Your sign does not point to it.';
	if (filter === 'onset') return agrees ? 'The time fits.' : `Its usual time: ${usual.onset}.`;
	if (filter === 'pain') return agrees ? 'This kind of pain fits.' : 'Its pain mostly feels different.';
	if (agrees) return 'It can follow this operation.';

	return speaks === 'excludes' ? 'It comes only after a fusion.' : 'It is less usual after this operation.';
}

/** As it stands inside a sentence; short names in capitals stay. */
export function lower(text: string): string {
	return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
