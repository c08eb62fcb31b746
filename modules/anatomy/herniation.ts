import type { Place, Stage } from './model/herniated-disc.ts';
import type { Point } from './spine-shape.ts';
import { body } from './vertebra-shape.ts';

/** Where the disc gives way on the patient's left, and which way out is, in millimetres and degrees from straight back. */
const gates: Record<Place, Point & { turned: number }> = {
	central: { x: 0, y: -1, turned: 0 },
	paracentral: { x: 8.4, y: -0.4, turned: 12 },
	foraminal: { x: 19.6, y: -3, turned: 48 },
	'far lateral': { x: 23, y: -6, turned: 72 }
};

/** What stands out at the gate: across the way out, and along it. */
const profiles: Partial<Record<Stage, readonly (readonly [across: number, out: number])[]>> = {
	protrusion: [
		[-7.4, -3.6],
		[-6.4, -1.4],
		[-4.4, 1.2],
		[-2, 3.2],
		[2, 3.2],
		[4.4, 1.2],
		[6.4, -1.4],
		[7.4, -3.6]
	],
	extrusion: [
		[-2.4, -2.6],
		[-2.2, 0.6],
		[-4.8, 2.6],
		[-4.4, 6],
		[0, 7.6],
		[4.4, 6],
		[4.8, 2.6],
		[2.2, 0.6],
		[2.4, -2.6]
	],
	sequestration: [
		[-4.2, 4],
		[-3.6, 7],
		[0, 8.6],
		[3.8, 7.2],
		[4.2, 4.4],
		[1, 2.6],
		[-2.4, 2.6]
	]
};

/** How far a herniation reaches out of the annulus, in millimetres: what lies nearer is pushed. */
const reach: Record<Stage, number> = {
	healthy: 0,
	bulge: 0,
	protrusion: 3.6,
	extrusion: 8,
	sequestration: 9
};

/** The outline of the disc's margin: a bulge stands out all round. */
export function margin(stage: Stage): Point[] {
	const share = stage === 'bulge' ? 1.07 : 1;

	return body.map(({ x, y }) => ({ x: x * share, y: -17 + (y + 17) * share }));
}

/** What has come out, as an outline; nothing of a healthy or bulging disc. */
export function fragment(stage: Stage, place: Place): Point[] {
	const gate = gates[place];

	return (profiles[stage] ?? []).map(([across, out]) => fromGate(gate, across, out));
}

/** The tear in the annulus from the nucleus to the gate. */
export function tear(place: Place): Point[] {
	const gate = gates[place];

	return [fromGate(gate, 0, -9), fromGate(gate, 0.8, -5), fromGate(gate, -0.6, -2), fromGate(gate, 0, 0.5)];
}

/** Where something comes to lie that a herniation pushes: out, away from inside the disc, until it is clear of it. */
export function pushed(point: Point, radius: number, stage: Stage, place: Place): Point {
	const far = reach[stage];
	if (far === 0) return point;
	const gate = gates[place];
	const middle = fromGate(gate, 0, far / 2);
	const inside = fromGate(gate, 0, -6);
	const clear = far / 2 + 1.4 + radius;
	const distance = Math.hypot(point.x - inside.x, point.y - inside.y) || 1;
	const [ux, uy] = [(point.x - inside.x) / distance, (point.y - inside.y) / distance];
	let { x, y } = point;
	while (Math.hypot(x - middle.x, y - middle.y) < clear) {
		x += ux * 0.1;
		y += uy * 0.1;
	}

	return { x, y };
}

function fromGate({ x, y, turned }: Point & { turned: number }, across: number, out: number): Point {
	const angle = (turned * Math.PI) / 180;

	return {
		x: x + across * Math.cos(angle) + out * Math.sin(angle),
		y: y - across * Math.sin(angle) + out * Math.cos(angle)
	};
}
