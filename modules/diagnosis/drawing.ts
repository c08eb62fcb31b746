/**
 * Scans drawn from data: dark plates, greys as a film shows them, and outlines in the course's colours for what each part is.
 * The front of the body is on the left in side views and at the top in cross-sections, as radiologists read them.
 */
export const width = 320;
export const height = 300;

type Part = 'bone' | 'disc' | 'nerve' | 'scar' | 'device' | 'mark';

export interface Shape {
	/** SVG path data. */
	d: string;
	/** Brightness on the film, from 0 (as the plate) to 1. Left out: an outline only. */
	grey?: number;
	/** What it is: the colour of its outline. Left out: no outline. */
	part?: Part;
	/** Filled with the part's own colour: nerves, which a film shows as grey dots. */
	solid?: boolean;
	/** A glow that what lies below shines through. */
	through?: boolean;
	dashed?: boolean;
	/** An SVG transform. */
	place?: string;
}

export interface Label {
	x: number;
	y: number;
	lines: readonly string[];
	anchor?: 'start' | 'middle' | 'end';
	/** Where its leader ends, and where it starts when that is not beside the words. */
	to?: readonly [x: number, y: number];
	from?: readonly [x: number, y: number];
}

export interface Scene {
	/** From back to front: the dark plate first. */
	shapes: readonly Shape[];
	labels: readonly Label[];
}

/** A dark plate with round corners, as high as the drawing. */
export function plate(x = 0, w = width): Shape {
	return {
		d: `M${x + 8} 0h${w - 16}q8 0 8 8v${height - 16}q0 8 -8 8h${16 - w}q-8 0 -8 -8V8q0 -8 8 -8Z`,
		grey: 0
	};
}

/** Words centred at the foot of the plate, with a leader up to what they name. */
export function foot(lines: readonly string[], to: readonly [number, number], from = 160): Label {
	return {
		x: 160,
		y: lines.length > 1 ? 264 : 286,
		lines,
		anchor: 'middle',
		from: [from, lines.length > 1 ? 246 : 268],
		to
	};
}

export function circle(x: number, y: number, r: number): string {
	return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** Maps a point given from a centre, turned by degrees, to the drawing. */
export function turned(cx: number, cy: number, degrees: number): (x: number, y: number) => string {
	const sine = Math.sin((degrees * Math.PI) / 180);
	const cosine = Math.cos((degrees * Math.PI) / 180);

	return (x, y) => `${tidy(cx + x * cosine - y * sine)} ${tidy(cy + x * sine + y * cosine)}`;
}

/** A vertebral body from the side: a waisted block. A negative tilt brings its front down. */
export function body(cx: number, cy: number, w: number, h: number, tilt = 0): string {
	const at = turned(cx, cy, tilt);
	const [x, y] = [w / 2, h / 2];

	return (
		`M${at(-x, -y)}Q${at(0, -y * 0.84)} ${at(x, -y)}Q${at(x * 0.84, 0)} ${at(x, y)}` +
		`Q${at(0, y * 0.84)} ${at(-x, y)}Q${at(-x * 0.84, 0)} ${at(-x, -y)}Z`
	);
}

/** A disc from the side: a cushion with round ends. */
export function cushion(cx: number, cy: number, w: number, h: number, tilt = 0): string {
	const at = turned(cx, cy, tilt);
	const [x, y] = [w / 2, h / 2];

	return (
		`M${at(-x, -y)}Q${at(0, -y * 1.3)} ${at(x, -y)}Q${at(x + y, 0)} ${at(x, y)}` +
		`Q${at(0, y * 1.3)} ${at(-x, y)}Q${at(-x - y, 0)} ${at(-x, -y)}Z`
	);
}

/** A spinous process from the side: a blade that points back and down. */
export function spinous(x: number, y: number, long: number): string {
	return `M${x} ${y}q${long * 0.5} -4 ${long} 6q5 9 -2 20q-4 6 -12 3q${-long * 0.35} -9 ${-long * 0.62} -10q-9 -8 ${14 - long * 0.38} -19Z`;
}

export function tidy(n: number): number {
	return Math.round(n * 10) / 10;
}
