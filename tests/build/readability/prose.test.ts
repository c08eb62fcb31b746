import { describe, expect, it } from 'vitest';
import { sentencesIn, wordsOf } from '../../../src/build/readability/prose.ts';

describe('sentences', () => {
	it('end with their line', () => {
		expect(sentencesIn('Discs\nYes: soft. Round.')).toEqual(['Discs', 'Yes: soft.', 'Round.']);
	});

	it('begin with a capital, a number or a quotation mark', () => {
		expect(sentencesIn('He asked. “Why?” 20 said no. e.g. this one. ¿Cómo está?')).toEqual([
			'He asked.',
			'“Why?”',
			'20 said no. e.g. this one.',
			'¿Cómo está?'
		]);
	});
});

describe('words', () => {
	it.each([
		['a well-kept nurse’s list', ['a', 'well-kept', 'nurse’s', 'list']],
		['1,842 of 20.6 %', ['1,842', 'of', '20.6']],
		['L4/5 – S1', ['L', '4', '5', 'S', '1']]
	])('%s', (text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});
});
