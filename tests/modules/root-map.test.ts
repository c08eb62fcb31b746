import { describe, expect, it } from 'vitest';
import {
	betweenNames,
	course,
	discs,
	herniation,
	names,
	paper,
	pedicles,
	roots,
	sides
} from '../../modules/anatomy/back-view.ts';

/** All numbers of path data, as points. */
function pointsOf(path: string): { x: number; y: number }[] {
	const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

	return Array.from({ length: numbers.length / 2 }, (_, at) => ({
		x: numbers[2 * at] ?? NaN,
		y: numbers[2 * at + 1] ?? NaN
	}));
}

const middle = paper.width / 2;

describe('the spine from behind', () => {
	it('has every segment under the one before', () => {
		expect(names.map(({ root }) => root)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'S1']);
		const heights = names.map(({ y }) => y);
		expect(heights).toEqual([...heights].sort((one, other) => one - other));
		expect(Math.max(...heights)).toBeLessThan(paper.height);
	});

	it('has pedicles that stand further apart from L1 to S1', () => {
		const right = pedicles.slice(roots.length).map(({ at }) => at.x - middle);

		expect(right).toEqual([...right].sort((one, other) => one - other));
	});

	it.each(roots)(
		'has a place for the label of %s clear of the names at the edge and of the foot of the paper',
		(root) => {
			const label = betweenNames(course(root, 'left').end.y + 44);

			for (const { y } of names) expect(Math.abs(label - y)).toBeGreaterThan(20);
			expect(label).toBeLessThan(paper.height - 6 - 20);
		}
	);

	it('is the same on both sides', () => {
		for (const root of roots) {
			const [left, right] = sides.map((side) => pointsOf(course(root, side).path));
			left?.forEach(({ x, y }, at) => {
				expect(x + (right?.[at]?.x ?? NaN)).toBeCloseTo(2 * middle, 0);
				expect(y).toBe(right?.[at]?.y);
			});
		}
	});
});

describe('AN-10 a root', () => {
	it.each(roots)('%s passes inside its own pedicle and leaves below it', (root) => {
		const pedicle = pedicles[roots.length + roots.indexOf(root)];
		const points = pointsOf(course(root, 'right').path);
		const beside = points.filter(({ y }) => Math.abs(y - (pedicle?.at.y ?? NaN)) < 4);
		const below = points.filter(({ x }) => x > (pedicle?.at.x ?? NaN));

		expect(beside.length).toBeGreaterThan(0);
		for (const { x } of beside) expect(x).toBeLessThan(pedicle?.at.x ?? NaN);
		expect(below.length).toBeGreaterThan(0);
		for (const { y } of below) expect(y).toBeGreaterThan(pedicle?.at.y ?? NaN);
	});

	it('stays on the paper', () => {
		for (const root of roots)
			for (const side of sides)
				for (const { x, y } of pointsOf(course(root, side).path)) {
					expect(x).toBeGreaterThan(0);
					expect(x).toBeLessThan(paper.width);
					expect(y).toBeLessThan(paper.height);
				}
	});
});

describe('AN-11 a herniation', () => {
	it('lies at its disc, and beside the sac or outside the foramen', () => {
		for (const { above } of discs) {
			const inside = pointsOf(herniation(above, 'paracentral', 'right'));
			const outside = pointsOf(herniation(above, 'far lateral', 'right'));

			expect(Math.max(...inside.map(({ x }) => x))).toBeLessThan(Math.min(...outside.map(({ x }) => x)));
			for (const { x } of inside) expect(x).toBeGreaterThan(middle);
		}
	});

	it('touches the root that it is said to hit', () => {
		const near = (path: string, other: string) =>
			Math.min(
				...pointsOf(path).flatMap((one) =>
					pointsOf(other).map((point) => Math.hypot(one.x - point.x, one.y - point.y))
				)
			);

		expect(near(herniation('L4', 'paracentral', 'left'), course('L5', 'left').path)).toBeLessThan(8);
		expect(near(herniation('L4', 'far lateral', 'left'), course('L4', 'left').path)).toBeLessThan(8);
		expect(near(herniation('L4', 'paracentral', 'left'), course('L5', 'right').path)).toBeGreaterThan(15);
	});
});
