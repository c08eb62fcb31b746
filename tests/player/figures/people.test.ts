import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crowd } from '../../../src/player/figures/people.ts';

it('a crowd is drawn with everybody in it, those counted and the others apart', () => {
	const heads = (d: string) => d.match(/a3\.1 3\.1/g)?.length ?? 0;

	fc.assert(
		fc.property(fc.nat(120), fc.nat(120), fc.integer({ min: 1, max: 20 }), (some, more, perRow) => {
			const drawn = crowd({ count: some, of: some + more }, { x: 0, y: 0, perRow, pitch: 15 });

			// A head is two arcs.
			expect(heads(drawn.counted)).toBe(some * 2);
			expect(heads(drawn.others)).toBe(more * 2);
		})
	);
});
