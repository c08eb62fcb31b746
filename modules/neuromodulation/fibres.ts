import { cordAt, fluidAt, length, segments, type Segment } from './cord.ts';
import type { Point } from './field.ts';

/**
 * The fibres of the patient's right side, node by node; the left side is their mirror image. A posture moves the cord: `shift`
 * is how many mm further from the dura it lies than on the back.
 */
export function fibresOf(shift: number): readonly Fibre[] {
	const known = made.get(shift);
	if (known) return known;

	const fibres = segments.flatMap((segment) => [
		{ segment, part: 'column' as const, nodes: columnFibre(segment, shift) },
		...filaments.map((share) => ({
			segment,
			part: 'root' as const,
			nodes: rootFibre(segment, segment.entry + share * segment.spread, shift)
		}))
	]);
	made.set(shift, fibres);
	return fibres;
}

/** The nodes of a fibre that runs down the back of the cord straight under the lead, from T7 to L1. */
export function underLead({ across }: { across: number }, shift: number): Point[] {
	const nodes: Point[] = [];
	for (let along = 0; along <= length; along += internode) {
		nodes.push(onCord(arc(across, along), along, shift));
	}
	return nodes;
}

export interface Fibre {
	segment: Segment;
	/** Ascending in the dorsal columns, or where it enters from the root. */
	part: 'column' | 'root';
	nodes: readonly Point[];
}

/** A hundred times the thickness of the thickest dorsal-column fibres, 10.7 µm (Feirabend 2002); the rule is from memory. */
const internode = 1;
/** Large fibres are reached to 0.25 mm below the surface (Feirabend 2002): one in the middle of that. */
const depth = 0.1;
/** Roots come down beside the cord, so that they meet its axis at an angle; angle and bend are assumptions. */
const angle = (35 * Math.PI) / 180;
const bend = 8;
/** Where four of a segment's rootlets enter, as shares of its length. */
const filaments = [-0.375, -0.125, 0.125, 0.375];
/** Above T7, as far as a contact at its top reaches. */
const top = -20;
const made = new Map<number, readonly Fibre[]>();

function columnFibre({ lane, entry }: Segment, shift: number): Point[] {
	const nodes: Point[] = [];
	for (let along = top; along <= entry; along += internode) {
		nodes.push(onCord(arc(lane, along), along, shift));
	}
	return nodes;
}

/**
 * From its lane down out of the cord, then towards the side of the cord, and down along it: roots run in contact with its side
 * (Clin Anat 1993;6:167). Where the cord tapers the roots keep their distance from the middle.
 */
function rootFibre({ lane }: Segment, entry: number, shift: number): Point[] {
	const nodes: Point[] = [];
	/** From here on it turns back, to end up running along the side. */
	const toTheSide = 1.35 * cordAt(entry).halfWidth - bend * (1 - Math.cos(angle));
	let along = entry - 10;
	let round = arc(lane, entry);
	let heading = 0;
	while (along < entry + 30) {
		nodes.push(onCord(round, along, shift, cordAt(Math.min(along, entry))));
		if (along >= entry) {
			heading =
				round < toTheSide
					? Math.min(angle, heading + internode / bend)
					: Math.max(0, heading - internode / bend);
		}
		round += internode * Math.sin(heading);
		along += internode * Math.cos(heading);
	}
	return nodes;
}

/** How far round the cord, in mm, lies what is so far from the midline. */
function arc(across: number, along: number): number {
	const { halfWidth } = cordAt(along);
	return halfWidth * Math.asin(Math.max(-1, Math.min(1, across / halfWidth)));
}

function onCord(
	round: number,
	along: number,
	shift: number,
	{ halfWidth, halfDepth } = cordAt(along)
): Point {
	const turn = Math.max(-Math.PI / 2, Math.min(round / halfWidth, Math.PI / 2));
	return {
		across: halfWidth * Math.sin(turn),
		deep: fluidAt(along) + shift + halfDepth * (1 - Math.cos(turn)) + depth,
		along
	};
}
