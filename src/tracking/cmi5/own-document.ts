import { BitReader } from '../state/bits.ts';
import { fromBase64url } from '../state/base64url.ts';
import { nothingSent, type Sent } from './due.ts';
import { isRecord, readJson } from './json.ts';

/** What the course keeps in its own document of the State API: the same state as in SCORM, and what was sent. */
export interface OwnDocument {
	state: string;
	sent: Sent;
}

export function writeOwn({ state, sent }: OwnDocument): string {
	return JSON.stringify({ state, sent });
}

/** Never throws, whatever an LMS made of it; a state that is not ours is left to the state's own reader (F-12). */
export function readOwn(text: string): OwnDocument {
	const said = readJson(text);
	if (!isRecord(said)) return { state: text, sent: nothingSent };
	const { state, sent } = said;

	return {
		state: typeof state === 'string' ? state : '',
		sent: isRecord(sent) ? readSent(sent) : nothingSent
	};
}

/** Whether a state was saved after another one of the same learner; anything is later than a state that is none. */
export function isLater(state: string, other: string): boolean {
	const [mine, theirs] = [commitCount(state), commitCount(other)];
	// The count begins anew after 4,096 saves.
	const ahead = (mine - theirs + 4096) % 4096;

	return theirs < 0 || (mine >= 0 && ahead > 0 && ahead < 2048);
}

/** How often the learner's work had been saved: a state's first twelve bits. -1: not a state. */
function commitCount(state: string): number {
	const payload = /^C1\.([\w-]{2,})\./.exec(state)?.[1];

	return payload ? new BitReader(fromBase64url(payload)).read(12) : -1;
}

function readSent({ completed, passed, failed }: Record<string, unknown>): Sent {
	return {
		completed: completed === true,
		passed: isPercent(passed) ? passed : null,
		failed:
			isRecord(failed) && isPercent(failed['score'])
				? { score: failed['score'], session: String(failed['session']) }
				: null
	};
}

function isPercent(value: unknown): value is number {
	return typeof value === 'number' && value >= 0 && value <= 100;
}
