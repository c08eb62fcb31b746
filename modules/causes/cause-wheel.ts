import type { Fit } from './cause-finder.ts';

/** The square that the wheel is drawn on, and its rings in the same units, from the middle outwards. */
export const wheel = { side: 320, hub: 68, numbers: 83, rim: 97, edge: 157 };

/** How far a wedge reaches out: the better the fit, the longer. */
const reach: Record<Fit, number> = { well: wheel.edge, fits: 144, open: 131, less: 118, not: 103 };

/** Half of the gap between two wedges, in degrees. */
const gap = 0.7;

/** The outline of one of `count` wedges, the first clockwise from the top. */
export function wedge(index: number, count: number, fit: Fit): string {
	const step = 360 / count;
	const [from, to] = [index * step + gap, (index + 1) * step - gap];
	const outer = reach[fit];

	return (
		`M${pair(wheel.rim, from)}L${pair(outer, from)}A${outer} ${outer} 0 0 1 ${pair(outer, to)}` +
		`L${pair(wheel.rim, to)}A${wheel.rim} ${wheel.rim} 0 0 0 ${pair(wheel.rim, from)}Z`
	);
}

/** From the middle to the edge, before a wedge; it lets the ring of numbers through. */
export function divider(index: number, count: number): string {
	const angle = (index * 360) / count;

	return `M${pair(8, angle)}L${pair(wheel.hub, angle)}M${pair(wheel.rim, angle)}L${pair(wheel.edge, angle)}`;
}

/** Where something stands that belongs to the wedges from `index` up to `end`, so far from the middle. */
export function inWedges(index: number, end: number, count: number, radius: number) {
	return at(radius, ((index + end) / 2) * (360 / count));
}

function at(radius: number, degrees: number): { x: number; y: number } {
	const angle = (degrees * Math.PI) / 180;

	return {
		x: round(wheel.side / 2 + radius * Math.sin(angle)),
		y: round(wheel.side / 2 - radius * Math.cos(angle))
	};
}

function pair(radius: number, degrees: number): string {
	const { x, y } = at(radius, degrees);

	return `${x} ${y}`;
}

/** One decimal: a tenth of a unit is finer than any screen. */
function round(value: number): number {
	return Math.round(value * 10) / 10;
}
