import type { AreaId } from './root-signs.ts';

/**
 * The lower body, half of it: x runs from the midline outwards, y from above the waist to the tips of pointed toes, so that the
 * top of the foot shows from the front and the sole from behind. The lengths follow the usual segments of a standing
 * adult (stature 640 here; Drillis and Contini): crotch at 0.47 of stature, knee at 0.285, ankle at 0.04, hips 0.19 wide.
 */
type Point = readonly [x: number, y: number];

const outside: Point[] = [
	[42, 0],
	[40, 24],
	[47, 58],
	[57, 96],
	[61, 130],
	[59, 172],
	[51, 222],
	[45, 252],
	[47, 284],
	[46, 316],
	[38, 362],
	[33, 392],
	[36, 406],
	[42, 430],
	[41, 446]
];
const toes: Point[] = [
	[36, 457],
	[29, 463],
	[20, 467],
	[13, 463]
];
const inside: Point[] = [
	[11, 446],
	[13, 424],
	[16, 406],
	[16, 390],
	[13, 358],
	[9, 316],
	[9, 288],
	[12, 256],
	[8, 220],
	[4, 176],
	[2, 142]
];

/** Outline of one half. */
export const halfBody = `M0 0L${through(outside, true)}${through([...outside.slice(-1), ...toes, ...inside.slice(0, 1)])}${through(inside)}Q1 130 0 128Z`;

export interface AreaShape {
	id: AreaId;
	view: 'front' | 'back';
	/** Larger than the body where it meets its edge: drawn through the outline. */
	d: string;
	/** Where the names of its roots stand. */
	at: Point;
}

/** The areas that section 1.3 names, from the midline outwards. Borders are schematic: real ones overlap. */
export const areaShapes: readonly AreaShape[] = [
	{
		id: 'upper-thigh',
		view: 'front',
		d: 'M0 128C14 118 44 92 80 66V204C56 204 24 186 0 172Z',
		at: [32, 150]
	},
	{
		id: 'lower-thigh',
		view: 'front',
		d: 'M0 172C24 186 56 204 80 204V268C56 266 40 274 28 280C20 286 10 298 0 300Z',
		at: [29, 232]
	},
	{
		id: 'inner-calf',
		view: 'front',
		d: 'M0 300C10 298 20 286 28 280C29 320 27 360 26 396C22 406 14 412 0 414Z',
		at: [18, 330]
	},
	{
		id: 'outer-calf',
		view: 'front',
		d: 'M80 268C56 266 40 274 28 280C29 320 27 360 26 396H80Z',
		at: [38, 330]
	},
	{
		id: 'foot-top',
		view: 'front',
		d: 'M0 414C14 412 22 406 26 396H34C35 420 37 440 34 480H0Z',
		at: [24, 440]
	},
	{ id: 'foot-edge', view: 'front', d: 'M34 396C35 420 37 440 34 480H80V396Z', at: [52, 440] },
	{ id: 'low-back', view: 'back', d: 'M0 0H80V56C50 50 20 54 0 70Z', at: [22, 36] },
	{ id: 'buttock', view: 'back', d: 'M0 70C20 54 50 50 80 56V144C54 152 30 150 0 138Z', at: [36, 104] },
	{ id: 'back-thigh', view: 'back', d: 'M0 138C30 150 54 152 80 144V256H0Z', at: [28, 206] },
	{ id: 'inner-calf', view: 'back', d: 'M0 256H18C17 300 17 350 20 394C12 402 8 404 0 404Z', at: [4, 320] },
	{
		id: 'back-calf',
		view: 'back',
		d: 'M18 256H39C40 300 38 350 31 394C27 398 24 398 20 394C17 350 17 300 18 256Z',
		at: [28, 320]
	},
	{ id: 'outer-calf', view: 'back', d: 'M39 256H80V394H31C38 350 40 300 39 256Z', at: [56, 320] },
	{
		id: 'sole',
		view: 'back',
		d: 'M0 404C8 404 12 402 20 394C24 398 27 398 31 394C34 410 36 440 33 480H0Z',
		at: [23, 436]
	},
	{ id: 'foot-edge', view: 'back', d: 'M31 394C34 410 36 440 33 480H80V394Z', at: [52, 436] },
	{ id: 'saddle', view: 'back', d: 'M0 92C12 96 17 116 16 132C18 146 12 160 0 164Z', at: [0, 184] }
];

/** Pen strokes that make a front a front and a back a back. */
export const details: Record<'front' | 'back', readonly string[]> = {
	front: [
		'M0 44q3 -1 3 3t-3 3',
		'M6 122C20 110 40 92 52 76',
		'M19 244C24 236 37 236 41 244M20 264C24 272 36 272 40 264',
		'M19 466V452M24 465V450M29 463V449M35 457V447'
	],
	back: [
		'M0 0V58',
		'M0 72V128',
		'M10 58q4 -3 6 2',
		'M4 142C18 152 38 150 50 142',
		'M17 256C24 260 34 260 40 254',
		'M20 380C22 388 22 394 20 402M30 380C29 388 29 394 31 402',
		'M16 458q9 -8 20 -4'
	]
};

/** A smooth line through points (Catmull-Rom, as cubic curves). */
function through(points: readonly Point[], withStart = false): string {
	const at = (index: number) => points[Math.min(Math.max(index, 0), points.length - 1)] as Point;
	const curves = points.slice(1).map(([x, y], index) => {
		const [[ax, ay], [bx, by], [dx, dy]] = [at(index - 1), at(index), at(index + 2)];
		return `C${tidy(bx + (x - ax) / 6)} ${tidy(by + (y - ay) / 6)} ${tidy(x - (dx - bx) / 6)} ${tidy(y - (dy - by) / 6)} ${x} ${y}`;
	});

	return `${withStart ? at(0).join(' ') : ''}${curves.join('')}`;
}

function tidy(number: number): number {
	return Math.round(number * 10) / 10;
}
