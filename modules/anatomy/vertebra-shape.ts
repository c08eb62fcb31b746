import type { Point } from './spine-shape.ts';

/**
 * A lower lumbar level from above as points, in millimetres: the origin is the middle of the rear wall of body and disc, x grows
 * towards the viewer's right, y towards the back. As in a scan, the front is on top and the patient's left is on the right.
 * The canal (16 deep, 26 wide), the body (35 deep) and the pedicles (13 to 16 wide) are rounded from CT means at L5 (VCL 15.6,
 * VCW 28.2, VBPL 33.5 to VBSL 35.7, PW 16.1 mm: International Journal of Spine Surgery, table 6 of a morphometry of 2021) towards those above;
 * the rest is a teaching drawing by eye, and so are all soft parts.
 */
export const bodyDepth = 35;

/** Clockwise as seen, from the front. */
export const body = mirrored([
	[0, -35],
	[9, -34.4],
	[17, -31],
	[22.6, -24],
	[24.6, -15],
	[23, -6.5],
	[18, -1],
	[10.5, 0.4],
	[0, -1.2]
]);

/** What stands on both sides, as it lies on the viewer's right. */
export const halves = {
	pedicle: points([11.4, 0], [12.4, 5], [13.4, 10.5], [19, 12], [24.4, 9], [25.8, 2.5], [24.6, -4], [18, -1]),
	transverse: points(
		[22.5, 5],
		[30, 4.2],
		[38, 6],
		[45, 8.8],
		[46.2, 12.4],
		[42.4, 14.2],
		[34, 13],
		[26, 13.6],
		[21, 14]
	),
	/** Of the vertebra itself, on the outside of the joint, facing inwards and back. */
	superiorFacet: points(
		[16.4, 10],
		[20.8, 9.4],
		[25.6, 11.4],
		[26.6, 16.4],
		[23.6, 20.6],
		[20.8, 21],
		[20.2, 17],
		[18.2, 13.4]
	),
	/** Of the vertebra above, on the inside of the joint. */
	inferiorFacet: points([16, 13.4], [18, 17], [18.8, 21.4], [17.6, 25], [13.4, 25.6], [10.8, 22], [12, 17]),
	laminaLateral: points(
		[13.6, 11.4],
		[9, 15.4],
		[6.6, 17],
		[8.2, 23.6],
		[12, 24.6],
		[17.6, 22.6],
		[19.4, 16]
	),
	laminaMedial: points([6.8, 16.8], [3.4, 18.4], [0, 19.2], [0, 26], [4.4, 25.4], [8.4, 23.8]),
	flavum: points([12.6, 9.4], [8.4, 13], [4, 15.4], [0, 16.4], [0, 19], [4, 18], [9, 15], [13.4, 11.2]),
	muscle: points(
		[7, 28],
		[17, 27],
		[27, 22],
		[37, 18],
		[43, 22],
		[42, 36],
		[34, 47],
		[20, 52],
		[8, 51],
		[6, 40]
	),
	psoas: points([29, -25], [37, -24], [42, -15], [40, -5], [33, -1.5], [27.5, -7], [26.4, -16])
};

export const spinous = mirrored([
	[0, 24],
	[3.4, 25],
	[3, 33],
	[3.6, 42],
	[4, 49],
	[2.4, 53],
	[0, 54]
]);

/** Inside the canal, and beyond the foramen. */
export const sac = { x: 0, y: 7.4, across: 8.2, deep: 6 };
export const traversingRoot = { x: 10, y: 3.8, radius: 1.7 };
/** At the level of the disc the root that leaves here has passed the foramen already; this is its ganglion. */
export const exitingRoot = { x: 28.4, y: 1.6, radius: 2.6 };
/** In front of the fourth and fifth lumbar discs the great vessels part and join. */
export const vessels = { artery: { x: 6.5, y: -43.5, radius: 6 }, vein: { x: -8, y: -43.5, radius: 7 } };

/** A half, as it lies on the other side. */
export function flipped(half: readonly Point[]): Point[] {
	return half.map(({ x, y }) => ({ x: -x, y }));
}

/** An ellipse as points, clockwise from its rear. */
export function ellipse(middle: Point, across: number, deep: number, count = 16): Point[] {
	return Array.from({ length: count }, (_, nth) => {
		const angle = (nth / count) * 2 * Math.PI;
		return { x: middle.x - Math.sin(angle) * across, y: middle.y + Math.cos(angle) * deep };
	});
}

function points(...pairs: readonly (readonly [number, number])[]): Point[] {
	return pairs.map(([x, y]) => ({ x, y }));
}

/** The whole of a thing whose right half runs from the midline to the midline. */
function mirrored(half: readonly (readonly [number, number])[]): Point[] {
	const right = points(...half);

	return [...right, ...flipped(right.slice(1, -1)).reverse()];
}
