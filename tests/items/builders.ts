import type { ItemWords, Reading, Response } from '../../src/items/response.ts';

export function aResponse(said: Partial<Response> = {}): Response {
	return {
		learner: 'one',
		attempt: '1',
		order: 1,
		tried: 1,
		item: 'q1',
		kind: 'choice',
		picked: ['a'],
		pattern: ['a'],
		right: true,
		seconds: 10,
		...said
	};
}

export function aReading(responses: Response[], said: Partial<Reading> = {}): Reading {
	return { responses, words: [], troubles: [], notes: [], ...said };
}

/** A choice between as many options as there are words; the first is right. */
export function wordsOf(item: string, words: string[], said: Partial<ItemWords> = {}): ItemWords {
	const options = words.map((option, index) => ({
		key: 'abcdefgh'[index] ?? '',
		words: option,
		right: index === 0,
		offered: true
	}));

	return { item, kind: 'choice', stem: `What of ${item}?`, options, ...said };
}

/** Rows of 0 and 1, a learner each, over the items `i1`, `i2` …; a dash: was not given it. */
export function matrixOf(...rows: string[]): Map<string, boolean>[] {
	return rows.map(
		(row) =>
			new Map(
				[...row].flatMap((mark, index) => (mark === '-' ? [] : [[`i${index + 1}`, mark === '1'] as const]))
			)
	);
}
