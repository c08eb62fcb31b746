import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfAtLeast, shownChance } from '../../../src/build/check/chance.ts';

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });

describe('the chance of at least so many hits', () => {
	// Binomial upper tails: 1 − binom.cdf(hits − 1, n, p).
	it.each([
		[0, 10, 0.25, 1],
		[1, 1, 0.25, 0.25],
		[3, 3, 0.25, 1 / 64],
		[10, 10, 0.5, 1 / 1024],
		[8, 10, 0.5, 56 / 1024],
		[10, 20, 0.25, 0.0138644169],
		[11, 10, 0.5, 0]
	])('%i of %i at %d is %d', (hits, of, probability, chance) => {
		expect(chanceOfAtLeast(hits, Array<number>(of).fill(probability))).toBeCloseTo(chance, 9);
	});

	it('is what counting every outcome gives, also where the probabilities differ', () => {
		fc.assert(
			fc.property(probabilities, fc.nat(9), (given, hits) => {
				expect(chanceOfAtLeast(hits, given)).toBeCloseTo(counted(hits, given), 9);
			})
		);
	});

	it('falls with the number of hits, from one', () => {
		fc.assert(
			fc.property(probabilities, (given) => {
				const tails = [...given, 0].map((_, hits) => chanceOfAtLeast(hits, given));
				expect(tails[0]).toBeCloseTo(1, 9);
				for (const [hits, tail] of tails.entries())
					expect(tail).toBeLessThanOrEqual((tails[hits - 1] ?? 1) + 1e-12);
			})
		);
	});

	it.each([
		[0.0004, '< 0.001'],
		[0.0094, '0.009']
	])('%d is shown as %s', (chance, shown) => {
		expect(shownChance(chance)).toBe(shown);
	});
});

/** Every way in which the events may turn out, weighed. */
function counted(hits: number, [first, ...others]: readonly number[]): number {
	if (first === undefined) return hits <= 0 ? 1 : 0;

	return first * counted(hits - 1, others) + (1 - first) * counted(hits, others);
}
