import { columnsAt, cordAt, fluidAt, laneWidth, segments, type SegmentName } from './cord.ts';
import { leadDiameter, type Reach, type Side } from './recruitment.ts';

/**
 * The canal cut across at one height, seen from the feet with the back on top, so that left is left: dura, fluid, cord with its
 * dorsal columns lane by lane, and the lead. True proportions; the dural sac, 15 by 15 mm, is rounded from memory.
 */
export const width = 320;
export const height = 232;

const scale = 13;
const middle = 160;
const dura = 34;

export function drawSection(
	along: number,
	across: number,
	shift: number,
	reached: readonly Reach[],
	current: number
) {
	const { halfWidth, halfDepth } = cordAt(along);
	const fluid = fluidAt(along) + shift;
	const centre = y(fluid + halfDepth);
	const inside = segments.filter(({ entry }) => entry >= along);
	const fires = (segment: SegmentName, side: Side, part: 'column' | 'root') =>
		reached.some(
			(fibre) =>
				fibre.segment === segment &&
				fibre.side === side &&
				fibre.part === part &&
				fibre.perMilliampere * current >= 1
		);
	const surface = (from: number) =>
		y(fluid + halfDepth * (1 - Math.sqrt(1 - Math.min(0.98, (from / halfWidth) ** 2))));
	const border = columnsAt(along);
	const nearest = segments.reduce((best, segment) =>
		Math.abs(segment.entry - along) < Math.abs(best.entry - along) ? segment : best
	);

	return {
		dura: `M${x(-7.5)} ${y(7)}Q${x(-7.5)} ${y(0)} ${x(-4.5)} ${y(0)}H${x(4.5)}Q${x(7.5)} ${y(0)} ${x(7.5)} ${y(7)}Q${x(7.5)} ${y(15)} ${x(0)} ${y(15)}Q${x(-7.5)} ${y(15)} ${x(-7.5)} ${y(7)}Z`,
		cord: { cx: middle, cy: centre, rx: tidy(halfWidth * scale), ry: tidy(halfDepth * scale) },
		grey: greyMatter(border, fluid, halfDepth),
		lanes: (['left', 'right'] as const).flatMap((side) =>
			inside.map(({ name, lane }) => {
				const sign = side === 'left' ? -1 : 1;
				const [inner, outer] = [lane - laneWidth / 2, lane + laneWidth / 2];
				const deep = y(fluid + 1.15 * halfDepth);
				return {
					key: `${side} ${name}`,
					fires: fires(name, side, 'column'),
					d: `M${x(sign * inner)} ${surface(inner)}L${x(sign * outer)} ${surface(outer)}L${x(sign * outer * 0.25)} ${deep}L${x(sign * inner * 0.25)} ${deep}Z`
				};
			})
		),
		/** Letters over the lanes: sacral, lumbar, thoracic. */
		groups: ['S', 'L', 'T'].flatMap((letter) => {
			const lanes = inside.filter(({ name }) => name.startsWith(letter)).map(({ lane }) => lane);
			if (lanes.length < 2) return [];
			const place = (Math.min(...lanes) + Math.max(...lanes)) / 2;
			return [-1, 1].map((sign) => ({ letter, x: x(sign * place), y: surface(place) - 5 }));
		}),
		roots: (['left', 'right'] as const).map((side) => {
			const sign = side === 'left' ? -1 : 1;
			return {
				name: nearest.name,
				side,
				fires: fires(nearest.name, side, 'root'),
				end: y(fluid + halfDepth + 1),
				d: `M${x(sign * border)} ${surface(border)}Q${x(sign * (halfWidth + 0.8))} ${y(fluid + 0.6 * halfDepth)} ${x(sign * 7.3)} ${y(fluid + halfDepth + 1)}`
			};
		}),
		lead: { cx: x(across), cy: y(-leadDiameter / 2), r: tidy((leadDiameter / 2) * scale) },
		/** From the dura to the cord, beside the lanes. */
		gap: { x: x(0), from: y(0), to: y(fluid), millimetres: fluid }
	};
}

/** The butterfly: dorsal horns up to where the roots enter, ventral horns wider. */
function greyMatter(border: number, fluid: number, halfDepth: number): string {
	const half = (sign: number) =>
		`M${x(0)} ${y(fluid + 1.15 * halfDepth)}Q${x(sign * 0.9)} ${y(fluid + halfDepth)} ${x(sign * (border - 0.1))} ${y(fluid + 0.42 * halfDepth)}Q${x(sign * (border + 0.5))} ${y(fluid + 0.6 * halfDepth)} ${x(sign * 1.5)} ${y(fluid + 1.15 * halfDepth)}Q${x(sign * 2.4)} ${y(fluid + 1.6 * halfDepth)} ${x(sign * 1.3)} ${y(fluid + 1.7 * halfDepth)}Q${x(sign * 0.5)} ${y(fluid + 1.6 * halfDepth)} ${x(0)} ${y(fluid + 1.3 * halfDepth)}Z`;

	return half(-1) + half(1);
}

function x(across: number): number {
	return tidy(middle + across * scale);
}

function y(deep: number): number {
	return tidy(dura + deep * scale);
}

function tidy(n: number): number {
	return Math.round(n * 10) / 10;
}
