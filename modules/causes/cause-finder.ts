import { onsetOrder, type Clue, type Filters } from './cause-filters.ts';
import type { Cause } from './cause-table.ts';

/** How well a cause goes with what was chosen; in words, since nobody has counted the numbers. Best first. */
export const fits = ['well', 'fits', 'open', 'less', 'not'] as const;
export type Fit = (typeof fits)[number];

/** What one choice says of one cause. */
export interface Reason {
	filter: keyof Filters;
	/** `against` lowers the fit, `excludes` ends it; `silent` is a clue that points elsewhere. */
	speaks: 'for' | 'silent' | 'against' | 'excludes';
	/** Set where course and clue contradict each other. */
	conflict?: 'never-changed' | 'never-relieved' | 'too-early';
}

export interface Judged {
	cause: Cause;
	fit: Fit;
	/** To be excluded before anything else. */
	first: boolean;
	reasons: Reason[];
	/** Equal places are ties. */
	place: number;
}

/** A choice that is read otherwise than it was made. */
export type Aside = 'unchanged-is-at-once' | 'too-early-to-return';

/** Clues of a pain that came back after it had gone or fallen. */
const returning: readonly Clue[] = ['gap', 'slow', 'newLevel'];

/**
 * All causes, each once: what has to be excluded first, then the best fit first, ties in the same place. Orders thoughts and
 * never names a diagnosis: borders of time are conventions, and causes coexist.
 */
export function findCauses(chosen: Filters, causes: readonly Cause[]): Judged[] {
	const { filters } = readFilters(chosen);
	const judged = causes
		.map((cause) => judge(cause, filters))
		.sort((a, b) => compare(a, b) || a.cause.code.localeCompare(b.cause.code));

	let place = 1;
	return judged.map((each, index) => {
		const before = judged[index - 1];
		if (before && compare(before, each) !== 0) place = index + 1;
		return { ...each, place };
	});
}

/** What to think of once the emergencies are excluded: the best fit, more than one where they tie; nothing where the clue points elsewhere. */
export function thinkOf(judged: readonly Judged[]): Judged[] {
	const candidates = judged.filter(
		({ first, fit, cause, reasons }) =>
			!first && !cause.adds && (fit === 'well' || fit === 'fits') && !says(reasons, 'silent')
	);

	return candidates.filter(({ place }) => place === candidates[0]?.place);
}

/** Pain that never changed was there at once; and nothing returns within days. */
export function readFilters(chosen: Filters): { filters: Filters; aside?: Aside } {
	const { onset, clue } = chosen;
	if (clue === 'unchanged' && onset !== 'at-once')
		return {
			filters: { ...chosen, onset: 'at-once' },
			...(onset && { aside: 'unchanged-is-at-once' as const })
		};
	if (clue && returning.includes(clue) && (onset === 'at-once' || onset === 'hours'))
		return { filters: { ...chosen, clue: undefined }, aside: 'too-early-to-return' };

	return { filters: chosen };
}

function judge(cause: Cause, filters: Filters): Omit<Judged, 'place'> {
	const reasons = [
		ofClue(cause, filters),
		ofOnset(cause, filters),
		ofOperation(cause, filters),
		ofPain(cause, filters)
	].filter((reason) => reason !== undefined);
	const fit = fitOf(reasons);

	return { cause, fit, first: cause.urgency !== undefined && fit !== 'not', reasons };
}

function fitOf(reasons: readonly Reason[]): Fit {
	const count = (speaks: Reason['speaks']) => reasons.filter((reason) => reason.speaks === speaks).length;
	const [supports, objections] = [count('for'), count('against')];

	if (says(reasons, 'excludes') || objections > 1) return 'not';
	if (objections === 1) return 'less';
	if (supports === 0) return 'open';
	// The kind of pain and the operation alone are shared by too many causes.
	const telling = reasons.some(
		({ filter, speaks }) => speaks === 'for' && (filter === 'clue' || filter === 'onset')
	);
	return supports > 1 && telling && !says(reasons, 'silent') ? 'well' : 'fits';
}

function ofClue(cause: Cause, { clue }: Filters): Reason | undefined {
	if (!clue) return;

	const contradicts = (conflict: Reason['conflict'] & string): Reason => ({
		filter: 'clue',
		speaks: 'excludes',
		conflict
	});
	if (clue === 'unchanged' && cause.course?.startsWith('new')) return contradicts('never-changed');
	if (returning.includes(clue) && cause.course === 'never-relieved') return contradicts('never-relieved');
	if (returning.includes(clue) && cause.course === 'new-early') return contradicts('too-early');

	return { filter: 'clue', speaks: cause.clues.includes(clue) ? 'for' : 'silent' };
}

/** The next stretch of time is unusual, a farther one does not fit. An alarm that the clue points to counts at any time. */
function ofOnset(cause: Cause, { onset, clue }: Filters): Reason | undefined {
	if (!onset || !cause.onsets) return;

	const distances = cause.onsets.map((usual) =>
		Math.abs(onsetOrder.indexOf(usual) - onsetOrder.indexOf(onset))
	);
	const distance = Math.min(...distances);
	const atAnyTime = cause.urgency === 'today' && clue !== undefined && cause.clues.includes(clue);
	if (distance === 0) return { filter: 'onset', speaks: 'for' };

	return { filter: 'onset', speaks: distance === 1 || atAnyTime ? 'against' : 'excludes' };
}

function ofOperation({ follows }: Cause, { operation }: Filters): Reason | undefined {
	if (!operation || !follows) return;
	if (follows.operations.includes(operation)) return { filter: 'operation', speaks: 'for' };
	if (follows.others === 'open') return;

	return { filter: 'operation', speaks: follows.others === 'out' ? 'excludes' : 'against' };
}

/** Kinds of pain coexist: none of them rules a cause out. */
function ofPain(cause: Cause, { pain }: Filters): Reason | undefined {
	if (!pain || !cause.pains) return;

	return { filter: 'pain', speaks: cause.pains.includes(pain) ? 'for' : 'against' };
}

/** Below zero where the first stands before the second; zero is a tie. */
function compare(a: Omit<Judged, 'place'>, b: Omit<Judged, 'place'>): number {
	return (
		Number(b.first) - Number(a.first) ||
		Number(b.first && pointedAt(b)) - Number(a.first && pointedAt(a)) ||
		fits.indexOf(a.fit) - fits.indexOf(b.fit) ||
		Number(b.cause.urgency === 'now') - Number(a.cause.urgency === 'now') ||
		Number(a.cause.adds ?? false) - Number(b.cause.adds ?? false)
	);
}

function pointedAt({ reasons }: Omit<Judged, 'place'>): boolean {
	return reasons.some(({ filter, speaks }) => filter === 'clue' && speaks === 'for');
}

function says(reasons: readonly Reason[], what: Reason['speaks']): boolean {
	return reasons.some(({ speaks }) => speaks === what);
}
