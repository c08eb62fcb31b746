import { at, columnsAt, conusTip, cordAt, length, segments, vertebrae, type SegmentName } from './cord.ts';
import { contactAlong, contactLength, leadDiameter, type Lead, type Side } from './recruitment.ts';

/**
 * The canal from behind, arches taken away, from T7 to L1. Heights are in proportion; widths are drawn 1.7 times as wide, so
 * that cord and lead can be told apart. Bodies 28 (T7) to 41 (L1) wide, canal 17 and 22 between the pedicles, dural sac 14 to
 * 16: rounded textbook means, from memory.
 */
export const width = 240;
export const height = 456;

const acrossScale = 3.7;
const alongScale = 2.2;
const middle = 108;
const top = 16;
/** Where the curve of the drive has its zero, and how wide one threshold is. */
export const curve = { zero: 212, unit: 13 };

export function x(across: number): number {
	return tidy(middle + across * acrossScale);
}

export function y(along: number): number {
	return tidy(top + along * alongScale);
}

/** From a way on the paper back to mm. */
export function ways(dx: number, dy: number): { across: number; along: number } {
	return { across: dx / acrossScale, along: dy / alongScale };
}

/** From T7 (0) to L1 (1). */
function wide(from: number, to: number, along: number): number {
	return from + (to - from) * Math.min(1, along / length);
}

export const bones = vertebrae.map(({ name, top: upper, height: whole, middle: centre }) => {
	const disc = 0.17 * whole;
	const [half, low] = [wide(14, 20.5, centre), upper + whole - disc];
	const waist = half * 0.88;
	return {
		name,
		nameY: y(centre) + 3,
		body: `M${x(-half)} ${y(upper)}Q${x(0)} ${y(upper + 1)} ${x(half)} ${y(upper)}Q${x(waist)} ${y((upper + low) / 2)} ${x(half)} ${y(low)}Q${x(0)} ${y(low - 1)} ${x(-half)} ${y(low)}Q${x(-waist)} ${y((upper + low) / 2)} ${x(-half)} ${y(upper)}Z`,
		disc: `M${x(-half + 0.6)} ${y(low)}H${x(half - 0.6)}V${y(upper + whole)}H${x(-half + 0.6)}Z`,
		pedicles: [-1, 1].map((side) => ({
			cx: x(side * (wide(8.5, 11, centre) + 1.6)),
			cy: y(upper + 0.3 * whole),
			rx: 6.5,
			ry: tidy(0.2 * whole * alongScale)
		}))
	};
});

export const sac = outline((along) => wide(7, 8, along), length);

export const cord = `${edge((along) => cordAt(along).halfWidth, conusTip)}Q${x(0)} ${y(length) + 8} ${x(0)} ${y(conusTip)}${edge((along) => -cordAt(along).halfWidth, conusTip, true)}Z`;

/** The borders of the dorsal columns, where roots enter. */
export const borders = [-1, 1].map((side) => edge((along) => side * columnsAt(along), at('L1', 0.8)));

/** Roots, from where they enter, down the side of the cord, and out under the pedicle of their own vertebra. */
export const roots: readonly { segment: SegmentName; side: Side; path: string }[] = segments
	.filter(({ name }) => !/^S[2-5]$/.test(name))
	.flatMap((segment) =>
		(['left', 'right'] as const).map((side) => ({
			segment: segment.name,
			side,
			path: rootPath(segment.name, segment.entry, segment.lane, side === 'left' ? -1 : 1)
		}))
	);

function rootPath(name: SegmentName, entry: number, lane: number, sign: number): string {
	const own = vertebrae.find((vertebra) => vertebra.name === name);
	const beside = cordAt(entry).halfWidth + 0.9 + 0.25 * (Number(name.slice(1)) % 3);
	const start = `M${x(sign * lane)} ${y(entry)}L${x(sign * beside)} ${y(entry + 9)}`;
	if (!own) return `${start}V${y(length) + 6}`;

	const out = own.top + 0.62 * own.height;
	return `${start}V${y(Math.max(entry + 9, out - 10))}L${x(sign * wide(8.2, 10.5, out))} ${y(out)}L${x(sign * wide(13, 17, out))} ${y(out + 5)}`;
}

/** The lead's shaft, which comes up from below, and its contacts. */
export function drawLead(lead: Lead) {
	const half = leadDiameter / 2;
	const first = contactAlong(lead, 0) - contactLength;
	return {
		shaft: `M${x(lead.across - half)} ${height}V${y(first)}a${tidy(half * acrossScale)} ${tidy(half * acrossScale)} 0 0 1 ${tidy(2 * half * acrossScale)} 0V${height}Z`,
		contacts: lead.contacts.map((polarity, index) => ({
			polarity,
			x: x(lead.across) - 5,
			y: y(contactAlong(lead, index) - contactLength / 2),
			width: 10,
			height: tidy(contactLength * alongScale),
			middle: y(contactAlong(lead, index))
		}))
	};
}

/** The drive along the cord as a curve: right of zero depolarises, left hyperpolarises; two thresholds wide at most. */
export function drawCurve(
	points: readonly { along: number; perMilliampere: number }[],
	milliamperes: number
) {
	const line = points
		.map(({ along, perMilliampere }) => {
			const share = Math.max(-1, Math.min(2, perMilliampere * milliamperes));
			return `${tidy(curve.zero + share * curve.unit)} ${y(along)}`;
		})
		.join('L');
	return line === '' ? '' : `M${line}`;
}

/** Down one side at that distance from the midline, or up. */
function edge(across: (along: number) => number, end: number, up = false): string {
	const steps = Array.from({ length: Math.floor(end / 4) + 1 }, (_, step) => step * 4);
	const points = (up ? steps.toReversed() : steps).map((along) => `${x(across(along))} ${y(along)}`);
	return `${up ? 'L' : 'M'}${points.join('L')}`;
}

function outline(half: (along: number) => number, end: number): string {
	return `${edge(half, end)}${edge((along) => -half(along), end, true)}Z`;
}

function tidy(n: number): number {
	return Math.round(n * 10) / 10;
}
