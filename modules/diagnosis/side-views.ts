import { body, circle, cushion, foot, plate, spinous, turned } from './drawing.ts';
import type { Scene, Shape } from './drawing.ts';

/** Disc and end plates that take up contrast, and pus behind them with a bright rim. */
export function infection(contrast: boolean): Scene {
	const lit = contrast ? 0.95 : 0.24;

	return {
		shapes: [
			plate(),
			{
				d: 'M140 8C138 60 138 100 146 122C160 142 162 186 151 204C154 240 162 262 172 292L200 292C188 250 180 214 176 166C172 120 168 70 168 8Z',
				grey: 0.1,
				part: 'mark'
			},
			...[
				[178, 26],
				[180, 96],
				[188, 166]
			].map(([x, y]): Shape => ({ d: spinous(x ?? 0, y ?? 0, 42), grey: 0.4, part: 'bone' })),
			{ d: body(82, 44, 100, 58, 3), grey: 0.5, part: 'bone' },
			{ d: cushion(80, 82, 92, 13, 0), grey: 0.3, part: 'disc' },
			{ d: body(80, 122, 100, 58, -3), grey: 0.5, part: 'bone' },
			{ d: body(90, 202, 100, 58, -12), grey: 0.5, part: 'bone' },
			{ d: 'M35 140Q82 128 127 136L130 149Q80 145 33 153Z', grey: lit },
			{ d: 'M36 185Q86 176 132 164L131 178Q88 188 41 198Z', grey: lit },
			{ d: body(80, 122, 100, 58, -3), part: 'bone' },
			{ d: body(90, 202, 100, 58, -12), part: 'bone' },
			{ d: cushion(84, 162, 92, 15, -7), grey: contrast ? 0.8 : 0.3, part: 'disc' },
			{
				d: 'M133 128C148 132 154 148 153 166C152 184 150 196 142 202C136 190 132 176 131 162C130 148 130 136 133 128Z',
				grey: lit
			},
			{
				d: 'M137 138C145 142 148 154 147 166C146 178 145 186 142 190C139 182 137 172 136 162C135 152 135 144 137 138Z',
				grey: 0.12
			},
			{ d: cushion(104, 242, 92, 13, -20), grey: 0.3, part: 'disc' },
			{ d: 'M62 278L146 234Q172 262 184 296L86 296Q70 290 62 278Z', grey: 0.5, part: 'bone' }
		],
		labels: [
			{
				x: 312,
				y: 28,
				lines: contrast ? ['pus: dark,', 'bright rim'] : ['swelling', 'in canal'],
				anchor: 'end',
				from: [236, 52],
				to: [143, 160]
			},
			{
				x: 312,
				y: 232,
				lines: contrast ? ['disc and', 'bone ends', 'bright'] : ['disc and', 'bone ends', 'grey'],
				anchor: 'end',
				from: [230, 238],
				to: [104, 180]
			}
		]
	};
}

/** Two fused levels on CT: a bridge of bone through the cage, or a dark gap and a dark halo round a screw. */
export function fusion(healed: boolean): Scene {
	return {
		shapes: [
			plate(),
			...fusedBones(0.55),
			{ d: 'M40 124L150 118L152 164L44 172Z', grey: healed ? 0.55 : 0.2 },
			...(healed
				? bridge
				: [
						{
							d: 'M36 150C60 140 76 154 98 144C120 136 136 150 156 140L156 146C136 156 120 143 98 151C76 160 60 147 37 157Z',
							grey: 0
						} as Shape
					]),
			...cage,
			...(healed ? [] : [{ d: screwAt(230, 206, -6, 11), grey: 0, part: 'mark', dashed: true } as Shape]),
			...screws
		],
		labels: healed
			? [
					foot(['bone bridge through the cage'], [96, 150], 96),
					{ x: 312, y: 134, lines: ['snug', 'screw'], anchor: 'end', from: [272, 128], to: [186, 78] }
				]
			: [
					foot(['dark gap: no bridge'], [96, 152], 96),
					{ x: 312, y: 266, lines: ['dark halo'], anchor: 'end', from: [264, 252], to: [186, 221] }
				]
	};
}

export type Bend = 'back' | 'forward';

/** Two standing films of one loose level: the upper bone slides forward when the person bends forward. */
export function bending(bend: Bend): Scene {
	const lower = turned(150, 202, -10);
	const loose = bend === 'forward';

	return {
		shapes: [
			plate(),
			{ d: loose ? body(84, 38, 104, 58, -24) : body(144, 34, 104, 58, 6), grey: 0.6, part: 'bone' },
			{ d: loose ? body(112, 120, 106, 62, -15) : body(139, 118, 106, 62, -3), grey: 0.6, part: 'bone' },
			{ d: body(150, 202, 108, 62, -10), grey: 0.6, part: 'bone' },
			{ d: 'M104 262L196 242Q206 266 204 296L126 296Q110 284 104 262Z', grey: 0.6, part: 'bone' },
			{ d: `M${lower(56, -128)}L${lower(56, 40)}`, part: 'mark', dashed: true },
			...(loose ? [{ d: 'M189 116L170 119M178 112L170 119L179 124', part: 'mark' } as const] : [])
		],
		labels: [
			{
				x: 312,
				y: 96,
				lines: loose ? ['it slides', 'forward'] : ['back edges', 'in line'],
				anchor: 'end',
				from: [226, 102],
				to: [loose ? 190 : 194, 116]
			},
			{ x: 312, y: 264, lines: ['bent', bend], anchor: 'end' }
		]
	};
}

export type Hotspot = 'gap' | 'screw' | 'joint';

/** Busy bone glows on the tracer image, laid over CT. */
export function hotspot(where: Hotspot): Scene {
	const [x, y] = { gap: [98, 146], screw: [166, 213], joint: [210, 40] }[where] as [number, number];
	return {
		shapes: [
			plate(),
			...fusedBones(0.4),
			{ d: 'M40 124L150 118L152 164L44 172Z', grey: 0.2 },
			...cage,
			...screws,
			{ d: circle(x, y, 30), part: 'mark', dashed: true },
			{ d: circle(x, y, 21), grey: 0.45, through: true, part: 'mark' },
			{ d: circle(x, y, 11), grey: 0.85, through: true }
		],
		labels: [{ x: 160, y: 286, lines: ['bright rings: busy bone'], anchor: 'middle' }]
	};
}

const cage: readonly Shape[] = [
	{ d: 'M54 124L74 123L74 168L56 169Z', grey: 0.06, part: 'device' },
	{ d: 'M122 121L142 119L144 163L122 165Z', grey: 0.06, part: 'device' }
];

const bridge: readonly Shape[] = [
	{ d: 'M75 114L121 112L121 174L75 177Z', grey: 0.55 },
	...[84, 98, 112].map((x) => ({ d: `M${x} 114q-4 14 0 26q4 14 1 38`, part: 'bone' }) as const)
];

const screws: readonly Shape[] = [
	{ d: screwAt(230, 76, -4, 6), grey: 1, part: 'device' },
	{ d: screwAt(230, 206, -6, 6), grey: 1, part: 'device' },
	{ d: 'M227 46L238 46L238 242L227 242Z', grey: 1, part: 'device' },
	...[76, 206].map(
		(y) => ({ d: `M219 ${y - 13}h26q3 13 0 26h-26q3 -13 0 -26Z`, grey: 1, part: 'device' }) as const
	)
];

/** Two bodies with their pedicles and the joint above them. */
function fusedBones(grey: number): Shape[] {
	return [
		{ d: 'M140 62L214 58Q226 66 216 92L146 92Z', grey, part: 'bone' },
		{ d: 'M148 204L214 188Q228 200 220 230L156 236Z', grey, part: 'bone' },
		{ d: 'M196 64Q190 30 206 14Q222 12 224 34Q224 54 212 66Z', grey, part: 'bone' },
		{ d: body(96, 84, 112, 76, 0), grey, part: 'bone' },
		{ d: body(102, 206, 114, 74, -9), grey, part: 'bone' }
	];
}

/** A pedicle screw from its head at (x, y) forward into the body. */
function screwAt(x: number, y: number, tilt: number, thick: number): string {
	const at = turned(x, y, tilt);
	const thread = Array.from({ length: 16 }, (_, i) => [-18 - i * 6.9, i % 2 ? thick * 0.62 : thick] as const);
	const edge = [
		[0, -thick] as const,
		...thread.map(([along, out]) => [along, -out] as const),
		[-140, 0] as const,
		...thread.reverse(),
		[0, thick] as const
	];

	return `M${edge.map(([along, out]) => at(along, out)).join('L')}Z`;
}
