import {
	at,
	columnsAt,
	conusTip,
	cordAt,
	length,
	segments,
	vertebrae,
	type SegmentName,
	type Vertebra
} from './cord.ts';
import { nerve, round, type Picture } from './picture.ts';
import { plane, tidy } from './plane.ts';
import {
	contactAlong,
	contactLength,
	fires,
	leadDiameter,
	sides,
	type Lead,
	type Reach,
	type Side
} from './recruitment.ts';

/**
 * The canal from behind, arches taken away, from T7 to L1. Heights are in proportion; widths are drawn 1.7 times as wide, so
 * that cord and lead can be told apart. Bodies 28 (T7) to 41 (L1) wide, canal 17 and 22 between the pedicles, dural sac 14 to
 * 16: rounded textbook means, from memory.
 */
export function drawCanal(drive: Drive, milliamperes: number, fired: readonly Reach[]): Picture {
	const upright = (from: number) => `M${from} ${y(0)}V${height - 6}`;

	return {
		width: 240,
		height,
		shapes: [
			['disc', discs],
			['bone', bodies],
			['sac', sac],
			...roots.flatMap(({ path, side, segment }) => nerve(path, fires(fired, 'root', side, segment))),
			['cord', cord],
			['border', `${borders}${upright(x(0))}`],
			['bone', pedicles],
			['zero', upright(curve.zero)],
			['threshold', upright(curve.zero + curve.unit)],
			['drive', drawCurve(drive, milliamperes)]
		],
		words: [
			...vertebrae.map(({ name, middle }) => ['', 2, y(middle) + 3, name] as const),
			['side', 40, 13, 'left'],
			['side end', 176, 13, 'right'],
			['side end', 240, 13, 'drive']
		]
	};
}

/** For every mA, how much of the threshold each place along the cord gets. */
type Drive = readonly { along: number; perMilliampere: number }[];

const height = 456;
const acrossScale = 3.7;
const alongScale = 2.2;
const { x, y, point } = plane([108, 16], [acrossScale, alongScale]);
/** Where the curve of the drive has its zero, and how wide one threshold is. */
const curve = { zero: 212, unit: 13 };

/** From a way on a picture that is shown so high back to mm. */
export function ways(dx: number, dy: number, shown: number): { across: number; along: number } {
	const unit = height / shown;
	return { across: (dx * unit) / acrossScale, along: (dy * unit) / alongScale };
}

/** From T7 (0) to L1 (1). */
function wide(from: number, to: number, along: number): number {
	return from + (to - from) * Math.min(1, along / length);
}

/** Bodies, discs, and the pedicles beside the canal, as path data. */
const bodies = each(({ top, middle, height }) => {
	const [half, low] = [wide(14, 20.5, middle), top + 0.83 * height];
	const [waist, between] = [half * 0.88, (top + low) / 2];
	return `M${point(-half, top)}Q${point(0, top + 1)} ${point(half, top)}Q${point(waist, between)} ${point(half, low)}Q${point(0, low - 1)} ${point(-half, low)}Q${point(-waist, between)} ${point(-half, top)}Z`;
});
const discs = each(({ top, middle, height }) => {
	const half = wide(14, 20.5, middle) - 0.6;
	return `M${point(-half, top + 0.83 * height)}H${x(half)}V${y(top + height)}H${x(-half)}Z`;
});
const pedicles = each(({ top, middle, height }) =>
	[-1, 1]
		.map((side) => {
			const across = side * (wide(8.5, 11, middle) + 1.6);
			return round(x(across), y(top + 0.3 * height), 6.5, tidy(0.2 * height * alongScale));
		})
		.join('')
);

const sac = outline((along) => wide(7, 8, along), length);

const cord = `${edge((along) => cordAt(along).halfWidth, conusTip)}Q${x(0)} ${y(length) + 8} ${point(0, conusTip)}${edge((along) => -cordAt(along).halfWidth, conusTip, true)}Z`;

/** The borders of the dorsal columns, where roots enter. */
const borders = [-1, 1].map((side) => edge((along) => side * columnsAt(along), at('L1', 0.8))).join('');

/** Roots, from where they enter, down the side of the cord, and out under the pedicle of their own vertebra. */
const roots: readonly { segment: SegmentName; side: Side; path: string }[] = segments
	.filter(({ name }) => !/^S[2-5]$/.test(name))
	.flatMap((segment) =>
		sides.map((side) => ({
			segment: segment.name,
			side,
			path: rootPath(segment.name, segment.entry, segment.lane, side === 'left' ? -1 : 1)
		}))
	);

function rootPath(name: SegmentName, entry: number, lane: number, sign: number): string {
	const own = vertebrae.find((vertebra) => vertebra.name === name);
	const beside = cordAt(entry).halfWidth + 0.9 + 0.25 * (Number(name.slice(1)) % 3);
	const start = `M${point(sign * lane, entry)}L${point(sign * beside, entry + 9)}`;
	if (!own) return `${start}V${y(length) + 6}`;

	const out = own.top + 0.62 * own.height;
	return `${start}V${y(Math.max(entry + 9, out - 10))}L${point(sign * wide(8.2, 10.5, out), out)}L${point(sign * wide(13, 17, out), out + 5)}`;
}

/** The lead's shaft, which comes up from below, and its contacts. */
export function drawLead(lead: Lead) {
	const half = leadDiameter / 2;
	const bend = tidy(half * acrossScale);
	return {
		shaft: `M${x(lead.across - half)} ${height}V${y(contactAlong(lead, 0) - contactLength)}a${bend} ${bend} 0 0 1 ${2 * bend} 0V${height}Z`,
		contacts: lead.contacts.map((polarity, index) => ({
			polarity,
			x: x(lead.across) - 5,
			y: y(contactAlong(lead, index) - contactLength / 2)
		}))
	};
}

/** How high a contact is drawn. */
export const contactHeight = tidy(contactLength * alongScale);

/** The drive along the cord as a curve: right of zero depolarises, left hyperpolarises; two thresholds wide at most. */
function drawCurve(points: Drive, milliamperes: number): string {
	return points
		.map(({ along, perMilliampere }, index) => {
			const share = Math.max(-1, Math.min(2, perMilliampere * milliamperes));
			return `${index === 0 ? 'M' : 'L'}${tidy(curve.zero + share * curve.unit)} ${y(along)}`;
		})
		.join('');
}

function each(drawn: (vertebra: Vertebra) => string): string {
	return vertebrae.map(drawn).join('');
}

/** Down one side at that distance from the midline, or up. */
function edge(across: (along: number) => number, end: number, up = false): string {
	const steps = Array.from({ length: Math.floor(end / 4) + 1 }, (_, step) => step * 4);
	const points = (up ? steps.toReversed() : steps).map((along) => point(across(along), along));
	return `${up ? 'L' : 'M'}${points.join('L')}`;
}

function outline(half: (along: number) => number, end: number): string {
	return `${edge(half, end)}${edge((along) => -half(along), end, true)}Z`;
}
