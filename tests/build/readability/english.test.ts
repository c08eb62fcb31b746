import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingGrade } from '../../../src/build/readability/english.ts';

/** Worked by hand: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. */
describe('the Flesch–Kincaid grade', () => {
	it.each([
		// 6 words of 6 syllables.
		['The cat sat on the mat.', 1, 6, 0.39 * 6 + 11.8 * (6 / 6) - 15.59],
		// 7 words of 7 + 1 syllables: "ea-sy".
		['This is an easy way to read.', 1, 7, 0.39 * 7 + 11.8 * (8 / 7) - 15.59],
		// 4 words: stim-u-la-tor (4), helps (1), some (1), peo-ple (2).
		['Stimulator helps some people.', 1, 4, 0.39 * 4 + 11.8 * (8 / 4) - 15.59],
		// A number's digits: 3 + 1 syllables in two words of four.
		['About 100 of them.', 1, 4, 0.39 * 4 + 11.8 * (7 / 4) - 15.59]
	])('%s', (text, sentences, words, grade) => {
		const read = readingGrade([text]);

		expect(read?.words).toBe(words / sentences);
		expect(read?.grade).toBeCloseTo(grade, 10);
	});

	it('of nothing is no grade', () => {
		expect(readingGrade([])).toBeNull();
		expect(readingGrade(['…'])).toBeNull();
	});

	it('does not hang on the order of the sentences, and grows when two are joined', () => {
		const sentence = fc
			.array(fc.constantFrom('nerve', 'pain', 'the', 'operation', 'walk', 'stimulator'), {
				minLength: 2,
				maxLength: 9
			})
			.map((words) => words.join(' '));

		fc.assert(
			fc.property(sentence, sentence, (a, b) => {
				const [apart, turned, joined] = [[a, b], [b, a], [`${a} ${b}`]].map(
					(one) => readingGrade(one)?.grade ?? 0
				);

				expect(apart).toBeCloseTo(turned ?? 0, 10);
				expect(joined).toBeGreaterThan(apart ?? 0);
			})
		);
	});
});
