import { rootsAt, type Level, type Place, type ReachedRoot } from './model/herniated-disc.ts';
import type { PartId } from './spine-levels.ts';
import { width } from './spine-drawing.ts';
import type { drawSpine } from './spine-drawing.ts';
import type { Point, Side } from './spine-shape.ts';

type Drawing = ReturnType<typeof drawSpine>;

/** Where a part is pointed at, and where its name stands beside the spine as seen from the left. */
const spots: Record<
	PartId,
	{ to: (drawing: Drawing) => Point; at: Point; leaves: 'front' | 'rear' | 'below' }
> = {
	body: { to: ({ spot, body }) => spot(body('L1'), -29, 10), at: { x: 112, y: 84 }, leaves: 'rear' },
	disc: { to: ({ spot, disc }) => spot(disc('L1'), -28, 0), at: { x: 104, y: 142 }, leaves: 'rear' },
	pedicle: { to: ({ spot, body }) => spot(body('L2'), 3, 6), at: { x: 96, y: 182 }, leaves: 'rear' },
	foramen: { to: ({ spot, body }) => spot(body('L2'), 8, -11), at: { x: 92, y: 204 }, leaves: 'rear' },
	root: { to: ({ spot, body }) => spot(body('L4'), -7, 7.5), at: { x: 88, y: 270 }, leaves: 'rear' },
	sacrum: { to: ({ spot, body }) => spot(body('S2'), -13, 0), at: { x: 128, y: 492 }, leaves: 'rear' },
	conus: { to: ({ spot, body }) => spot(body('L1'), 8.5, 1), at: { x: 152, y: 18 }, leaves: 'below' },
	flavum: { to: ({ spot, body }) => spot(body('L1'), 20, 14), at: { x: 226, y: 18 }, leaves: 'below' },
	lamina: { to: ({ spot, body }) => spot(body('L1'), 22, -4), at: { x: 306, y: 18 }, leaves: 'below' },
	spinous: { to: ({ spot, body }) => spot(body('L1'), 46, -9), at: { x: 321, y: 62 }, leaves: 'below' },
	canal: { to: ({ spot, disc }) => spot(disc('L5'), 10, 0), at: { x: 296, y: 400 }, leaves: 'front' }
};

const anchors = { left: { rear: 'end', front: 'start' }, right: { rear: 'start', front: 'end' } } as const;
const lineHeight = 20;

/** The names round the picture, with a thin line each; seen from the right everything changes sides. */
export function placeLabels(
	drawing: Drawing,
	side: Side,
	parts: readonly { id: PartId; label: readonly string[] }[]
) {
	return parts.map(({ id, label }) => {
		const { to, at, leaves } = spots[id];
		const target = to(drawing);
		const across = (x: number) => (side === 'left' ? x : width - x);
		const from =
			leaves === 'below'
				? { x: nearest(target.x, side, at.x, label), y: at.y + (label.length - 1) * lineHeight + 7 }
				: { x: at.x + (leaves === 'rear' ? 5 : -5), y: at.y - 6 };
		return {
			id,
			lines: label.map((words, index) => ({ words, y: at.y + index * lineHeight })),
			x: across(at.x),
			anchor: leaves === 'below' ? ('middle' as const) : anchors[side][leaves],
			target,
			leader: `M${across(from.x)} ${from.y}L${target.x} ${target.y}`
		};
	});
}

/** Under the name, as near to the part as the name is wide. */
function nearest(target: number, side: Side, middle: number, label: readonly string[]): number {
	const wanted = side === 'left' ? target : width - target;
	const half = Math.min(20, 5 * Math.max(...label.map((words) => words.length)));
	return Math.min(Math.max(wanted, middle - half), middle + half);
}

/** The names of a disc and of the root that it hits, if there is one, in front of the bones. */
export function placeHitLabels(
	drawing: Drawing,
	side: Side,
	{ root, level, place }: { root: ReachedRoot | ''; level: Level; place: Place }
) {
	const disc = drawing.disc(rootsAt(level).exiting);
	const toFront = side === 'left' ? -1 : 1;
	const label = (words: string, at: Point, target: Point) => ({
		words,
		...at,
		target,
		leader: `M${at.x - toFront * 4} ${at.y - 5}L${target.x} ${target.y}`
	});
	const inCanal = place === 'paracentral' || place === 'central';

	return {
		anchor: anchors[side].rear,
		labels: [
			label(
				level,
				drawing.spot(disc, -disc.depth - 4, -1),
				inCanal ? drawing.spot(disc, 3, 1) : drawing.spot(disc, -8, 3)
			),
			...(root === '' ? [] : [labelOf(root)])
		]
	};

	function labelOf(root: ReachedRoot) {
		const end = drawing.roots.find((drawn) => drawn.root === root)?.end ?? drawing.spot(disc, 0, 0);

		return label(`${root} root`, beforeBone(root, end), end);
	}

	function beforeBone(root: ReachedRoot, end: Point): Point {
		if (root === 'S1') return { x: end.x + toFront * 18, y: end.y + 5 };
		const next = drawing.body(belowRoot[root]);
		return drawing.spot(next, -next.depth - (root === 'L5' ? 9 : 4), 6);
	}
}

const belowRoot = { L3: 'L4', L4: 'L5', L5: 'S1' } as const;
