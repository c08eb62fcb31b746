import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, logScale } from '../../../src/player/figures/scale.ts';

describe('a linear scale', () => {
	const scale = linearScale([0, 8], [30, 310]);

	it.each([
		[0, 30],
		[8, 310],
		[4, 170],
		[-1, -5]
	])('puts %d at %d', (value, place) => {
		expect(scale(value)).toBe(place);
	});

	it.each<[readonly [number, number], number | undefined, number[]]>([
		[[0, 8], 4, [0, 2, 4, 6, 8]],
		[[0, 10], undefined, [0, 2, 4, 6, 8, 10]],
		[[0, 1], 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
		[[-3, 3], 6, [-3, -2, -1, 0, 1, 2, 3]],
		[[0.1, 0.42], 3, [0.2, 0.4]],
		[[0, 1000], 4, [0, 500, 1000]]
	])('marks round values of %j', (ends, about, ticks) => {
		expect(linearScale(ends, [0, 1]).ticks(about)).toEqual(ticks);
	});
});

describe('a logarithmic scale', () => {
	const scale = logScale([10, 1000], [0, 200]);

	it.each([
		[10, 0],
		[100, 100],
		[1000, 200],
		[1, -100]
	])('puts %d at %d', (value, place) => {
		expect(scale(value)).toBeCloseTo(place, 9);
	});

	it.each<[readonly [number, number], number, number[]]>([
		[[10, 100], 5, [10, 20, 50, 100]],
		[[20, 1000], 9, [20, 50, 100, 200, 500, 1000]],
		[[1, 1000], 4, [1, 10, 100, 1000]],
		[[0.1, 10], 4, [0.1, 1, 10]],
		[[30, 400], 3, [50, 100, 200]]
	])('marks round values of %j, the powers of ten alone where there are too many', (ends, about, ticks) => {
		expect(logScale(ends, [0, 1]).ticks(about)).toEqual(ticks);
	});
});

describe('any scale', () => {
	const ends = fc
		.tuple(fc.double({ min: 0.01, max: 1e4, noNaN: true }), fc.double({ min: 1.5, max: 1e4, noNaN: true }))
		.map(([first, ratio]) => [first, first * ratio] as const);

	it.each([linearScale, logScale])('%o rises, meets its ends, and marks values within them', (make) => {
		fc.assert(
			fc.property(ends, fc.integer({ min: 2, max: 10 }), ([first, last], about) => {
				const scale = make([first, last], [0, 100]);
				const ticks = scale.ticks(about);

				expect(scale(first)).toBeCloseTo(0, 6);
				expect(scale(last)).toBeCloseTo(100, 6);
				expect(ticks).toEqual([...ticks].sort((one, other) => one - other));
				for (const tick of ticks) {
					expect(scale(tick)).toBeGreaterThanOrEqual(-1e-6);
					expect(scale(tick)).toBeLessThanOrEqual(100 + 1e-6);
				}
			})
		);
	});

	it('a linear one has no more than one mark above what was asked for, and at least half as many', () => {
		fc.assert(
			fc.property(ends, fc.integer({ min: 2, max: 10 }), (between, about) => {
				const { length } = linearScale(between, [0, 1]).ticks(about);

				expect(length).toBeLessThanOrEqual(about + 1);
				expect(length).toBeGreaterThanOrEqual(Math.floor(about / 2.5));
			})
		);
	});
});
