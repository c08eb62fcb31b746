import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactHours, mergenerMinutes } from '../../../src/build/contact-hours/mergener.ts';

describe('Mergener’s formula', () => {
	it.each([
		// The worked example: 0.9 × (−22.3 + 18.8 + 83.4 + 46.5) ≈ 114 minutes; 1.9 h rounded, 1.8 cut.
		[{ words: 9000, questions: 30, difficulty: 3 }, 114, 1.8],
		[{ words: 20_000, questions: 30, difficulty: 3 }, 134, 2.2],
		[{ words: 0, questions: 0, difficulty: 1 }, 0, 0]
	])('%j takes %i minutes', (load, minutes, hours) => {
		expect(Math.round(mergenerMinutes(load))).toBe(minutes);
		expect(contactHours(mergenerMinutes(load))).toBe(hours);
	});

	it('gives more for more words, more questions and a harder text', () => {
		const loads = fc.record({
			words: fc.nat(60_000),
			questions: fc.nat(100),
			difficulty: fc.integer({ min: 2, max: 4 })
		});

		fc.assert(
			fc.property(loads, ({ words, questions, difficulty }) => {
				const minutes = mergenerMinutes({ words, questions, difficulty });
				expect(mergenerMinutes({ words: words + 500, questions, difficulty })).toBeGreaterThan(minutes);
				expect(mergenerMinutes({ words, questions: questions + 1, difficulty })).toBeGreaterThan(minutes);
				expect(mergenerMinutes({ words, questions, difficulty: difficulty + 1 })).toBeGreaterThan(minutes);
			})
		);
	});

	it.each([
		[60, 1],
		[65.9, 1],
		[66, 1.1],
		[113.8, 1.8],
		[0, 0]
	])('%d minutes are %d contact hours: what is over is cut', (minutes, hours) => {
		expect(contactHours(minutes)).toBe(hours);
	});
});
