import { body, circle, plate, tidy, turned } from './drawing.ts';
import type { Scene, Shape } from './drawing.ts';

export type Stance = 'balanced' | 'leaning';

interface Vertebra {
	x: number;
	y: number;
	tilt: number;
	w: number;
	h: number;
}

/** Tilts in degrees from L5 up to C3; front down is negative. Balanced: lumbar hollow, thoracic round. Leaning: flat back. */
const tilts: Record<Stance, readonly number[]> = {
	balanced: [-24, -13, -2, 8, 15, 19, 21, 21, 19, 15, 10, 5, 0, -6, -11, -16, -20, -20, -16, -10, -4, 2],
	leaning: [-10, -8, -7, -6, -6, -5, -5, -6, -7, -9, -12, -15, -18, -21, -24, -27, -29, -24, -16, -8, 0, 6]
};
const sacralTilt: Record<Stance, number> = { balanced: -38, leaning: -14 };
const foot = { x: 190, y: 236 };
const c7 = 17;

/** Five lumbar, twelve thoracic and five cervical bodies, stacked from the sacrum up. */
export function stack(stance: Stance): Vertebra[] {
	let { x, y } = foot;

	return tilts[stance].map((tilt, index) => {
		const h = index < 5 ? 10.8 - index * 0.2 : index < 17 ? 9.2 - (index - 5) * 0.22 : 5.4;
		const w = index < 5 ? 21 - index * 0.5 : index < 17 ? 17.5 - (index - 5) * 0.5 : 11;
		const angle = (tilt * Math.PI) / 180;
		const step = (h + 1.6) / 2;

		x += Math.sin(angle) * step;
		y -= Math.cos(angle) * step;
		const vertebra = { x: tidy(x), y: tidy(y), tilt, w, h };
		x += Math.sin(angle) * step;
		y -= Math.cos(angle) * step;
		return vertebra;
	});
}

/** How far in front of the sacrum's upper back corner the plumb line from C7 falls, in the drawing's units. */
export function plumbLead(stance: Stance): number {
	return tidy(backCorner(stance).x - plumbX(stance));
}

export function standing(stance: Stance): Scene {
	const sacrum = turned(foot.x, foot.y, sacralTilt[stance]);
	const corner = backCorner(stance);
	const line = plumbX(stance);
	const neck = stack(stance)[c7];
	const top = stack(stance).at(-1) ?? foot;

	return {
		shapes: [
			plate(),
			{
				d: `M${sacrum(-13, 2)}L${sacrum(13, 2)}Q${sacrum(20, 24)} ${sacrum(10, 50)}Q${sacrum(6, 58)} ${sacrum(2, 48)}Q${sacrum(2, 26)} ${sacrum(-13, 2)}Z`,
				grey: 0.6,
				part: 'bone'
			},
			{ d: circle(foot.x - 14, foot.y + 40, 14), grey: 0.45, part: 'bone' },
			{ d: skull(top.x, top.y), grey: 0.3, part: 'bone' },
			...stack(stance).map((v): Shape => ({ d: body(v.x, v.y, v.w, v.h, v.tilt), grey: 0.6, part: 'bone' })),
			{ d: `M${line} ${neck?.y ?? 0}L${line} 292`, part: 'mark', dashed: true },
			{ d: circle(corner.x, corner.y, 4.5), grey: 1 }
		],
		labels: [
			{
				x: 14,
				y: stance === 'balanced' ? 130 : 196,
				lines: ['plumb line', 'from C7'],
				from: [stance === 'balanced' ? 96 : 84, stance === 'balanced' ? 140 : 206],
				to: [line, stance === 'balanced' ? 150 : 216]
			},
			{
				x: 312,
				y: 226,
				lines: ['back of', 'sacrum'],
				anchor: 'end',
				from: [250, 232],
				to: [corner.x + 5, corner.y]
			},
			{ x: 132, y: 288, lines: ['hip'], anchor: 'end', from: [136, 282], to: [162, 278] }
		]
	};
}

/** A head on the topmost vertebra, facing left. */
function skull(x: number, y: number): string {
	return `M${x + 4} ${y - 5}c10 -4 14 -24 -2 -30c-16 -4 -28 6 -27 18l-3 7l4 1l1 8l9 1l2 -4z`;
}

function plumbX(stance: Stance): number {
	return stack(stance)[c7]?.x ?? 0;
}

function backCorner(stance: Stance): { x: number; y: number } {
	const [x, y] = turned(foot.x, foot.y, sacralTilt[stance])(13, 2).split(' ').map(Number);

	return { x: x ?? 0, y: y ?? 0 };
}
