import type { Addition, Part } from './operations.ts';
import type { Point } from './spine-shape.ts';
import { closed, line } from './vertebra-drawing.ts';
import { body, ellipse, flipped, halves, spinous, traversingRoot } from './vertebra-shape.ts';

const { superiorFacet, inferiorFacet, laminaLateral, laminaMedial, flavum } = halves;

/** The parts of the arch that an operation may take: each as the outlines that it takes away. */
export const parts: Record<Part, string[]> = {
	'lamina-left': [closed(laminaMedial)],
	'lamina-right': [closed(flipped(laminaMedial))],
	'lamina-left-lateral': [closed(laminaLateral)],
	'lamina-right-lateral': [closed(flipped(laminaLateral))],
	spinous: [closed(spinous)],
	'flavum-left': [closed(flavum)],
	'flavum-right': [closed(flipped(flavum))],
	'facet-left': [closed(superiorFacet), closed(inferiorFacet)],
	fragment: [
		closed(points([2.5, -2], [3.5, 1.2], [5.5, 3.6], [9, 4.6], [12, 2.6], [12.8, -0.6], [9.5, -2.4]))
	],
	nucleus: [closed(ellipse({ x: 0, y: -16.4 }, 12.5, 9))]
};

/** Rings of the annulus inside the margin of the disc. */
export const rings = [0.86, 0.72].map((share) => closed(shrunk(body, share)));

const screwLeft = points([25.6, 22.4], [22.4, 25], [18.6, 12], [12, -19], [11, -23.6], [14, -20], [22.2, 11]);

/** What comes in, as outlines; `class` names how it is drawn. */
export const additions: Record<Addition, { class: string; paths: string[] }[]> = {
	hole: [
		{ class: 'hole', paths: [closed(points([5.6, -4.2], [6.4, 0.6], [10.4, 0.6], [10.6, -4.2], [8.2, -6]))] }
	],
	scar: [
		{
			class: 'scar',
			paths: [
				line(points([12.4, 8], [9, 10], [10.4, 13], [5.6, 14.6], [6.6, 18], [2.4, 20])),
				line(points([13, 10.6], [10.6, 15], [8.4, 16.6], [7.6, 21], [4, 22]))
			]
		}
	],
	undercut: [{ class: 'cut', paths: [closed(cutLeft()), closed(flipped(cutLeft()))] }],
	'two-cages': [{ class: 'metal', paths: [closed(cage()), closed(flipped(cage()))] }],
	'curved-cage': [
		{
			class: 'metal',
			paths: [
				closed(
					points(
						[-16, -18],
						[-11, -24.5],
						[-1, -27],
						[9, -24],
						[15, -16],
						[11.4, -12.4],
						[6, -18],
						[-2, -20],
						[-9, -17.6],
						[-12.6, -13.6]
					)
				)
			]
		}
	],
	'front-cage': [{ class: 'metal', paths: [closed(shrunk(body, 0.8)) + closed(shrunk(body, 0.4))] }],
	screws: [
		{ class: 'metal', paths: [closed(screwLeft), closed(flipped(screwLeft))] },
		{
			class: 'metal',
			paths: [
				closed(ellipse({ x: 24.6, y: 24.4 }, 4.4, 4.4)),
				closed(ellipse({ x: -24.6, y: 24.4 }, 4.4, 4.4))
			]
		},
		{
			class: 'rod',
			paths: [
				closed(ellipse({ x: 24.6, y: 24.4 }, 1.9, 1.9)),
				closed(ellipse({ x: -24.6, y: 24.4 }, 1.9, 1.9))
			]
		}
	],
	graft: [
		{
			class: 'graft',
			paths: [closed(graftLeft()), closed(flipped(graftLeft()))]
		}
	]
};

/** A root that the fragment pushes back and to the side. */
export const pushedRoot = { ...traversingRoot, x: 13.2, y: 6.6 };

function cage(): Point[] {
	return points([4.4, -27.6], [13.6, -27.6], [14.4, -18], [13.6, -6.4], [4.4, -6.4], [3.6, -18]);
}

/** The inner third of a facet joint. */
function cutLeft(): Point[] {
	return points([11.2, 12.6], [15.4, 11.4], [15.6, 16.4], [12.4, 21], [10.4, 19]);
}

function graftLeft(): Point[] {
	return points([27.6, 12], [36, 11], [43.4, 12.6], [42, 17.6], [34, 18.6], [28.4, 17]);
}

/** The same outline nearer to the middle of the disc. */
function shrunk(outline: readonly Point[], share: number): Point[] {
	return outline.map(({ x, y }) => ({ x: x * share, y: -17 + (y + 17) * share }));
}

function points(...pairs: readonly (readonly [number, number])[]): Point[] {
	return pairs.map(([x, y]) => ({ x, y }));
}
