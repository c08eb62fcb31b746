import type { RegionId, Tingling } from './body-regions.ts';
import { round, type Picture, type Shape } from './picture.ts';
import { sides, type Side } from './recruitment.ts';

/**
 * A person from the front and from behind, seven and a half heads high, drawn as one half and its mirror image, with what
 * tingles. Skin areas are rough: dermatomes overlap and differ between people.
 */
export function drawBody(where: Tingling): Picture {
	const on = (id: RegionId) => sides.filter((side) => where[side].includes(id));

	return {
		width: 320,
		height: 332,
		shapes: [
			...people,
			...areas.flatMap(({ id, skin, leaders }): Shape[] => [
				['tingles', on(id).map(skin).join('')],
				['leader', on(id).length > 0 ? leaders : '']
			])
		],
		words: [
			['side middle', centre.front, 328, 'R front L'],
			['side middle', centre.back, 328, 'L back R'],
			...areas.map(
				({ id, short, nameY }) =>
					[on(id).length > 0 ? 'middle on' : 'side middle', 160, nameY, short] as const
			)
		]
	};
}

/** Path data of one half, the midline at 0, in pairs of numbers. */
type Half = string;
type View = 'front' | 'back';

const views: readonly View[] = ['front', 'back'];
const centre: Record<View, number> = { front: 56, back: 264 };

const foot: Half = 'M15 292Q20 305 17 307L7 307Q5 300 7 292';
const trunk: Half =
	'M0 44L7 44Q8 57 18 60Q31 63 31 74L25 88Q20 112 20 128Q22 140 26 154Q29 190 21 232Q23 256 15 292' +
	`${foot.replace('M', 'L')}Q6 262 8 234Q2 200 1.5 174L0 174`;
const arm: Half = 'M29 66Q37 70 37 86L42 124L46 158Q48 172 43 174Q39 172 40 160L35 126L26 86';
const ribs: Half = 'M0 98L22.6 98Q20 112 20 128L21 134L0 134';
const lowerLeg: Half = 'M8 234L21 232Q23 256 15 290L7 290Q6 262 8 234';

const people = views.flatMap((view): Shape[] => [
	['skin', round(centre[view], 29, 14, 18)],
	...sides.flatMap((side): Shape[] => [
		['skin', place(arm, view, side)],
		['skin', place(trunk, view, side)]
	])
]);

/** What each part of the body looks like from each side; the name stands between the figures, at `nameY`. */
const areas = [
	area('ribs', 'ribs, belly', 116, { front: ribs, back: ribs }),
	area('back', 'low back', 142, { back: 'M0 136L21.4 136Q22 142 25 152L0 158' }),
	area('groin', 'groin', 166, { front: 'M25 150L26.4 159L4 180L1.6 172' }),
	area('thigh-front', 'thigh, front', 194, { front: 'M26.6 161Q28 190 21 230L8 232Q4 205 3.6 183' }),
	area('thigh-back', 'thigh, back', 218, { back: 'M2 180Q16 186 27 174Q27 200 21 230L8 232Q3 205 2 180' }),
	area('lower-leg', 'lower leg', 264, { front: lowerLeg, back: lowerLeg }),
	area('foot', 'foot', 304, { front: foot, back: foot })
];

function area(id: RegionId, short: string, nameY: number, from: Partial<Record<View, Half>>) {
	const seen = views.flatMap((view) => (from[view] ? [{ view, half: from[view] }] : []));

	return {
		id,
		short,
		nameY,
		/** Of one side of the body, from all views. */
		skin: (side: Side) => seen.map(({ view, half }) => `${place(half, view, side)}Z`).join(''),
		/** From the name to the area, on the side that faces the names. */
		leaders: seen
			.map(({ view, half }) => {
				const ends = [...half.matchAll(/([\d.]+) ([\d.]+)(?=[A-Z]|$)/g)];
				const mean = (nth: number) => ends.reduce((sum, end) => sum + Number(end[nth]), 0) / ends.length;
				const inward = view === 'front' ? 1 : -1;
				return `M${160 - inward * 58} ${nameY - 5}L${centre[view] + inward * mean(1)} ${mean(2)}`;
			})
			.join('')
	};
}

/** Seen from the front the left side is on the right. */
function place(half: Half, view: View, side: Side): string {
	const sign = (view === 'front') === (side === 'left') ? 1 : -1;

	return half.replace(
		/([\d.]+) ([\d.]+)/g,
		(_, x: string, y: string) => `${centre[view] + sign * Number(x)} ${y}`
	);
}
