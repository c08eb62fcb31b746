import type { ItemKind } from '../response.ts';

interface Marked {
	/** As the LMS keeps it: a word, or a number of points. */
	result: string;
	kind: ItemKind | null;
	picked: readonly string[] | null;
	/** Each of them is right as a whole. */
	patterns: readonly (readonly string[])[];
}

const WORDS: Record<string, boolean> = {
	correct: true,
	wrong: false,
	incorrect: false,
	true: true,
	false: false
};

/** Whether an answer was right: by its result, else by its patterns. Null where neither tells. */
export function markedRight({ result, kind, picked, patterns }: Marked): boolean | null {
	const word = WORDS[result.trim().toLowerCase()];
	if (word !== undefined) return word;
	if (/^[01](?:\.0+)?$/.test(result.trim())) return Number(result) === 1;
	if (picked === null || patterns.length === 0) return null;

	return patterns.some((pattern) => fits(kind, picked, pattern));
}

function fits(kind: ItemKind | null, picked: readonly string[], pattern: readonly string[]): boolean {
	if (kind === 'numeric') return within(picked[0], pattern[0]);
	if (kind === 'sequencing') return picked.join() === pattern.join();

	return picked.length === pattern.length && picked.every((part) => pattern.includes(part));
}

/** SCORM 2004 gives a range, `2[:]3`, either end of which may be open; SCORM 1.2 one number. */
function within(picked = '', pattern = ''): boolean {
	if (picked === '') return false;
	const [least = '', most = least] = pattern.split('[:]');

	return (least === '' || Number(picked) >= Number(least)) && (most === '' || Number(picked) <= Number(most));
}
