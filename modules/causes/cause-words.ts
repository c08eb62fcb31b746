import type { Aside, Fit } from './cause-finder.ts';
import type { Cause } from './cause-table.ts';
import { onsets } from './onset-words.ts';

/** What the list is divided into: a fit, or what has to be excluded before any fit counts. */
export type Part = Fit | 'first';

export const partWords: Record<Part, string> = {
	first: 'Exclude first',
	well: 'Fits well',
	fits: 'Fits',
	open: 'Open: nothing for or against',
	less: 'Fits less',
	not: 'Does not fit: why not the others'
};

export const asideWords: Record<Aside, string> = {
	'unchanged-is-at-once': 'Pain that never changed counts as “at once”, however late it is reported.',
	'too-early-to-return': 'This early it is new pain, not a return: the clue is not counted.'
};

/** When a cause usually begins to hurt; `anyTime` where it has no usual onset. */
export function usualOnset({ onsets: times }: Cause, names = onsets, anyTime = 'any time'): string {
	return times?.map((time) => lower(names[time])).join(', ') ?? anyTime;
}

/** As it stands inside a sentence; short names in capitals stay. */
export function lower(text: string): string {
	return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
