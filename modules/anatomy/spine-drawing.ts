import { at, curve, round } from './curve.ts';
import type { OutStage } from './model/herniated-disc.ts';
import { along, behind, canalDepth, corners, stack } from './spine-shape.ts';
import type { Block, Point, Segment, Side, Vertebra } from './spine-shape.ts';

/** The paper: reads at 288 px (a phone) and at 544 px high (a desktop). */
export const width = 360;
export const height = 560;
/** The part of the paper that shows a disc and its root: L3 to the sacrum, in the same proportions. */
export const closeUp = { x: 58, y: 152, width: 262, height: 407.5 };

const unitsPerMillimetre = 2;
const origin = { x: 188, y: 392 };
/** Millimetres cut off each corner of a body or disc. */
const rounding = 2;
/** How far cord, sac and ligament go on above the top of L1, in millimetres. */
const topCut = 15;
const lumbar: readonly Vertebra[] = ['L1', 'L2', 'L3', 'L4', 'L5'];
const sacral: readonly Segment[] = ['S1', 'S2', 'S3', 'S4'];
const roots = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1'] as const;

type Outline = readonly (readonly [back: number, up: number])[];

/** From the middle of the disc's rear margin, in millimetres. */
const inCanal: Record<OutStage, Outline> = {
	protrusion: [
		[-3, 4.5],
		[1.5, 4.2],
		[4.4, 2],
		[4.4, -2],
		[1.5, -4],
		[-3, -4.5]
	],
	extrusion: [
		[-3, 3.5],
		[2.5, 5.5],
		[7, 3.5],
		[7.2, -2.5],
		[2.5, -5],
		[-3, -3.5]
	],
	sequestration: [
		[2, -5],
		[4.5, -3.6],
		[7, -5.5],
		[7, -10.5],
		[4.6, -13],
		[2, -11]
	]
};
const atForamen: Record<OutStage, Outline> = {
	protrusion: [
		[-9.4, 1.6],
		[-7.4, 4.8],
		[-4, 5.4],
		[-2, 2.2],
		[-3.6, -2.6],
		[-7.6, -3]
	],
	extrusion: [
		[-11, 3],
		[-8, 8],
		[-3, 9],
		[-0.5, 4],
		[-2.5, -3],
		[-8, -3.5]
	],
	sequestration: [
		[-9.5, 8.6],
		[-7.4, 13],
		[-3.4, 13.4],
		[-1.6, 9.6],
		[-3.4, 6.6],
		[-7.4, 6]
	]
};

/** Everything that `SpineLevels.svelte` draws, as SVG path data. Seen from the right, the front is on the right. */
export function drawSpine(side: Side) {
	const { bodies, discs } = stack();
	const body = (segment: Segment) => of(bodies, segment);
	const disc = (above: Vertebra) => of(discs, above);
	const pen = aPen(side);
	const rail = aRail([
		...lumbar.flatMap((vertebra) => [body(vertebra), disc(vertebra)]),
		...sacral.map((segment) => body(segment))
	]);

	return {
		/** From any place of the spine to the paper. */
		spot: (place: Block, back: number, up: number) => pen.point(behind(place, back, up)),
		body,
		disc,
		bodies: lumbar.map((vertebra) => ({
			vertebra,
			outline: pen.block(corners(body(vertebra)), [-0.8, -1.4, -0.8, -2])
		})),
		/** Where the bodies' names stand: clear of the roots. */
		names: [...lumbar, 'S1' as const].map((segment) => ({
			segment,
			spot: pen.point(along(body(segment), -6, 0))
		})),
		discs: lumbar.map((above) => ({
			above,
			outline: pen.block(corners(disc(above)), [0.6, 1, 0.6, 1.4]),
			/** The gel inside, nearer to the rear than to the front. */
			nucleus: pen.closed(nucleusOf(disc(above)))
		})),
		sacrum: pen.closed(sacrumOutline(sacral.map(body))),
		sacralLines: sacral.slice(1).map((segment) => {
			const [front, rear] = corners(body(segment));
			return pen.line([between(front, rear, 0.14), between(front, rear, 0.86)]);
		}),
		canal: pen.band(
			[
				...rail(0, lumbar.length * 2 + 1, { over: topCut }),
				behind(body('S2'), 0, 2),
				behind(body('S3'), 1, 6)
			],
			[
				...rail(canalDepth, lumbar.length * 2, { over: topCut }),
				behind(body('S1'), canalDepth - 3, 0),
				behind(body('S2'), 9, 2),
				behind(body('S3'), 5, 6)
			]
		),
		/** The dural sac: it ends in a point at the second sacral segment. */
		sac: pen.band(
			[...rail(2.5, lumbar.length * 2, { over: topCut }), behind(body('S1'), 3, 0), behind(body('S2'), 5, 2)],
			[
				...rail(canalDepth - 2.5, lumbar.length * 2, { over: topCut }),
				behind(body('S1'), 11.5, 0),
				behind(body('S2'), 6, 1)
			]
		),
		cord: pen.band(
			[behind(body('L1'), 4.4, 13 + topCut), behind(body('L1'), 4.6, 2), behind(disc('L1'), 8.2, 0)],
			[behind(body('L1'), 13, 13 + topCut), behind(body('L1'), 12.6, 2), behind(disc('L1'), 8.8, 0)]
		),
		strands: [4.6, 6.8, 9, 11, 12.6].map((offset) =>
			pen.line([
				behind(body('L1'), 8.5 + (offset - 8.5) * 0.7, -6),
				...rail(offset, lumbar.length * 2).slice(2),
				behind(body('S1'), 2.5 + offset * 0.6, 0),
				behind(body('S2'), 5 + offset * 0.06, 4)
			])
		),
		roots: roots.map((root, index) => {
			const own = body(root);
			const above = index === 0 ? undefined : disc(at(lumbar, index - 1));
			const leaves = above ? behind(above, 4.5, 4) : behind(own, 5, 16);
			const inner = [leaves, behind(own, 4, 9), behind(own, 4.5, 0)];
			const outer = root === 'S1' ? sacralExit(own, body('S2')) : lumbarExit(own, disc(root), below(root));
			return {
				root,
				/** Inside the canal, on the inner side of the pedicle. */
				inner: pen.line([...inner, behind(own, 3.5, -5)]),
				/** The same, pushed back by what has come out of the disc above. */
				pushed: above
					? pen.line([
							behind(above, 6, 10),
							behind(above, 9.2, 0.5),
							behind(own, 5.5, 8),
							...inner.slice(2),
							behind(own, 3.5, -5)
						])
					: '',
				/** From the foramen outwards. */
				outer: pen.line([behind(own, 4.2, -2), ...outer]),
				ganglion: pen.point(behind(own, root === 'S1' ? 0 : 3, -6.5)),
				end: pen.point(last(outer))
			};
		}),
		pedicles: lumbar.map((vertebra) => {
			const own = body(vertebra);
			return {
				vertebra,
				outline: pen.closed(
					[
						[-1, 12],
						[3, 11.8],
						[9, 11.5],
						[17, 13],
						[19, 7],
						[17.5, -2],
						[12, -1.5],
						[7, 0],
						[3, -1],
						[-1, -2]
					].map(([back = 0, up = 0]) => behind(own, back, up))
				)
			};
		}),
		foramina: lumbar.map((vertebra) => {
			const own = body(vertebra);
			const next = below(vertebra);
			return {
				vertebra,
				outline: pen.closed([
					behind(own, 1, -3),
					behind(own, 7, -1.5),
					behind(own, 15, -3.5),
					behind(next, 15, 15),
					behind(next, 8, 13),
					behind(next, 1, 14)
				])
			};
		}),
		laminae: lumbar.map((vertebra) => ({
			vertebra,
			outline: pen.closed(
				[
					[17.5, 3.5],
					[21, 3.5],
					[26, -3],
					[26.5, -14.5],
					[23, -17],
					[20, -16],
					[18.5, -8]
				].map(([back = 0, up = 0]) => behind(body(vertebra), back, up))
			)
		})),
		spinousProcesses: lumbar.map((vertebra, index) => {
			const reach = index === 4 ? 0.8 : 1;
			return {
				vertebra,
				outline: pen.closed(
					[
						[25, -1],
						[34, -1.5],
						[46, -1],
						[53, -3],
						[54.5, -10],
						[53, -18],
						[47, -20.5],
						[36, -17.5],
						[25, -15.5]
					].map(([back = 0, up = 0]) => behind(body(vertebra), 25 + (back - 25) * reach, up))
				)
			};
		}),
		/** From lamina to lamina, and up to the one above L1. */
		flava: [
			...[18.2, 20, 21.8].map((offset) =>
				pen.line([behind(body('L1'), offset + 0.8, 13 + topCut), behind(body('L1'), offset - 0.6, 4)])
			),
			...lumbar.flatMap((vertebra) =>
				[18.4, 20.2, 22].map((offset) =>
					pen.line([
						behind(body(vertebra), offset, -15),
						behind(below(vertebra), vertebra === 'L5' ? offset - 3 : offset - 0.8, vertebra === 'L5' ? 12 : 4)
					])
				)
			)
		],
		/**
		 * Disc material that has left the disc: into the canal, or out at the foramen and beyond. From the side a central herniation
		 * lies where a paracentral one does. A loose fragment is drawn off the disc, as from behind.
		 */
		herniations: {
			inCanal: (above: Vertebra, stage: OutStage) =>
				pen.closed(inCanal[stage].map(([back, up]) => behind(disc(above), back, up))),
			atForamen: (above: Vertebra, stage: OutStage) =>
				pen.closed(atForamen[stage].map(([back, up]) => behind(disc(above), back, up)))
		}
	};

	function below(vertebra: Vertebra): Block {
		return body(vertebra === 'L5' ? 'S1' : at(lumbar, lumbar.indexOf(vertebra) + 1));
	}
}

/** Down and forward over the side of the disc, then in front of the next vertebra's side. */
function lumbarExit(own: Block, disc: Block, next: Block): Point[] {
	return [behind(own, 2.5, -8), behind(disc, -4, 0), behind(next, -8, 8), behind(next, -11, 2)];
}

/** Through the front of the sacrum, between its first and second segments. */
function sacralExit(own: Block, next: Block): Point[] {
	return [behind(own, -2, -8), behind(own, -14, -15), behind(next, -27, 4), behind(next, -32, -8)];
}

function nucleusOf(disc: Block): Point[] {
	const middle = { ...along(disc, 2.5, 0), tilt: disc.tilt };
	return [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
		const angle = (eighth * Math.PI) / 4;
		return along(middle, Math.cos(angle) * disc.depth * 0.24, Math.sin(angle) * disc.height * 0.26);
	});
}

/** Round the fused bodies: down the hollow front, up the rear with its low crest. */
function sacrumOutline(bodies: Block[]): Point[] {
	const [first, ...others] = bodies.map((block) => corners(block));
	const tip = last(bodies);
	if (!first) return [];
	return [
		first[0],
		...[first, ...others].map(([, , , lowerFront]) => lowerFront),
		along(tip, 3, -tip.height / 2 - 3),
		behind(tip, 4, -6),
		...[...bodies].reverse().map((block, index) => behind(block, 11 + index * 4, 0)),
		behind(at(bodies, 0), 21, 12),
		behind(at(bodies, 0), 15, 13),
		first[1]
	];
}

/** A line of points at one distance behind the bodies and discs, from above the first to the block `until`. */
function aRail(blocks: Block[]) {
	return (offset: number, until: number, { over = 0 } = {}): Point[] => {
		const points = blocks.slice(0, until).map((block) => behind(block, offset, 0));
		const top = blocks[0];
		return top && over > 0 ? [behind(top, offset, top.height / 2 + over), ...points] : points;
	};
}

function aPen(side: Side) {
	const point = ({ x, y }: Point): Point => {
		const across = origin.x + x * unitsPerMillimetre;
		return {
			x: round(side === 'left' ? across : width - across),
			y: round(origin.y + y * unitsPerMillimetre)
		};
	};
	const pair = (from: Point) => {
		const { x, y } = point(from);
		return `${x} ${y}`;
	};

	return {
		point,
		line: (points: Point[]) => `M${curve(points, false, pair)}`,
		closed: (points: Point[]) => `M${curve(points, true, pair)}Z`,
		/** The area between two lines that run the same way, with straight ends. */
		band: (front: Point[], rear: Point[]) =>
			`M${curve(front, false, pair)}L${curve([...rear].reverse(), false, pair)}Z`,
		/** Four rounded corners joined by sides that swell outwards by so many millimetres: top, rear, bottom, front. */
		block: (from: [Point, Point, Point, Point], swell: [number, number, number, number]) => {
			const sides = from.map((corner, index) => {
				const next = at(from, (index + 1) % 4);
				const [start, end] = [towards(corner, next, rounding), towards(next, corner, rounding)];
				return `${pair(start)}Q${pair(bowed(start, end, at(swell, index)))} ${pair(end)}Q${pair(next)} `;
			});
			return `M${sides.join('')}${pair(towards(at(from, 0), at(from, 1), rounding))}Z`;
		}
	};
}

/** The control point of a side that leaves the straight line by `swell`, outwards when going clockwise. */
function bowed(from: Point, to: Point, swell: number): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	return {
		x: (from.x + to.x) / 2 + ((to.y - from.y) / length) * swell * 2,
		y: (from.y + to.y) / 2 - ((to.x - from.x) / length) * swell * 2
	};
}

/** So many millimetres on the way to another point. */
function towards(from: Point, to: Point, distance: number): Point {
	return between(from, to, distance / Math.hypot(to.x - from.x, to.y - from.y));
}

function between(from: Point, to: Point, share: number): Point {
	return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function last<T>(list: readonly T[]): T {
	return at(list, list.length - 1);
}

function of<K, T>(blocks: Map<K, T>, key: K): T {
	const block = blocks.get(key);
	if (block === undefined) throw new Error(`the spine has no ${String(key)}`);
	return block;
}
