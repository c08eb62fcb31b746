import { describe, expect, it } from 'vitest';
import { countChoices } from '../../src/items/choices.ts';
import { aResponse, wordsOf } from './builders.ts';

describe('a choice', () => {
	const words = wordsOf('q1', ['go', 'stay', 'wait']);

	it('counts each option, those that nobody picked too', () => {
		const answers = [aResponse(), aResponse(), aResponse({ picked: ['c'] }), aResponse({ picked: [] })];

		expect(counted('choice', answers, words)).toEqual(['a* go 2', 'b stay 0', 'c wait 1']);
	});

	it('counts each of several that were picked', () => {
		const answers = [
			aResponse({ picked: ['a', 'b'], pattern: ['a', 'b'] }),
			aResponse({ picked: ['b'], pattern: ['a', 'b'] })
		];

		expect(counted('choice', answers, words)).toEqual(['a* go 1', 'b* stay 2', 'c wait 0']);
	});

	it('shows an option that the course no longer has only where somebody picked it', () => {
		const [first, ...others] = words.options;
		const older = {
			...words,
			options: [{ ...first, key: 'a', words: null, right: false, offered: false }, ...others]
		};

		expect(counted('choice', [aResponse({ pattern: ['b'] })], older)).toEqual([
			'a – 1',
			'b* stay 0',
			'c wait 0'
		]);
		expect(counted('choice', [aResponse({ picked: ['b'], pattern: ['b'] })], older)).toEqual([
			'b* stay 1',
			'c wait 0'
		]);
	});

	it('takes the key that most answers have, and without any the course’s', () => {
		const mended = [
			aResponse({ pattern: ['b'] }),
			aResponse({ pattern: ['c'] }),
			aResponse({ pattern: ['c'] })
		];

		expect(counted('choice', mended, null)).toEqual(['a – 3', 'c* – 0']);
		expect(counted('choice', [aResponse({ pattern: [] })], words)).toEqual([
			'a* go 1',
			'b stay 0',
			'c wait 0'
		]);
	});
});

describe('other kinds', () => {
	const words = wordsOf('q1', ['one', 'two', 'three']);

	it('a match counts pairs', () => {
		const pattern = ['a.c', 'b.c'];
		const answers = [aResponse({ picked: ['a.c', 'b.c'], pattern }), aResponse({ picked: ['a.b'], pattern })];

		expect(counted('matching', answers, words)).toEqual([
			'a.b one → two 1',
			'a.c* one → three 1',
			'b.c* two → three 1'
		]);
	});

	it('an order counts whole orders, the commonest first', () => {
		const wrong = aResponse({ picked: ['b', 'a'], right: false });
		const answers = [aResponse({ picked: ['a', 'b'] }), wrong, wrong];

		expect(counted('sequencing', answers, words)).toEqual(['b a two, then one 2', 'a b* one, then two 1']);
	});

	it('words are counted by the spelling that they were taken for', () => {
		const answers = ['clonus', 'clonus', 'other'].map((said) =>
			aResponse({ picked: [said], right: said === 'clonus' })
		);

		expect(counted('fill-in', answers, null)).toEqual(['clonus* – 2', 'other – 1']);
	});

	it('a number counts the eight commonest, and the others together', () => {
		const answers = [
			...['3', '3', '3', '2.5', '2.5'].map((said) => aResponse({ picked: [said], right: said === '3' })),
			...['10', '11', '12', '13', '14', '15', '16', '17'].map((said) =>
				aResponse({ picked: [said], right: false })
			),
			aResponse({ picked: [], right: false })
		];
		const shown = counted('numeric', answers, null);

		expect(shown).toHaveLength(9);
		expect([shown[0], shown[1], shown[8]]).toEqual(['3* – 3', '2.5 – 2', 'other other answers 2']);
	});
});

function counted(...asked: Parameters<typeof countChoices>): string[] {
	return countChoices(...asked).map(
		({ key, right, words, count }) => `${key}${right ? '*' : ''} ${words ?? '–'} ${count}`
	);
}
