import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discrimination } from '../../src/items/statistics/discrimination.ts';
import { difficulties, type Matrix } from '../../src/items/statistics/matrix.ts';
import { deviation, mean, median, variance } from '../../src/items/statistics/numbers.ts';
import { reliability } from '../../src/items/statistics/reliability.ts';
import { wilson } from '../../src/items/statistics/wilson.ts';
import { matrixOf } from './builders.ts';

/** Five learners, four items, worked by hand. Scores 4 3 2 1 0, mean 2, variance 10/5 = 2. */
const five = matrixOf('1111', '1110', '1100', '1000', '0000');

describe('five learners and four items, by hand', () => {
	const p = difficulties(five);

	it('has the shares right', () => {
		expect([...p]).toEqual([
			['i1', 0.8],
			['i2', 0.6],
			['i3', 0.4],
			['i4', 0.2]
		]);
	});

	it.each([
		// Rest scores 3 2 1 0 0: M1 = 6/4, M0 = 0, s² = 6.8/5. (1.5 − 0)/1.16619 · √0.16
		['i1', 0.5145],
		// Rest scores 3 2 1 1 0: M1 = 6/3, M0 = 1/2, s² = 5.2/5. (2 − 0.5)/1.01980 · √0.24
		['i2', 0.7206],
		// Rest scores 3 2 2 1 0: M1 = 5/2, M0 = 3/3, s² = 5.2/5
		['i3', 0.7206],
		// Rest scores 3 3 2 1 0: M1 = 3, M0 = 6/4, s² = 6.8/5
		['i4', 0.5145]
	])('%s has a corrected point-biserial of %d', (item, r) => {
		expect(discrimination(item, five, p)).toBeCloseTo(r, 4);
	});

	it('has a KR-20 of 0.8: 4/3 · (1 − (0.16 + 0.24 + 0.24 + 0.16)/2)', () => {
		expect(reliability(five, p)).toBeCloseTo(0.8, 10);
	});
});

describe('an item that the weak get right and the strong wrong', () => {
	// Rest scores 2 2 0 0, and the item 0 0 1 1: (0 − 2)/1 · √0.25
	it('discriminates the wrong way round', () => {
		const rows = matrixOf('110', '110', '001', '001');

		expect(discrimination('i3', rows, difficulties(rows))).toBeCloseTo(-1, 10);
	});
});

describe('what cannot be told is not told', () => {
	it.each<[string, Matrix]>([
		['two learners', matrixOf('11', '00')],
		['an item that all have right', matrixOf('110', '111', '100')],
		['rest scores that are all alike', matrixOf('111', '011', '111')],
		['a single item', matrixOf('1', '0', '1')]
	])('the discrimination with %s', (_, rows) => {
		expect(discrimination('i1', rows, difficulties(rows))).toBeNull();
	});

	it.each<[string, Matrix]>([
		['nobody', []],
		['one learner', matrixOf('110')],
		['one item', matrixOf('1', '0')],
		['equal scores', matrixOf('111', '111', '111')]
	])('the reliability with %s', (_, rows) => {
		expect(reliability(rows, difficulties(rows))).toBeNull();
	});
});

describe('where all were given the same items', () => {
	const matrices = fc
		.tuple(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 2, max: 8 }))
		.chain(([learners, items]) =>
			fc.array(fc.string({ unit: fc.constantFrom('0', '1'), minLength: items, maxLength: items }), {
				minLength: learners,
				maxLength: learners
			})
		);

	it('the discrimination is Pearson’s correlation of the item with the sum of the others', () => {
		fc.assert(
			fc.property(matrices, (rows) => {
				const matrix = matrixOf(...rows);
				const item = rows.map((row) => Number(row[0]));
				const rest = rows.map((row) => [...row.slice(1)].filter((mark) => mark === '1').length);
				const expected = pearson(item, rest);
				const r = discrimination('i1', matrix, difficulties(matrix));

				if (expected === null) expect(r).toBeNull();
				else expect(r).toBeCloseTo(expected, 9);
			}),
			{ seed: 1 }
		);
	});

	it('the reliability is KR-20 as the books have it', () => {
		fc.assert(
			fc.property(matrices, (rows) => {
				const matrix = matrixOf(...rows);
				const p = difficulties(matrix);
				const k = p.size;
				const pq = [...p.values()].reduce((sum, share) => sum + share * (1 - share), 0);
				const spread = variance(rows.map((row) => [...row].filter((mark) => mark === '1').length)) ?? 0;

				if (spread === 0) expect(reliability(matrix, p)).toBeNull();
				else expect(reliability(matrix, p)).toBeCloseTo((k / (k - 1)) * (1 - pq / spread), 9);
			}),
			{ seed: 1 }
		);
	});
});

it('who was given hard items is not taken for weak: the rest score is compared with what could be expected', () => {
	// Whoever has i1 right was given i3, which all have right; the others i4, which all have wrong. In i2 they are alike.
	const rows = matrixOf('101-', '111-', '00-0', '01-0');

	expect(discrimination('i1', rows, difficulties(rows))).toBeCloseTo(0, 10);
});

describe('Wilson’s interval', () => {
	it.each([
		// By hand: (0.8 + 3.8415/20 ± 1.96·√(0.16/10 + 3.8415/400))/(1 + 3.8415/10)
		[8, 10, 0.4902, 0.9433],
		[0, 10, 0, 0.2775],
		[10, 10, 0.7225, 1],
		[150, 500, 0.2615, 0.3416]
	])('of %d right among %d', (right, n, low, high) => {
		expect(wilson(right, n).low).toBeCloseTo(low, 4);
		expect(wilson(right, n).high).toBeCloseTo(high, 4);
	});

	it('holds the share, lies within 0 and 1, and is the same seen from the wrong answers', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 2000 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(n, share) => {
					const right = Math.round(n * share);
					const { low, high } = wilson(right, n);
					const mirrored = wilson(n - right, n);

					expect(low).toBeGreaterThanOrEqual(0);
					expect(high).toBeLessThanOrEqual(1);
					expect(low - 1e-12 <= right / n && right / n <= high + 1e-12).toBe(true);
					expect(mirrored.low).toBeCloseTo(1 - high, 9);
				}
			),
			{ seed: 1 }
		);
	});
});

describe('numbers', () => {
	it.each([
		[[], null, null, null, null],
		[[4], 4, 0, null, 4],
		[[1, 2, 3, 10], 4, 12.5, Math.sqrt(50 / 3), 2.5],
		[[3, 1, 2], 2, 2 / 3, 1, 2]
	])('of %j', (values, middle, spread, apart, half) => {
		expect(mean(values)).toBe(middle);
		expect(variance(values)).toBe(spread);
		expect(deviation(values)).toBe(apart);
		expect(median(values)).toBe(half);
	});
});

/** From its definition; null where one of the two does not vary. */
function pearson(xs: readonly number[], ys: readonly number[]): number | null {
	const [mx, my] = [mean(xs) ?? 0, mean(ys) ?? 0];
	const sum = (of: (x: number, y: number) => number) =>
		xs.reduce((total, x, i) => total + of(x - mx, (ys[i] ?? 0) - my), 0);
	const [sxy, sxx, syy] = [sum((x, y) => x * y), sum((x) => x * x), sum((_, y) => y * y)];

	return sxx < 1e-12 || syy < 1e-12 ? null : sxy / Math.sqrt(sxx * syy);
}
