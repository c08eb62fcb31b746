import { columnsAt, cordAt, fluidAt, laneWidth, segments } from './cord.ts';
import { nerve, round, type Picture } from './picture.ts';
import { plane, tidy } from './plane.ts';
import { fires, leadDiameter, sides, type Reach, type Side } from './recruitment.ts';

/** Cerebrospinal fluid between the dura and the cord, in mm. */
export function fluidBehind(along: number, shift: number): number {
	return fluidAt(along) + shift;
}

/**
 * The canal cut across at one height, seen from the feet with the back on top, so that left is left: dura, fluid, cord with its
 * dorsal columns lane by lane, the lead, and what fires. True proportions; the dural sac, 15 by 15 mm, is rounded from memory.
 */
export function drawSection(
	along: number,
	across: number,
	shift: number,
	fired: readonly Reach[],
	live: boolean
): Picture {
	const { halfWidth, halfDepth } = cordAt(along);
	const fluid = fluidBehind(along, shift);
	const inside = segments.filter(({ entry }) => entry >= along);
	const deep = (depths: number) => fluid + depths * halfDepth;
	const surface = (from: number) => deep(1 - Math.sqrt(1 - Math.min(0.98, (from / halfWidth) ** 2)));
	const border = columnsAt(along);
	const nearest = segments.reduce((best, segment) =>
		Math.abs(segment.entry - along) < Math.abs(best.entry - along) ? segment : best
	);

	/** The butterfly: a dorsal horn up to where the roots enter, a ventral one that is wider. */
	const grey = (sign: number) =>
		`M${point(0, deep(1.15))}Q${point(sign * 0.9, deep(1))} ${point(sign * (border - 0.1), deep(0.42))}Q${point(sign * (border + 0.5), deep(0.6))} ${point(sign * 1.5, deep(1.15))}Q${point(sign * 2.4, deep(1.6))} ${point(sign * 1.3, deep(1.7))}Q${point(sign * 0.5, deep(1.6))} ${point(0, deep(1.3))}Z`;

	const lane = (middle: number) => {
		const [inner = 0, outer = 0] = [-1, 1].map((edge) => Math.abs(middle) + (edge * laneWidth) / 2);
		const sign = Math.sign(middle);
		const [top, low] = [surface(inner), surface(outer)];
		return `M${point(sign * inner, top)}L${point(sign * outer, low)}L${point((sign * outer) / 4, deep(1.15))}L${point((sign * inner) / 4, deep(1.15))}Z`;
	};
	const lanes = (firing: boolean) =>
		sides
			.flatMap((side) =>
				inside
					.filter(({ name }) => fires(fired, 'column', side, name) === firing)
					.map((segment) => lane(signOf(side) * segment.lane))
			)
			.join('');

	/** Over the lanes of sacral, lumbar, thoracic fibres. */
	const letters = ['S', 'L', 'T'].flatMap((letter) => {
		const lanes = inside.filter(({ name }) => name.startsWith(letter)).map(({ lane }) => lane);
		if (lanes.length < 2) return [];
		const place = (Math.min(...lanes) + Math.max(...lanes)) / 2;
		return [-1, 1].map((sign) => ['letter', x(sign * place), y(surface(place)) - 5, letter] as const);
	});
	const beside = y(deep(1) + 1);
	const half = y(fluid / 2);

	return {
		width: 320,
		height: 232,
		shapes: [
			['sac', dura],
			...sides.flatMap((side) => {
				const sign = signOf(side);
				return nerve(
					`M${point(sign * border, surface(border))}Q${point(sign * (halfWidth + 0.8), deep(0.6))} ${point(sign * 7.3, deep(1) + 1)}`,
					fires(fired, 'root', side, nearest.name)
				);
			}),
			['cord', round(x(0), y(deep(1)), tidy(halfWidth * scale), tidy(halfDepth * scale))],
			['grey', grey(-1) + grey(1)],
			['lane quiet', lanes(false)],
			['lane', lanes(true)],
			[
				live ? 'contact cathode' : 'contact off',
				round(x(across), y(-leadDiameter / 2), (leadDiameter / 2) * scale)
			],
			['measure', `M36 ${y(0)}h16M36 ${y(fluid)}h16M44 ${y(0)}V${y(fluid)}`]
		],
		words: [
			...letters,
			['', 4, half, fluid.toFixed(1)],
			['', 4, half + 19, 'mm'],
			['side', 6, 20, 'left'],
			['side end', 314, 20, 'right'],
			['side end', 318, beside + 6, nearest.name],
			['side end', 318, beside + 25, 'root']
		]
	};
}

const scale = 13;
const { x, y, point } = plane([160, 34], [scale, scale]);

const dura = `M${point(-7.5, 7)}Q${point(-7.5, 0)} ${point(-4.5, 0)}H${x(4.5)}Q${point(7.5, 0)} ${point(7.5, 7)}Q${point(7.5, 15)} ${point(0, 15)}Q${point(-7.5, 15)} ${point(-7.5, 7)}Z`;

function signOf(side: Side): number {
	return side === 'left' ? -1 : 1;
}
