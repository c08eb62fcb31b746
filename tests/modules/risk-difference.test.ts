import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportion, riskDifference } from '../../modules/neuromodulation/risk-difference.ts';

/** A count and what it is counted of. */
const counted = fc
	.integer({ min: 1, max: 500 })
	.chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));

describe('a proportion', () => {
	// Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3.
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('of %i in %i has the published interval', (count, of, from, to) => {
		const interval = proportion(count, of);

		expect(interval.from).toBeCloseTo(from, 4);
		expect(interval.to).toBeCloseTo(to, 4);
	});

	it('lies within its interval, and the interval between 0 and 1', () => {
		fc.assert(
			fc.property(counted, ([count, of]) => {
				const { value, from, to } = proportion(count, of);

				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeLessThanOrEqual(1);
				expect(value).toBeGreaterThanOrEqual(from - 1e-12);
				expect(value).toBeLessThanOrEqual(to + 1e-12);
			})
		);
	});
});

describe('a risk difference', () => {
	// Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10.
	it.each<[one: [number, number], other: [number, number], from: number, to: number]>([
		[[56, 70], [48, 80], 0.0524, 0.3339],
		[[9, 10], [3, 10], 0.1705, 0.809],
		[[6, 7], [2, 7], 0.0582, 0.8062],
		[[5, 56], [0, 29], -0.0381, 0.1926],
		[[0, 10], [0, 20], -0.1611, 0.2775],
		[[0, 10], [0, 10], -0.2775, 0.2775],
		[[10, 10], [0, 20], 0.6791, 1],
		[[10, 10], [0, 10], 0.6075, 1]
	])('of %j and %j has the published interval', (one, other, from, to) => {
		const interval = riskDifference(one, other);

		expect(interval.from).toBeCloseTo(from, 4);
		expect(interval.to).toBeCloseTo(to, 4);
	});

	it('changes its sign when the two are exchanged, and nothing else', () => {
		fc.assert(
			fc.property(counted, counted, (one, other) => {
				const there = riskDifference(one, other);
				const back = riskDifference(other, one);

				expect(there.value).toBeCloseTo(-back.value, 12);
				expect(there.from).toBeCloseTo(-back.to, 12);
				expect(there.to).toBeCloseTo(-back.from, 12);
			})
		);
	});

	it('grows surer with more people', () => {
		fc.assert(
			fc.property(counted, counted, ([a, n], [b, m]) => {
				const few = riskDifference([a, n], [b, m]);
				const many = riskDifference([a * 4, n * 4], [b * 4, m * 4]);

				expect(many.to - many.from).toBeLessThan(few.to - few.from);
			})
		);
	});
});
