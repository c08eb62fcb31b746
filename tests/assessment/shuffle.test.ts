import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random, seedFor, shuffle } from '../../src/assessment/shuffle.ts';

describe('a shuffle', () => {
	it('keeps every thing, once', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.nat(), (things, seed) => {
				expect(shuffle(things, seed).sort()).toEqual([...things].sort());
			})
		);
	});

	it('is the same for the same seed, in every release', () => {
		expect(shuffle(['a', 'b', 'c', 'd', 'e'], 42)).toMatchInlineSnapshot(`
			[
			  "a",
			  "e",
			  "c",
			  "b",
			  "d",
			]
		`);
		expect(random(1)()).toMatchInlineSnapshot(`0.6270739405881613`);
		expect(seedFor('saddle', 42)).toMatchInlineSnapshot(`3443191444`);
	});

	it('favours no order: 6,000 shuffles of three things, chi-square with five degrees of freedom under 20.5 (p > 0.001)', () => {
		const counts = new Map<string, number>();
		for (let seed = 0; seed < 6000; seed += 1) {
			const order = shuffle(['a', 'b', 'c'], seedFor('question', seed)).join('');
			counts.set(order, (counts.get(order) ?? 0) + 1);
		}
		const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);

		expect(counts.size).toBe(6);
		expect(chiSquare).toBeLessThan(20.5);
	});
});
