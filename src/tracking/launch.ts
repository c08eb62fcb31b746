import type { Adapter, Before, Held } from './adapter.ts';
import { numberIn } from './decimal.ts';

/** What the LMS said at the start. Everything in it is foreign text: shown as text only, or not at all (S-01). */
export interface Launch {
	state: string;
	hasState: boolean;
	/** Where the learner was, in case the state is lost (B-08). */
	location: string;
	mode: 'normal' | 'review' | 'browse';
	credit: boolean;
	/** For the greeting; may be empty. */
	learner: string;
	/** Only ever hashed, to keep learners at one computer apart (F-24). */
	learnerId: string;
	/** Percent; wins over ours. */
	passMark: number | null;
	/** As the LMS calls it, which need not be a language tag (F-30). */
	language: string;
	/** What the administrator gave the course at its launch; in some LMSs anything else. */
	launchData: string;
	before: Before;
	/** The LMS knows nothing of this learner: an attempt that begins now (F-35). */
	fresh: boolean;
}

/** What is read at the start, besides status and score. */
export const LAUNCH_ELEMENTS = [
	'mode',
	'state',
	'location',
	'passMark',
	'credit',
	'learner',
	'learnerId',
	'language',
	'launchData'
] as const satisfies readonly (keyof Adapter['elements'])[];

/** `get` reads an element and answers `''` where there is nothing; `held` is what was read of status and score. */
export function readLaunch(adapter: Adapter, get: (element: string) => string, held: Held): Launch {
	const { elements, results } = adapter;
	const mode = get(elements.mode);
	const state = get(elements.state);
	const location = get(elements.location);
	const mark = numberIn(get(elements.passMark));
	const percent = mark === null ? null : Number((mark * adapter.percent).toFixed(5));

	return {
		state,
		hasState: state !== '',
		location,
		// An empty or unknown mode is a normal one.
		mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
		credit: get(elements.credit) !== 'no-credit',
		learner: cleaned(get(elements.learner)),
		learnerId: get(elements.learnerId),
		// A mark of 0 would pass everybody: no LMS means that by it.
		passMark: percent !== null && percent > 0 && percent <= 100 ? percent : null,
		language: cleaned(get(elements.language)),
		launchData: get(elements.launchData),
		before: adapter.before(held),
		fresh: state === '' && location === '' && isNew(held.get(results[0]))
	};
}

/** The attempt has no status yet, or none that the LMS tells. */
export function isNew(status = ''): boolean {
	return ['', 'not attempted', 'unknown'].includes(status);
}

/** Without `{lang=…}`, on one line, at most 80 characters (F-29). */
export function cleaned(text: string): string {
	const line = text
		.replace(/^\s*\{lang=[^}]*\}/, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();

	return [...line].slice(0, 80).join('');
}
