import { describe, expect, it } from 'vitest';
import { aChoice, adviceOf } from './asked.ts';

const OPTIONS = ['L2', 'L3', 'L4', 'L5'];
/** A bank with the right option in these places, from 0. */
const keyed = (places: readonly number[], heading = ''): string[] =>
	places.map((right) =>
		aChoice({ options: OPTIONS.map((option, place) => (place === right ? `*${option}` : option)), heading })
	);
const times = (count: number, place: number): number[] => Array.from({ length: count }, () => place);

describe('the place of the right option', () => {
	it.each([
		[
			'five of five first',
			times(5, 0),
			'in 5 of 5 questions for nurses the right option stands first; chance gives 1 (p < 0.001) [key-position]'
		],
		[
			'twelve of twenty third',
			[...times(12, 2), ...times(4, 0), ...times(4, 1)],
			'in 12 of 20 questions for nurses the right option stands third; chance gives 5 (p < 0.001) [key-position]'
		]
	])('warns: %s', (_, places, message) => {
		expect(adviceOf('key-position', keyed(places)).map((advice) => advice.message)).toEqual([message]);
	});

	it.each([
		['one of one', [0]],
		['four of four, which is rarer than 1 in 100 but not for four places', times(4, 3)],
		['a quarter each', [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3]]
	])('passes: %s', (_, places) => {
		expect(adviceOf('key-position', keyed(places))).toEqual([]);
	});

	it('does not count questions set aside', () => {
		expect(adviceOf('key-position', keyed(times(9, 0), 'allow=key-position'))).toEqual([]);
	});
});
