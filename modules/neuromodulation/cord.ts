/**
 * The canal from T7 to L1 as numbers, in mm; `along` counts down from the top of T7. A mean adult, rounded.
 *
 * - Body and disc below: T9 about 20.5 + 4.5 (posterior body height: Egwu 2019, J Anat Soc India 68:110; discs: Fletcher
 *   2015, Eur Spine J, CT of 128 people), L1 26.5 + 8.5 as in `anatomy/spine-shape.ts`; between them in even steps.
 * - Fluid behind the cord, lying on the back: 5.8 at T5 and 4.1 at T10 (50 people: Imbelloni 2010, Anesth Analg 110), the
 *   middles of 2.0–6.0 at T11 and of 1.5–4.5 at T12 (26 people: Holsheimer 1994, AJNR 15:951); T7 to T9 in even steps, L1
 *   is our assumption.
 */
const sizes = [
	{ name: 'T7', height: 24, fluid: 5.1 },
	{ name: 'T8', height: 24.5, fluid: 4.8 },
	{ name: 'T9', height: 25, fluid: 4.4 },
	{ name: 'T10', height: 27, fluid: 4.1 },
	{ name: 'T11', height: 29.5, fluid: 4 },
	{ name: 'T12', height: 32, fluid: 3 },
	{ name: 'L1', height: 35, fluid: 2.8 }
] as const;

export type VertebraName = (typeof sizes)[number]['name'];

export interface Vertebra {
	name: VertebraName;
	/** Of the body and the disc below it. */
	height: number;
	top: number;
	middle: number;
	/** Cerebrospinal fluid between dura and cord, in the middle, lying on the back. */
	fluid: number;
}

export const vertebrae: readonly Vertebra[] = sizes.map((size, index) => {
	const top = sizes.slice(0, index).reduce((sum, { height }) => sum + height, 0);
	return { ...size, top, middle: top + size.height / 2 };
});

/** From the top of T7 to the bottom of the disc L1/2. */
export const length = vertebrae.reduce((sum, { height }) => sum + height, 0);

/** Where a vertebra and a share of its height lie: `at('T11', 1 / 3)`. */
export function at(name: VertebraName, share: number): number {
	const { top, height } = of(name);
	return top + share * height;
}

/** Which vertebra stands there. */
export function vertebraAt(along: number): Vertebra {
	return vertebrae.findLast(({ top }) => top <= along) ?? of('T7');
}

/** Fluid behind the cord in the midline, lying on the back. */
export function fluidAt(along: number): number {
	return between(fluids, along);
}

/**
 * Half the width and half the depth of the cord: 8.3 × 6.3 at segment T8, 9.4 wide at segment L3 (Frostell 2016, Front
 * Neurol 7:238); the depth below T8 and the taper of the conus are estimates.
 */
export function cordAt(along: number): { halfWidth: number; halfDepth: number } {
	return { halfWidth: between(halfWidths, along), halfDepth: between(halfDepths, along) };
}

/** The cord ends at L1–L2 (AN-09). */
export const conusTip = at('L1', 1);

const fluids: Line = vertebrae.map(({ middle, fluid }) => [middle, fluid]);
const halfWidths: Line = [
	[at('T7', 0), 4.15],
	[at('T10', 0.5), 4.3],
	[at('T12', 0.25), 4.7],
	[at('L1', 0), 4.2],
	[conusTip, 0.8]
];
const halfDepths: Line = [
	[at('T7', 0), 3.15],
	[at('T12', 0.25), 3.4],
	[at('L1', 0), 3],
	[conusTip, 0.8]
];

/**
 * The dorsal columns hold a lane a segment, the lowest most medial (AN-16). A lane is 0.25 mm wide: 6 large fibres a segment
 * at 2.4 for each 0.1 mm (Feirabend 2002, Brain 125:1137).
 */
export const laneWidth = 0.25;

const segmentNames = [
	...(['T8', 'T9', 'T10', 'T11', 'T12'] as const),
	...(['L1', 'L2', 'L3', 'L4', 'L5'] as const),
	...(['S1', 'S2', 'S3', 'S4', 'S5'] as const)
];

export type SegmentName = (typeof segmentNames)[number];

export interface Segment {
	name: SegmentName;
	/** Where the middle of its rootlets enters the cord, and how far they spread along it. */
	entry: number;
	spread: number;
	/** The middle of its lane, from the midline. */
	lane: number;
}

/**
 * Thoracic segments lie two vertebrae above their number (rule of two, T1–T10: Arslan, Spinal Cord); lumbar ones begin in the
 * upper third of T11, sacral ones in the upper third of L1 (16 cadavers: Clin Anat 2014;27:227). Each part is shared evenly.
 */
export const segments: readonly Segment[] = segmentNames.map((name, index) => ({
	name,
	...entryOf(name),
	lane: (segmentNames.length - index - 0.5) * laneWidth
}));

/** The outer border of the dorsal columns there, where the roots enter: below its entry a segment has no lane yet. */
export function columnsAt(along: number): number {
	return laneWidth * segments.filter(({ entry }) => entry >= along).length;
}

function entryOf(name: SegmentName): { entry: number; spread: number } {
	const number = Number(name.slice(1));
	if (name.startsWith('L')) return shared(at('T11', 0.2), at('L1', 0.2), 5, number);
	if (name.startsWith('S')) return shared(at('L1', 0.2), conusTip, 5, number);

	const twoAbove = vertebrae[number - 9];
	return twoAbove
		? { entry: twoAbove.middle, spread: twoAbove.height }
		: { entry: (number - 8.5) * 24, spread: 24 };
}

function shared(from: number, to: number, parts: number, number: number) {
	const spread = (to - from) / parts;
	return { entry: from + spread * (number - 0.5), spread };
}

function of(name: VertebraName): Vertebra {
	const found = vertebrae.find((vertebra) => vertebra.name === name);
	if (!found) throw new Error(`no vertebra is called ${name}`);
	return found;
}

/** Points in order, with straight lines between them; level beyond the first and the last. */
type Line = readonly (readonly [where: number, value: number])[];

function between(line: Line, where: number): number {
	const next = line.findIndex(([from]) => from >= where);
	const after = line.at(next);
	const before = line[Math.max(0, next - 1)];
	if (!after || !before) throw new Error('a line needs points');
	if (next <= 0) return after[1];
	return before[1] + ((after[1] - before[1]) * (where - before[0])) / (after[0] - before[0]);
}
