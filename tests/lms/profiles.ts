/**
 * The manners of learning management systems in the field, each as a difference from the strict one (6.1; ids of the quirks in
 * brackets). All of it is data and small functions, so that it runs in a page too.
 */
import type { Standard } from '../../src/tracking/find-api.ts';
import type { Surroundings } from './lms.ts';
import type { Data } from './strict-api.ts';

export interface Profile {
	/** What a launch is given, besides what was kept. */
	gives?: (kept: Data, standard: Standard) => Data;
	/** What GetValue answers instead of the value. */
	reads?: (asked: { element: string; value: string; atLaunch: Data; standard: Standard }) => unknown;
	/** Elements it does not know (error 401). */
	lacks?: RegExp;
	/** Lengths that are its own. */
	limits?: Record<string, number>;
	/** The result of a call, before the call does anything: `'throw'`, or what to return. */
	fails?: (call: { name: string; element: string; nth: number; around: Surroundings }) => unknown;
	/** What a commit sends of all that was set. */
	sends?: (now: { data: Data; atLaunch: Data; sent: Data; standard: Standard }) => Data;
	/** What it sends is lost on the way, and nobody is told. */
	drops?: (around: Surroundings) => boolean;
	/** Each value is saved when it is set. */
	atOnce?: true;
	/** What finishing makes of the data. */
	ends?: (data: Data, standard: Standard) => Data;
	/** What it makes of what arrived. */
	keeps?: (now: { held: Data; before: Data; standard: Standard }) => Data;
	/** Each launch is an attempt of its own, and knows nothing of those before. */
	anew?: true;
	/** Milliseconds that each call holds the page. */
	slow?: number;
	/** In a browser: where the API stands, seen from the course. */
	window?: 'parent' | 'opener' | 'foreign parent';
	/** In a browser: milliseconds until the API is there. */
	late?: number;
	/** Both APIs are there. */
	both?: true;
	/** In a browser: storage throws (F-22). */
	noStorage?: true;
}

const STATUS = /^cmi\.(core\.lesson_status|completion_status|success_status)$/;
const MODE = /^cmi\.(core\.lesson_)?mode$/;
const SCORE = /^cmi\.(core\.)?score\./;
const STATE = 'cmi.suspend_data';

const strict: Profile = {};

/** M-01, M-05, M-06 */
const moodle: Profile = {
	gives: (kept, standard) =>
		isFinal(kept, standard) ? { ...mode(standard, 'review'), ...credit(standard, 'no-credit') } : {},
	reads: ({ element, value }) => (SCORE.test(element) && value !== '' ? Number(value) : value),
	sends({ data, atLaunch, sent, standard }) {
		const before = standard === 'scorm12' ? { ...atLaunch, ...sent } : atLaunch;

		return Object.fromEntries(Object.entries(data).filter(([element, value]) => before[element] !== value));
	},
	ends(data, standard) {
		if (standard === 'scorm2004')
			return data['cmi.completion_status'] === 'not attempted'
				? { ...data, 'cmi.completion_status': 'completed' }
				: data;
		const raw = data['cmi.core.score.raw'] ?? '';
		const mark = data['cmi.student_data.mastery_score'] ?? '';
		const graded = data['cmi.core.lesson_mode'] === 'normal' && data['cmi.core.credit'] === 'credit';
		const status =
			graded && raw !== '' && mark !== ''
				? Number(raw) >= Number(mark)
					? 'passed'
					: 'failed'
				: data['cmi.core.lesson_status'] === 'not attempted'
					? 'completed'
					: (data['cmi.core.lesson_status'] ?? '');

		return { ...data, 'cmi.core.lesson_status': status };
	}
};

export const profiles = {
	strict,
	moodle,
	/** Q-07, M-04: while the network is gone, or the page hidden, a commit is a beacon that nobody waits for. */
	'moodle-beacon': { ...moodle, drops: ({ hidden, offline }: Surroundings) => hidden || offline },
	/** */
	openedx: {
		reads: ({ element, value }) =>
			STATUS.test(element) || SCORE.test(element) || MODE.test(element) ? '' : value,
		fails: silent,
		atOnce: true
	},
	/** */
	chamilo: {
		gives: (_kept, standard) => ({ [standard === 'scorm12' ? 'cmi.core.entry' : 'cmi.entry']: 'ab-initio' }),
		lacks: /preference|comments|time_limit_action/,
		keeps: ({ held }) => {
			const scaled = held['cmi.score.scaled'];
			return scaled === undefined ? held : { 'cmi.score.raw': scaled, ...held };
		}
	},
	/** */
	'ilias-slow': { slow: 150 },
	/** it tells the state and whether 1.2 was passed, as of the launch; what is complete stays so, and has no state. */
	frappe: {
		reads({ element, atLaunch }) {
			if (element === STATE || element === 'cmi.launch_data') return atLaunch[STATE] ?? '';
			if (element !== 'cmi.core.lesson_status') return '';
			return atLaunch[element] === 'passed' ? 'passed' : 'incomplete';
		},
		lacks: /\._c/,
		fails: silent,
		atOnce: true,
		keeps({ held, before, standard }) {
			const [status, last] =
				standard === 'scorm12'
					? ['cmi.core.lesson_status', 'passed']
					: ['cmi.completion_status', 'completed'];
			if (before[status] === last) return { ...before, 'cmi.core.exit': 'suspend', 'cmi.exit': 'suspend' };
			return held[status] === last ? { ...held, [STATE]: '' } : held;
		}
	},
	/** */
	cornerstone: { fails: ({ name, around }) => (name === 'Commit' && around.unloading ? null : undefined) },
	/** F-01: the learner was signed out. */
	'dead-session': {
		fails: ({ name, nth }) => (nth > 40 && /^(Commit|Finish|Terminate)$/.test(name) ? 'false' : undefined)
	},
	/** */
	'late-api': { late: 3000 },
	/** there is an LMS, and no way to it. */
	'cross-origin-parent': { window: 'foreign parent' },
	'popup-opener': { window: 'opener' },
	/** the one that is not asked for misbehaves. */
	'both-apis': { both: true },
	'nothing-optional': {
		lacks: /preference|objectives|interactions|student_data|passing|threshold|_children|comments/
	},
	/** Docebo, Fuse: cut without a word (3.2). */
	'truncate-4096': {
		limits: { [STATE]: Infinity },
		keeps: ({ held }) => ({ ...held, [STATE]: (held[STATE] ?? '').slice(0, 4096) })
	},
	/** SCORM 2004 2nd edition, which keeps less */
	'scorm2004-2nd': { limits: { [STATE]: 4000 } },
	'mangle-plus': mangles((text) => text.replaceAll('+', ' ')),
	'mangle-percent': mangles((text) => decoded(decoded(text))),
	'mangle-entities': mangles((text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)),
	'mangle-case': mangles((text) => text.toLowerCase()),
	'no-storage': { noStorage: true },
	review: { gives: (_kept, standard) => mode(standard, 'review') },
	browse: { gives: (_kept, standard) => mode(standard, 'browse') },
	'no-credit': { gives: (_kept, standard) => credit(standard, 'no-credit') },
	/** F-35: each launch is an attempt of its own. */
	'second-attempt-empty': { anew: true },
	/** R-10, F-09 */
	throws: { fails: ({ nth }) => (nth > 40 ? 'throw' : undefined) }
} satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;

/** Error codes are not its business. */
function silent({ name }: { name: string }): string | undefined {
	return name === 'GetLastError' ? '0' : undefined;
}

function mangles(mangle: (text: string) => string): Profile & { mangle: typeof mangle } {
	return { mangle, keeps: ({ held }) => ({ ...held, [STATE]: mangle(held[STATE] ?? '') }) };
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function isFinal(data: Data, standard: Standard): boolean {
	return standard === 'scorm12'
		? /^(passed|completed|failed)$/.test(data['cmi.core.lesson_status'] ?? '')
		: data['cmi.completion_status'] === 'completed' ||
				/^(passed|failed)$/.test(data['cmi.success_status'] ?? '');
}

function mode(standard: Standard, word: string): Data {
	return { [standard === 'scorm12' ? 'cmi.core.lesson_mode' : 'cmi.mode']: word };
}

function credit(standard: Standard, word: string): Data {
	return { [standard === 'scorm12' ? 'cmi.core.credit' : 'cmi.credit']: word };
}
