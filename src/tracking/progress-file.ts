import type { Outline } from '../course/course.ts';
import type { Progress } from './progress.ts';
import { decodeState, encodeState } from './state/state.ts';

type Of = Pick<Outline, 'id' | 'audience' | 'version' | 'slots'>;

const FORMAT = 1;
/** Characters. Ours has well under 4,000; more is refused unread (S-03). */
export const longestFile = 20_000;
const KEYS = ['format', 'course', 'audience', 'release', 'state'];

export type ReadFile =
	| { is: 'progress'; progress: Progress }
	/** One word for each thing that may be wrong, for which the page has a sentence. */
	| { is: 'too-long' | 'not-ours' | 'other-course' | 'other-audience' | 'newer' | 'damaged' };

/**
 * Progress as a short text, to carry from one browser to another: lines of `key: value`, no names (S-10). `note`: the first line, for
 * whoever opens the file.
 */
export function progressFile(progress: Progress, { id, audience, version, slots }: Of, note: string): string {
	const lines = [
		`format: ${FORMAT}`,
		`course: ${id}`,
		`audience: ${audience}`,
		`release: ${version}`,
		`state: ${encodeState(progress, slots)}`
	];

	return `${[note, ...lines].join('\n')}\n`;
}

/** What a chosen file or a pasted text holds. Nothing in it is trusted, nothing throws (S-02, S-03). */
export function readProgressFile(text: string, { id, audience, slots }: Of): ReadFile {
	if (text.length > longestFile) return { is: 'too-long' };
	const values = valuesIn(text);
	const format = values.get('format') ?? '';
	if (!/^\d{1,4}$/.test(format) || !values.has('course')) return { is: 'not-ours' };
	if (values.get('course') !== id) return { is: 'other-course' };
	if (Number(format) > FORMAT) return { is: 'newer' };
	if (values.get('audience') !== audience) return { is: 'other-audience' };

	const decoded = decodeState(values.get('state') ?? '', slots);
	if (decoded.is === 'progress' || decoded.is === 'newer') return decoded;

	return { is: 'damaged' };
}

/** A key counts the first time it stands there. */
function valuesIn(text: string): Map<string, string> {
	const values = new Map<string, string>();
	for (const line of text.split(/\r\n|\r|\n/)) {
		const [, key = '', value = ''] = /^\s*([a-z]{1,20}): ?(.*)$/.exec(line) ?? [];
		if (KEYS.includes(key) && !values.has(key)) values.set(key, value.trim());
	}

	return values;
}
