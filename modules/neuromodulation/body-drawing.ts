import type { RegionId } from './body-regions.ts';
import type { Side } from './recruitment.ts';

/**
 * A person from the front and from behind, seven and a half heads high, drawn as one half and its mirror image. Skin areas are
 * rough: dermatomes overlap and differ between people.
 */
export const width = 320;
export const height = 332;

type View = 'front' | 'back';
export const views: readonly View[] = ['front', 'back'];

/** Where the middle of each figure stands. */
export const centre: Record<View, number> = { front: 56, back: 264 };

type Half = readonly (readonly [command: string, ...numbers: number[]])[];

const trunk: Half = [
	['M', 0, 44],
	['L', 7, 44],
	['Q', 8, 57, 18, 60],
	['Q', 31, 63, 31, 74],
	['L', 25, 88],
	['Q', 20, 112, 20, 128],
	['Q', 22, 140, 26, 154],
	['Q', 29, 190, 21, 232],
	['Q', 23, 256, 15, 292],
	['Q', 20, 305, 17, 307],
	['L', 7, 307],
	['Q', 5, 300, 7, 292],
	['Q', 6, 262, 8, 234],
	['Q', 2, 200, 1.5, 174],
	['L', 0, 174]
];
const arm: Half = [
	['M', 29, 66],
	['Q', 37, 70, 37, 86],
	['L', 42, 124],
	['L', 46, 158],
	['Q', 48, 172, 43, 174],
	['Q', 39, 172, 40, 160],
	['L', 35, 126],
	['L', 26, 86]
];

/** Head and arms, then trunk and legs, of one view. */
export function figure(view: View): { head: { cx: number; cy: number }; outlines: string[] } {
	const outlines = [-1, 1].flatMap((sign) => [place(arm, view, sign), place(trunk, view, sign)]);

	return { head: { cx: centre[view], cy: 29 }, outlines };
}

const ribs: Half = [
	['M', 0, 98],
	['L', 22.6, 98],
	['Q', 20, 112, 20, 128],
	['L', 21, 134],
	['L', 0, 134]
];
const lowerLeg: Half = [
	['M', 8, 234],
	['L', 21, 232],
	['Q', 23, 256, 15, 290],
	['L', 7, 290],
	['Q', 6, 262, 8, 234]
];
const foot: Half = [
	['M', 15, 292],
	['Q', 20, 305, 17, 307],
	['L', 7, 307],
	['Q', 5, 300, 7, 292]
];

/** What each part of the body looks like from each side; the name stands between the figures, at `nameY`. */
export const areas: readonly {
	id: RegionId;
	short: string;
	nameY: number;
	from: Partial<Record<View, Half>>;
}[] = [
	{ id: 'ribs', short: 'ribs, belly', nameY: 116, from: { front: ribs, back: ribs } },
	{
		id: 'back',
		short: 'low back',
		nameY: 142,
		from: {
			back: [
				['M', 0, 136],
				['L', 21.4, 136],
				['Q', 22, 142, 25, 152],
				['L', 0, 158]
			]
		}
	},
	{
		id: 'groin',
		short: 'groin',
		nameY: 166,
		from: {
			front: [
				['M', 25, 150],
				['L', 26.4, 159],
				['L', 4, 180],
				['L', 1.6, 172]
			]
		}
	},
	{
		id: 'thigh-front',
		short: 'thigh, front',
		nameY: 194,
		from: {
			front: [
				['M', 26.6, 161],
				['Q', 28, 190, 21, 230],
				['L', 8, 232],
				['Q', 4, 205, 3.6, 183]
			]
		}
	},
	{
		id: 'thigh-back',
		short: 'thigh, back',
		nameY: 218,
		from: {
			back: [
				['M', 2, 180],
				['Q', 16, 186, 27, 174],
				['Q', 27, 200, 21, 230],
				['L', 8, 232],
				['Q', 3, 205, 2, 180]
			]
		}
	},
	{ id: 'lower-leg', short: 'lower leg', nameY: 264, from: { front: lowerLeg, back: lowerLeg } },
	{ id: 'foot', short: 'foot', nameY: 304, from: { front: foot, back: foot } }
];

/** An area of one side, as path data. */
export function areaPath(half: Half, view: View, side: Side): string {
	return `${place(half, view, signOf(view, side))}Z`;
}

/** Where the leader of a name ends: on the area, on the side that faces the names. */
export function leaderEnd(half: Half, view: View): { x: number; y: number } {
	const ys = half.map((step) => step.at(-1) as number);
	const xs = half.map((step) => step.at(-2) as number);
	const inward = view === 'front' ? 1 : -1;
	const mean = (list: number[]) => list.reduce((sum, n) => sum + n, 0) / list.length;
	return { x: centre[view] + inward * mean(xs), y: mean(ys) };
}

/** Seen from the front the left side is on the right. */
function signOf(view: View, side: Side): number {
	return (view === 'front') === (side === 'left') ? 1 : -1;
}

function place(half: Half, view: View, sign: number): string {
	return half
		.map(
			([command, ...numbers]) =>
				command + numbers.map((n, at) => (at % 2 === 0 ? centre[view] + sign * n : n)).join(' ')
		)
		.join('');
}
