import { describe, expect, it } from 'vitest';
import { contentWords } from '../../../src/build/check/words.ts';

const stems = (text: string): string[] => contentWords(text).map(({ stem }) => stem);

describe('the words that carry a text', () => {
	it.each([
		['leave out short words and glue', 'Which of these is the best next step for him?', ['step']],
		['leave out levels and numbers', 'L4/5 and 1,500 people', []],
		['are small', 'MRI of the Spine', ['spin']]
	])('%s', (_, text, words) => {
		expect(stems(text)).toEqual(words);
	});

	it.each([
		['needles', 'needle'],
		['bodies', 'body'],
		['losses', 'loss'],
		['weakened', 'weaken'],
		['implanting', 'implant'],
		['compressed', 'compress'],
		['nerves', 'nerve']
	])('%s is %s', (one, other) => {
		expect(stems(one)).toEqual(stems(other));
	});

	it.each([
		['disc', 'discus'],
		['rest', 'resting place'],
		['need', 'needle']
	])('%s is not %s', (one, other) => {
		expect(stems(one)).not.toEqual(stems(other));
	});

	it('keep the form in which they were written', () => {
		expect(contentWords('Two Needles')).toEqual([{ written: 'Needles', stem: 'needl' }]);
	});
});
