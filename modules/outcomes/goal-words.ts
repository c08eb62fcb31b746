import { inWords } from '../treatment/plan-date.ts';
import type { Goal } from './goal.ts';

/** What people miss; `does` begins the sentence of a goal. Zero pain is offered too, to be talked about. */
export const things = [
	{ value: 'walk', label: 'Walk', does: 'I walk' },
	{ value: 'cook', label: 'Stand and cook', does: 'I stand and cook' },
	{ value: 'table', label: 'Sit at a table with others', does: 'I sit at a table with others' },
	{ value: 'garden', label: 'Work in the garden', does: 'I work in the garden' },
	{ value: 'child', label: 'Play with a child', does: 'I play with a child' },
	{ value: 'other', label: 'Something else', does: 'I do what I miss most, ________,' },
	{ value: 'no-pain', label: 'Have no pain', does: null }
] as const;

export type Thing = (typeof things)[number];

/** Said of a wish for no pain: facts OE-02, OE-03. */
export const noPain =
	'No pain at all is rare, and nobody can promise it. What would you do if your pain were less? Pick that, and go up to it step by step.';

export const steep =
	'That is a steep way up. More than one minute every two days is a lot. Choose a smaller number or a later day.';

export const reached = 'You can do that already. Choose a number above what you do now.';

/** `By Thu 21 Jan I walk for 20 minutes, on 4 days a week.` */
export function sentenceOf(does: string, goal: Extract<Goal, { is: 'goal' }>, days: number): string {
	return `By ${inWords(goal.by)} ${does} for ${inMinutes(goal.steps.at(-1) ?? 0)}, ${howOften(days)}.`;
}

/** `The first small step, this week: 6 minutes. Halfway, on Thu 24 Dec, look at it with your team.` */
export function wayOf({ steps, halfway }: Extract<Goal, { is: 'goal' }>): string {
	return `The first small step, this week: ${inMinutes(steps[0] ?? 0)}. Halfway, on ${inWords(halfway)}, look at it with your team.`;
}

export function howOften(days: number): string {
	if (days === 7) return 'every day';

	return days === 1 ? 'on one day a week' : `on ${days} days a week`;
}

export function inMinutes(minutes: number): string {
	return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** What a goal needs, and whether it is there: of zero pain nothing, of what can be done already no number to go up to. */
export function needs({ does }: Thing, goal: Goal): { what: string; met: boolean }[] {
	return [
		{ what: 'one thing you do', met: does !== null },
		{ what: 'one number', met: does !== null && goal.is === 'goal' },
		{ what: 'one date', met: does !== null }
	];
}
