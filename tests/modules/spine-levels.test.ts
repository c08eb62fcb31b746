import { describe, expect, it } from 'vitest';
import type { Level, RootPlace } from '../../modules/anatomy/model/herniated-disc.ts';
import { closeUp, drawSpine, height, width } from '../../modules/anatomy/spine-drawing.ts';
import { placeLabels } from '../../modules/anatomy/spine-labels.ts';
import { words as english } from '../../modules/anatomy/spine-levels.en.ts';
import { hits, parts, plainParts, rootHit } from '../../modules/anatomy/spine-levels.ts';
import { stack } from '../../modules/anatomy/spine-shape.ts';
import type { Point, Vertebra } from '../../modules/anatomy/spine-shape.ts';

const lumbar: Vertebra[] = ['L1', 'L2', 'L3', 'L4', 'L5'];

describe('a herniated disc', () => {
	it.each<[Level, RootPlace, string, string]>([
		['L3/4', 'paracentral', 'L4', 'traversing'],
		['L3/4', 'far lateral', 'L3', 'exiting'],
		['L4/5', 'paracentral', 'L5', 'traversing'],
		['L4/5', 'far lateral', 'L4', 'exiting'],
		['L5/S1', 'paracentral', 'S1', 'traversing'],
		['L5/S1', 'far lateral', 'L5', 'exiting']
	])('at %s, %s, hits the %s root, the %s one', (level, place, root, course) => {
		expect(rootHit(level, place)).toMatchObject({ root, course });
	});

	it('brings the bedside signs of the root it hits, not of the level', () => {
		expect(rootHit('L5/S1', 'paracentral')).toMatchObject({ skin: 'outer foot, sole', reflex: 'ankle' });
		expect(rootHit('L5/S1', 'far lateral')).toMatchObject({ movement: expect.stringContaining('great-toe') });
		expect(rootHit('L4/5', 'far lateral')).toMatchObject({ reflex: 'knee' });
	});

	it('is listed in words for every level and place', () => {
		expect(hits.map(({ level, place }) => `${level} ${place}`)).toEqual([
			'L3/4 paracentral',
			'L3/4 far lateral',
			'L4/5 paracentral',
			'L4/5 far lateral',
			'L5/S1 paracentral',
			'L5/S1 far lateral'
		]);
	});
});

describe('the spine', () => {
	const { bodies, discs } = stack();
	const turn = (vertebra: Vertebra) => (bodies.get(vertebra)?.wedge ?? 0) + (discs.get(vertebra)?.wedge ?? 0);

	it('curves as much at each level as standing radiographs do', () => {
		expect(lumbar.map(turn)).toEqual([4.5, 8.5, 10, 14, 21]);
	});

	it('has discs that are higher in front than behind, and most so above the sacrum', () => {
		const wedges = lumbar.map((vertebra) => discs.get(vertebra)?.wedge ?? 0);

		expect(Math.min(...wedges)).toBeGreaterThan(0);
		expect(wedges).toEqual(wedges.toSorted((one, other) => one - other));
	});

	it('stands with L3 furthest forward among its ends', () => {
		const across = (vertebra: Vertebra) => bodies.get(vertebra)?.x ?? 0;

		expect(across('L3')).toBeLessThan(across('L1'));
		expect(across('L3')).toBeLessThan(across('L5'));
	});

	it('lets each root out below the pedicle of its own number', () => {
		const drawing = drawSpine('left');

		for (const vertebra of lumbar) {
			const ganglion = drawing.roots.find(({ root }) => root === vertebra)?.ganglion;
			const lowestOfPedicle = drawing.spot(drawing.body(vertebra), 3, -2);
			const nextPedicle = drawing.spot(drawing.body(vertebra === 'L5' ? 'S1' : below(vertebra)), 3, 12);

			expect(ganglion?.y).toBeGreaterThan(lowestOfPedicle.y);
			expect(ganglion?.y).toBeLessThan(nextPedicle.y);
		}
	});
});

describe('the picture', () => {
	it('looks to the other side when the right side is shown', () => {
		const left = drawSpine('left');
		const right = drawSpine('right');

		expect(right.names.map(({ spot }) => width - spot.x)).toEqual(
			left.names.map(({ spot }) => expect.closeTo(spot.x, 5))
		);
	});

	it.each(['left', 'right'] as const)('keeps everything on the paper, seen from the %s', (side) => {
		const drawing = drawSpine(side);
		const outlines = [drawing.bodies, drawing.spinousProcesses, drawing.pedicles].flatMap((list) =>
			list.map(({ outline }) => outline)
		);

		for (const { x, y } of [...outlines, drawing.sacrum, drawing.canal].flatMap(pointsOf)) {
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(width);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(height);
		}
	});

	it('keeps its proportions when it comes nearer, so that nothing below it moves', () => {
		expect(closeUp.width / closeUp.height).toBeCloseTo(width / height, 3);
	});

	it.each([
		['clinicians', parts],
		['patients', plainParts(english.named)]
	])('points at every part it names for %s', (_, named) => {
		const labels = placeLabels(drawSpine('left'), 'left', named);

		expect(labels.map(({ id }) => id)).toEqual(named.map(({ id }) => id));
		expect(new Set(labels.map(({ target }) => `${target.x} ${target.y}`)).size).toBe(named.length);
	});

	it.each(['left', 'right'] as const)(
		'puts a letter where a name stood, and its line begins there, seen from the %s',
		(side) => {
			const drawing = drawSpine(side);
			const names = placeLabels(drawing, side, parts);
			const letters = placeLabels(
				drawing,
				side,
				parts.map(({ id }) => ({ id, label: ['A'] }))
			);

			for (const [index, { id, x, leader, target }] of letters.entries()) {
				const [from = NaN] = leader.match(/[\d.]+/g)?.map(Number) ?? [];
				expect([x, target], id).toEqual([names[index]?.x, names[index]?.target]);
				expect(Math.abs(from - x), id).toBeLessThanOrEqual(5);
			}
		}
	);
});

function below(vertebra: Vertebra): Vertebra {
	return lumbar[lumbar.indexOf(vertebra) + 1] ?? vertebra;
}

function pointsOf(path: string): Point[] {
	const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
	return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
}
