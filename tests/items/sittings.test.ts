import { describe, expect, it } from 'vitest';
import type { Response } from '../../src/items/response.ts';
import { sittingsOf } from '../../src/items/sittings.ts';
import { aResponse } from './builders.ts';

const firstTry = aResponse({ right: false });
const secondTry = aResponse({ tried: 2, right: true });
const nextAttempt = aResponse({ attempt: '2', order: 2, right: true });

describe('which answers count', () => {
	it.each([
		['the first try, wherever it stands', 'first', [secondTry, firstTry], [['q1 wrong']]],
		['the first attempt, wherever it stands', 'first', [nextAttempt, firstTry], [['q1 wrong']]],
		[
			'all tries and attempts',
			'all',
			[firstTry, secondTry, nextAttempt],
			[['q1 wrong'], ['q1 right'], ['q1 right']]
		],
		['no second try by itself', 'first', [secondTry], []],
		[
			'a question that first came in a later attempt does not',
			'first',
			[firstTry, aResponse({ item: 'q2', attempt: '2', order: 2 })],
			[['q1 wrong']]
		],
		[
			'each learner’s own first attempt',
			'first',
			[firstTry, aResponse({ learner: 'two', attempt: '5', order: 5 })],
			[['q1 wrong'], ['q1 right']]
		]
	] as const)('%s', (_, tries, responses, expected) => {
		expect(shown(responses, tries)).toEqual(expected);
	});
});

describe('a learner who was exported twice', () => {
	it('counts once, and what differs is told', () => {
		const again = aResponse({ item: 'q2', picked: ['b'], right: false });
		const found = sittingsOf([firstTry, aResponse({ item: 'q2' }), firstTry, again], 'first');

		expect(found.sittings.map(({ answers }) => [...answers.keys()])).toEqual([['q1', 'q2']]);
		expect(found.sittings[0]?.answers.get('q2')?.right).toBe(true);
		expect([found.repeated, found.unlike]).toEqual([2, 1]);
	});
});

function shown(responses: readonly Response[], tries: 'first' | 'all'): string[][] {
	return sittingsOf(responses, tries).sittings.map(({ answers }) =>
		[...answers.values()].map(({ item, right }) => `${item} ${right ? 'right' : 'wrong'}`)
	);
}
