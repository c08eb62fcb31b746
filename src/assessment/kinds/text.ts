import type { ShortText } from '../../course/question.ts';
import { scored, unanswered, type Outcome } from '../outcome.ts';

/** Stands for whatever is no accepted spelling. */
export const OTHER = 'other';

/** Right when what was typed was taken for an accepted spelling. */
export function scoreText({ accepted }: ShortText, [taken]: readonly string[]): Outcome {
	if (accepted.some(({ key }) => key === taken)) return scored(true);

	return taken === OTHER ? scored(false) : unanswered;
}

/**
 * The key of the nearest accepted spelling within the question's distance, `other`, or null where nothing was typed. Blanks at the
 * ends and in a row, hyphens between words and the form of apostrophes do not count; accents do.
 */
export function takenFor({ accepted, cased, distance }: ShortText, typed: string): string | null {
	const said = normal(typed, cased);
	if (said === '') return null;

	const near = accepted
		.map(({ key, text }) => ({ key, off: editDistance(said, normal(text, cased)) }))
		.filter(({ off }) => off <= distance)
		.sort((one, other) => one.off - other.off);

	return near[0]?.key ?? OTHER;
}

function normal(text: string, cased: boolean): string {
	const same = text
		.normalize('NFC')
		.replace(/[‘’]/g, "'")
		.replace(/[\s\-‐‑–]+/g, ' ')
		.trim();

	return cased ? same : same.toLowerCase();
}

/** How many letters have to be added, taken away or changed (Levenshtein 1966; the matrix row by row of Wagner and Fischer 1974). */
export function editDistance(one: string, other: string): number {
	const [short, long] = [[...one], [...other]];
	let row = Array.from({ length: long.length + 1 }, (_, at) => at);

	for (const [index, letter] of short.entries()) {
		const next = [index + 1];
		for (const [at, against] of long.entries()) {
			next.push(
				Math.min((row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1, (row[at] ?? 0) + (letter === against ? 0 : 1))
			);
		}
		row = next;
	}

	return row.at(-1) ?? 0;
}
