import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stages } from '../../modules/anatomy/disc-stages.ts';
import { fragment, margin, pushed, tear } from '../../modules/anatomy/herniation.ts';
import {
	levels,
	places,
	reached,
	type Place,
	type Stage
} from '../../modules/anatomy/model/herniated-disc.ts';
import { rootHit } from '../../modules/anatomy/spine-levels.ts';
import { body, exitingRoot, sac, traversingRoot } from '../../modules/anatomy/vertebra-shape.ts';

const out: Stage[] = ['protrusion', 'extrusion', 'sequestration'];
const everyPlace = places.map(({ value }) => value);

describe('AN-11 the root that a herniation reaches', () => {
	it.each([
		['L3/4', 'paracentral', 'L4', 'traversing'],
		['L4/5', 'paracentral', 'L5', 'traversing'],
		['L5/S1', 'paracentral', 'S1', 'traversing'],
		['L4/5', 'foraminal', 'L4', 'exiting'],
		['L4/5', 'far lateral', 'L4', 'exiting'],
		['L5/S1', 'far lateral', 'L5', 'exiting']
	] as const)('%s, %s: %s, the %s one', (level, place, root, what) => {
		for (const stage of out) expect(reached(stage, level, place)).toEqual({ what, root });
	});

	it('is the same as in the side view', () => {
		for (const { level } of levels)
			for (const place of ['paracentral', 'far lateral'] as const)
				expect(reached('extrusion', level, place).root).toBe(rootHit(level, place).root);
	});

	it('is the sac in the middle, and nothing for a healthy or bulging disc', () => {
		for (const { level } of levels) {
			expect(reached('extrusion', level, 'central')).toEqual({ what: 'sac', root: '' });
			for (const place of everyPlace)
				for (const stage of ['healthy', 'bulge'] as const)
					expect(reached(stage, level, place).what).toBe('none');
		}
	});
});

describe('the shapes are what the words say', () => {
	const width = (points: readonly { x: number }[]) =>
		Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x));

	it('a bulge is all round and a little', () => {
		expect(width(margin('bulge')) / width(margin('healthy'))).toBeCloseTo(1.07, 5);
		expect(fragment('bulge', 'central')).toEqual([]);
		expect(margin('protrusion')).toEqual(margin('healthy'));
	});

	it('a protrusion is wider at its base than at its top, an extrusion wider than its neck', () => {
		const across = (stage: Stage, from: number, to: number) =>
			width(fragment(stage, 'central').filter(({ y }) => y + 1 >= from && y + 1 <= to));

		expect(across('protrusion', -2.1, 0)).toBeGreaterThan(across('protrusion', 2, 4));
		expect(across('extrusion', 2, 7)).toBeGreaterThan(across('extrusion', -3, 1));
	});

	it('a sequestered fragment does not touch the disc', () => {
		for (const { y } of fragment('sequestration', 'central'))
			expect(y).toBeGreaterThan(Math.max(...body.map((point) => point.y)));
	});

	it('the tear leads outwards from the nucleus', () => {
		for (const place of everyPlace) {
			const [inner, , , outer] = tear(place);
			expect(Math.hypot(inner?.x ?? 0, (inner?.y ?? 0) + 17)).toBeLessThan(
				Math.hypot(outer?.x ?? 0, (outer?.y ?? 0) + 17)
			);
		}
	});
});

describe('what lies in the way is pushed', () => {
	it.each<[string, { x: number; y: number; radius: number }, Place]>([
		['the traversing root, by a paracentral one', traversingRoot, 'paracentral'],
		['the exiting root, by a far lateral one', exitingRoot, 'far lateral']
	])('%s', (_, root, place) => {
		const away = pushed(root, root.radius, 'extrusion', place);

		expect(Math.hypot(away.x - root.x, away.y - root.y)).toBeGreaterThan(0.5);
	});

	it('the front of the sac, by a central one', () => {
		expect(pushed({ x: 0, y: sac.y - sac.deep }, 0.6, 'extrusion', 'central').y).toBeGreaterThan(
			sac.y - sac.deep
		);
	});

	it('never nearer to the disc, and not at all by a healthy or bulging one', () => {
		const places_ = fc.constantFrom(...everyPlace);
		const point = fc.record({
			x: fc.double({ min: -30, max: 30, noNaN: true }),
			y: fc.double({ min: 0, max: 20, noNaN: true })
		});
		fc.assert(
			fc.property(point, places_, fc.constantFrom(...stages.map(({ id }) => id)), (at, place, stage) => {
				const away = pushed(at, 1.7, stage, place);
				if (!out.includes(stage)) expect(away).toEqual(at);
				// Clear once, it stays where it is.
				const again = pushed(away, 1.7, stage, place);
				expect(again.x).toBeCloseTo(away.x, 6);
				expect(again.y).toBeCloseTo(away.y, 6);
			})
		);
	});
});
