import { describe, expect, it } from 'vitest';
import { optionKey } from '../../../src/build/read/option-key.ts';

describe('an option key', () => {
	// Saved states hold these keys: a change here loses answers.
	it.each([
		['L4', 'xpoq'],
		['L5', 'wwrw'],
		['A numb saddle', 'visr'],
		['Aβ fibre', 'iyw0'],
		['> 6 weeks', 'sm33']
	])('of "%s" never changes', (words, key) => {
		expect(optionKey(words)).toBe(key);
	});

	it('is the same however the line is broken', () => {
		expect(optionKey(' A numb\n  saddle ')).toBe(optionKey('A numb saddle'));
	});

	it('is another when the words are', () => {
		expect(optionKey('A numb saddle')).not.toBe(optionKey('A numb saddle.'));
	});
});
