/**
 * The lumbar spine from the side as points, from the sacrum up. An approximate teaching drawing, in millimetres:
 * bodies about 27 high and 34 deep, discs about 10 high and the canal about 17 deep are rounded textbook means;
 * each level's share of the lordosis (21, 14, 10, 8.5 and 4.5 degrees from L5 to L1) is the mean of 100 standing
 * radiographs (Evaluation of total and segmental lumbar lordosis using radiographic interpretation, Journal of Babol
 * University of Medical Sciences, 2003); how body and disc divide that share is our estimate.
 */
export type Side = 'left' | 'right';
export type Vertebra = 'L1' | 'L2' | 'L3' | 'L4' | 'L5';
export type Segment = Vertebra | 'S1' | 'S2' | 'S3' | 'S4';

export interface Point {
	x: number;
	y: number;
}

/** The middle of a body or disc. A tilt is in degrees, positive with the front edge down. */
export interface Block extends Point {
	tilt: number;
	height: number;
	depth: number;
	/** Tilt of the lower surface less that of the upper: how much of the lordosis it makes. */
	wedge: number;
}

/** How steeply the top of the sacrum slopes. */
const sacralSlope = 38;
export const canalDepth = 17;

const sizes: { vertebra: Vertebra; body: Size; discBelow: Size }[] = [
	{ vertebra: 'L5', body: [27, 34, 8], discBelow: [10, 33, 13] },
	{ vertebra: 'L4', body: [27, 34, 3], discBelow: [11, 34, 11] },
	{ vertebra: 'L3', body: [27.5, 34, 1], discBelow: [10.5, 34, 9] },
	{ vertebra: 'L2', body: [27, 33, 0], discBelow: [9.5, 33, 8.5] },
	{ vertebra: 'L1', body: [26.5, 32, -1], discBelow: [8.5, 32, 5.5] }
];
type Size = [height: number, depth: number, wedge: number];

/** Height and depth of the fused sacral bodies, and how far each turns against the one above. */
const sacralSizes: { segment: Segment; size: Size }[] = [
	{ segment: 'S1', size: [29, 32, 8] },
	{ segment: 'S2', size: [24, 24, -10] },
	{ segment: 'S3', size: [19, 17, -16] },
	{ segment: 'S4', size: [15, 12, -20] }
];

export interface Spine {
	/** From S4 up to L1. */
	bodies: Map<Segment, Block>;
	/** The disc below each lumbar vertebra. */
	discs: Map<Vertebra, Block>;
}

/** Stacks the blocks on the top of the sacrum, which is the origin: y grows downwards, x towards the back. */
export function stack(): Spine {
	const bodies = new Map<Segment, Block>();
	const discs = new Map<Vertebra, Block>();

	let plate = { x: 0, y: 0, tilt: sacralSlope };
	for (const { segment, size } of sacralSizes) {
		const placed = place(plate, size, -1);
		bodies.set(segment, placed.block);
		plate = placed.next;
	}

	plate = { x: 0, y: 0, tilt: sacralSlope };
	for (const { vertebra, body, discBelow } of sizes) {
		const disc = place(plate, discBelow, 1);
		discs.set(vertebra, disc.block);
		const bone = place(disc.next, body, 1);
		bodies.set(vertebra, bone.block);
		plate = bone.next;
	}
	return { bodies, discs };
}

/** Puts a block on a plate (`up` 1) or under it (`up` -1), and says where its far plate lies. */
function place(plate: Point & { tilt: number }, [height, depth, wedge]: Size, up: 1 | -1) {
	const tilt = plate.tilt - (up * wedge) / 2;
	const block: Block = { ...along({ ...plate, tilt }, 0, (up * height) / 2), tilt, height, depth, wedge };
	return { block, next: { ...along({ ...plate, tilt }, 0, up * height), tilt: plate.tilt - up * wedge } };
}

/** The point so many millimetres towards the back and towards the head, seen from a tilted place. */
export function along(from: Point & { tilt: number }, back: number, up: number): Point {
	const angle = (from.tilt * Math.PI) / 180;
	return {
		x: from.x + back * Math.cos(angle) - up * Math.sin(angle),
		y: from.y - back * Math.sin(angle) - up * Math.cos(angle)
	};
}

/** As `along`, but counted from the block's rear wall: where the canal begins. */
export function behind(block: Block, back: number, up: number): Point {
	return along(block, block.depth / 2 + back, up);
}

/** The four corners, clockwise from the upper front as seen from the left; `bulge` widens front and rear. */
export function corners({ wedge, ...block }: Block, bulge = 0): [Point, Point, Point, Point] {
	const half = block.depth / 2;
	const lean = half * Math.tan(((wedge / 2) * Math.PI) / 180);
	const high = block.height / 2;
	const reach = half + bulge;
	return [
		along(block, -reach, high + lean),
		along(block, reach, high - lean),
		along(block, reach, -high + lean),
		along(block, -reach, -high - lean)
	];
}
