import type { Aside, Fit } from './cause-finder.ts';
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

/** When a cause usually begins to hurt; `any time` where it has no usual onset. */
export function usualOnset({ onsets: times }: Cause): string {
	return times?.map((time) => lower(onsets[time])).join(', ') ?? 'any time';
}

/** As it stands inside a sentence; short names in capitals stay. */
export function lower(text: string): string {
	return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
