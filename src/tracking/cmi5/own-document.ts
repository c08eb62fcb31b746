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
