import { closedPath, openPath, round } from './curve.ts';
import type { OutStage, Place } from './model/herniated-disc.ts';
import type { Point, Side, Vertebra } from './spine-shape.ts';

/**
 * The lumbar spine from behind as path data, the patient's left on the viewer's left. Millimetres: bodies 27 high and 42 to 50 wide,
 * discs 10 high, pedicles 22 (L1) to 28 (L5) apart as in vertebra-shape.ts and spine-shape.ts; the cord ends at the disc L1/2
 * (AN-09), each root leaves below the pedicle of its own number (AN-10). A teaching drawing, by eye in all else.
 */
export const paper = { width: 320, height: 470 };

const unitsPerMillimetre = 1.75;
const lumbar: readonly Vertebra[] = ['L1', 'L2', 'L3', 'L4', 'L5'];
const pitch = 37;
/** Millimetres from the top of the paper to the middle of L1. */
const first = 34;

export type Root = Vertebra | 'S1';
export const roots: readonly Root[] = [...lumbar, 'S1'];
export const sides: readonly Side[] = ['left', 'right'];

const middleOf = (root: Root): number => first + roots.indexOf(root) * pitch;
/** Half the way between the pedicles of a level. */
const gap = (root: Root): number => 11 + roots.indexOf(root) * 0.75;
const way = (side: Side): 1 | -1 => (side === 'left' ? -1 : 1);

export const bodies = lumbar.map((vertebra, nth) => {
	const [half, y] = [21 + nth, middleOf(vertebra)];
	return {
		vertebra,
		outline: closed(
			[
				[-half, -13.5],
				[0, -12.4],
				[half, -13.5],
				[half - 3, 0],
				[half, 13.5],
				[0, 12.4],
				[-half, 13.5],
				[-half + 3, 0]
			].map(([x = 0, up = 0]) => ({ x, y: y + up }))
		)
	};
});

/** How high the name of each segment stands. */
export const names = roots.map((root) => ({ root, y: onPaper({ x: 0, y: middleOf(root) + 2 }).y }));

/** Where a label at the edge may stand, as near to `wanted` as can be: half the way between two of those names, or under the last. */
export function betweenNames(wanted: number): number {
	return names
		.map(({ y }) => y + (pitch / 2) * unitsPerMillimetre)
		.reduce((best, y) => (Math.abs(y - wanted) < Math.abs(best - wanted) ? y : best));
}

/** The disc under each vertebra. */
export const discs = lumbar.map((above, nth) => {
	const [half, y] = [22.4 + nth, middleOf(above) + pitch / 2];
	return {
		above,
		outline: closed(
			[
				[-half, -3],
				[0, -4.6],
				[half, -3],
				[half + 1, 0],
				[half, 3],
				[0, 4.6],
				[-half, 3],
				[-half - 1, 0]
			].map(([x = 0, down = 0]) => ({ x, y: y + down }))
		)
	};
});

export const sacrum = closed(
	[
		[-25, -14],
		[0, -12.6],
		[25, -14],
		[36, -6],
		[30, 12],
		[17, 34],
		[6, 42],
		[0, 43],
		[-6, 42],
		[-17, 34],
		[-30, 12],
		[-36, -6]
	].map(([x = 0, down = 0]) => ({ x, y: middleOf('S1') + down }))
);

export const pedicles = sides.flatMap((side) =>
	roots.map((root) => ({
		at: onPaper({ x: way(side) * (gap(root) + 5), y: middleOf(root) - 5 }),
		across: length(5.4),
		high: length(7)
	}))
);

/** Lamina, joint processes and spinous process of each vertebra: the roof that stands behind all else. */
export const roofs = lumbar.map((vertebra) => {
	const [y, half] = [middleOf(vertebra), gap(vertebra)];
	return {
		vertebra,
		outline: closed(
			[
				[-half - 7, -12],
				[-half - 1, -11],
				[-half + 2, -3],
				[-4, 0],
				[0, -1],
				[4, 0],
				[half - 2, -3],
				[half + 1, -11],
				[half + 7, -12],
				[half + 8, -3],
				[half + 3, 4],
				[half + 4, 14],
				[half - 1, 17],
				[half - 5, 10],
				[3, 12],
				[0, 12],
				[-3, 12],
				[-half + 5, 10],
				[-half + 1, 17],
				[-half - 4, 14],
				[-half - 3, 4],
				[-half - 8, -3]
			].map(([x = 0, down = 0]) => ({ x, y: y + down }))
		),
		spinous: closed(
			[
				[0, 1],
				[3, 3],
				[3.6, 12],
				[2.4, 18],
				[0, 19],
				[-2.4, 18],
				[-3.6, 12],
				[-3, 3]
			].map(([x = 0, down = 0]) => ({ x, y: y + down }))
		)
	};
});

/** From above L1 to the second sacral segment. */
export const sac = closed([
	{ x: -8.6, y: -6 },
	{ x: 8.6, y: -6 },
	{ x: 8.8, y: middleOf('L3') },
	{ x: 7.4, y: middleOf('L5') },
	{ x: 3, y: middleOf('S1') + 12 },
	{ x: 0, y: middleOf('S1') + 20 },
	{ x: -3, y: middleOf('S1') + 12 },
	{ x: -7.4, y: middleOf('L5') },
	{ x: -8.8, y: middleOf('L3') }
]);

export const cord = closed([
	{ x: -5, y: -6 },
	{ x: 5, y: -6 },
	{ x: 4.6, y: middleOf('L1') - 4 },
	{ x: 1.6, y: middleOf('L1') + 12 },
	{ x: 0, y: middleOf('L1') + pitch / 2 },
	{ x: -1.6, y: middleOf('L1') + 12 },
	{ x: -4.6, y: middleOf('L1') - 4 }
]);

/** The cauda equina inside the sac: the outer strands leave it first. */
export const strands = [-5.4, -2.8, 0, 2.8, 5.4].map((x) =>
	open([
		{ x: x * 0.35, y: middleOf('L1') + 10 },
		{ x, y: middleOf('L2') + 6 },
		{ x: x * 0.95, y: middleOf('L4') },
		{ x: x * 0.5, y: middleOf('S1') + 14 - Math.abs(x) * 5 }
	])
);

/** A root on its way out: past the disc above, round its own pedicle, and off to the side. */
export function course(root: Root, side: Side): { path: string; end: Point; ganglion: Point } {
	const [y, half] = [middleOf(root), gap(root)];
	const points = [
		{ x: 5.4, y: y - 30 },
		{ x: 8, y: y - 18 },
		{ x: half - 2.6, y: y - 6 },
		{ x: half + 1.4, y: y + 3.4 },
		{ x: half + 9, y: y + 9 },
		{ x: half + 20, y: y + (root === 'S1' ? 22 : 17) }
	].map((point) => ({ ...point, x: way(side) * point.x }));

	return {
		path: open(points),
		end: onPaper(points[points.length - 1] ?? { x: 0, y }),
		ganglion: onPaper({ x: way(side) * (half + 6.4), y: y + 7.4 })
	};
}

/** How far to the side of the midline something comes out, in millimetres; the foramen lies under the pedicle. */
const outAt: Record<Place, (above: Vertebra) => number> = {
	central: () => 0,
	paracentral: () => 9,
	foraminal: (above) => gap(above) + 5,
	'far lateral': (above) => gap(above) + 14
};

/**
 * What has come out of the disc under a vertebra: behind or beside the sac, in the foramen or beyond it. A loose fragment
 * is drawn off the disc, towards the root that it is said to reach; it may move either way.
 */
export function herniation(above: Vertebra, place: Place, side: Side, stage: OutStage = 'extrusion'): string {
	const share = stage === 'protrusion' ? 0.75 : 1;
	const x = outAt[place](above);
	const inCanal = place === 'central' || place === 'paracentral';
	const isLoose = stage === 'sequestration';
	const y = middleOf(above) + pitch / 2 + (inCanal ? (isLoose ? 4.5 : 0) : isLoose ? -5.5 : -2);

	return closed(
		[
			[-4.6, 0],
			[-2.6, -3.6],
			[2, -4.4],
			[5, -1],
			[4, 3.4],
			[-1, 4.4]
		].map(([across = 0, down = 0]) => ({ x: way(side) * (x + across * share), y: y + down * share }))
	);
}

/** A place on the paper, so many millimetres to the viewer's right of the middle of a segment, and below it. */
export function spot(segment: Root, across: number, down: number): Point {
	return onPaper({ x: across, y: middleOf(segment) + down });
}

function onPaper({ x, y }: Point): Point {
	return { x: round(160 + x * unitsPerMillimetre), y: round(14 + y * unitsPerMillimetre) };
}

function length(millimetres: number): number {
	return millimetres * unitsPerMillimetre;
}

function closed(points: readonly Point[]): string {
	return closedPath(points, onPaper);
}

function open(points: readonly Point[]): string {
	return openPath(points, onPaper);
}
