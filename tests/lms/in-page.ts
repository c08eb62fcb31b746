import type { Standard } from '../../src/tracking/find-api.ts';
import { Lms } from './lms.ts';
import { profiles, type ProfileName } from './profiles.ts';
import type { Data } from './strict-api.ts';

export interface PageSettings {
	profile: ProfileName;
	standard: Standard;
	held: Data;
	/** Where what was taken is sent to. */
	post: string;
}

/** What a launch sends to its server: what is held now, and all calls so far. */
export interface Posted {
	/** Rises with each; a beacon may overtake another. */
	nth: number;
	held: Data;
	log: string[];
	refusals: string[];
}

const NAMES = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;

/**
 * Puts the API of a profile on this window. What it takes is with its server when the call returns, or, where the page is going
 * and may not wait, leaves as a beacon.
 */
export function putApi({ profile, standard, held, post }: PageSettings): void {
	const lms = new Lms(profile, standard, {
		held,
		around: {
			get hidden() {
				return document.visibilityState === 'hidden';
			},
			get offline() {
				return !navigator.onLine;
			},
			unloading: false,
			hold
		}
	});
	for (const event of ['beforeunload', 'pagehide'])
		addEventListener(event, () => (lms.around.unloading = true));

	let nth = 0;
	const tell = () =>
		send(post, { nth: ++nth, held: lms.held, log: lms.log, refusals: lms.refusals } satisfies Posted);
	const { late = 0, both } = profiles[profile] as (typeof profiles)[ProfileName] & {
		late?: number;
		both?: true;
	};
	setTimeout(() => put(NAMES[standard], told(lms, tell)), late);
	const other = standard === 'scorm12' ? 'scorm2004' : 'scorm12';
	if (both) put(NAMES[other], new Lms('throws', other).launch());
}

function put(name: string, api: object): void {
	Object.assign(globalThis, { [name]: api });
}

/** The API, whose server hears of all that changes what it holds, and of every refusal. */
function told(lms: Lms, tell: () => void): object {
	const api = Object.entries(lms.launch()).map(([name, call]) => [
		name,
		(...values: unknown[]) => {
			const before = [lms.held, lms.refusals.length];
			try {
				return call(...values);
			} finally {
				const changed = before[0] !== lms.held || before[1] !== lms.refusals.length;
				if (changed || /Commit|Finish|Terminate/.test(name)) tell();
			}
		}
	]);

	return Object.fromEntries(api) as object;
}

function send(post: string, body: Posted): void {
	const text = JSON.stringify(body);
	try {
		const request = new XMLHttpRequest();
		request.open('POST', post, false);
		request.send(text);
	} catch {
		navigator.sendBeacon(post, text);
	}
}

function hold(milliseconds: number): void {
	const until = performance.now() + milliseconds;
	while (performance.now() < until);
}
