import { circle, foot, plate, tidy } from './drawing.ts';
import type { Scene, Shape } from './drawing.ts';

/**
 * Outlines of one operated disc level from above, in a box of 140 × 170. Paired parts are drawn on the viewer's left and
 * mirrored; the operation was on the viewer's right.
 */
const outline = {
	disc: 'M70 10C106 8 127 26 127 48C127 68 108 79 92 79C82 79 78 75 70 75C62 75 58 79 48 79C32 79 13 68 13 48C13 26 34 8 70 10Z',
	canal: 'M50 81C58 77 82 77 90 81L103 98C99 112 84 124 70 128C56 124 41 112 37 98Z',
	muscle: 'M60 146C52 130 40 125 26 125C15 129 12 142 17 155C30 164 46 167 60 164Z',
	facet: 'M19 90C27 85 37 92 39 103C40 115 32 123 23 119C14 113 12 96 19 90Z',
	lamina: 'M31 120L39 110L70 132L66 147Z',
	/** Thick facet and ligament that narrow the canal. */
	overgrowth: 'M39 95C47 91 54 97 55 106C56 115 60 121 67 124L60 130C48 124 38 112 39 95Z',
	/** What a laminotomy leaves. */
	laminaCut: 'M74 147L70 132L84 123L90 135Z',
	spinous: 'M64 136C67 132 73 132 76 136L78 162C76 168 64 168 62 162Z',
	sac: 'M70 83C85 83 92 90 92 99C92 111 80 119 70 119C60 119 48 111 48 99C48 90 55 83 70 83Z',
	sacPushed:
		'M66 83C74 82 79 86 81 95C83 104 86 108 84 112C80 117 75 119 69 119C59 119 48 111 48 99C48 90 55 84 66 83Z',
	sacSqueezed: 'M70 88C78 88 85 90 85 96C85 103 78 114 70 114C62 114 56 104 56 97C56 90 62 88 70 88Z',
	scar: 'M86 80C97 78 107 88 106 101C105 114 96 124 83 130C79 127 82 121 87 115C93 107 94 97 91 91C88 87 84 84 86 80Z',
	fragment: 'M79 74C90 72 107 77 110 91C112 104 100 111 91 107C81 102 78 88 79 74Z'
};

/**
 * How bright scar and disc tissue are on T1 images. Scar has vessels and takes up contrast throughout; a fragment has none at
 * its centre, so that only its rim lights up (Hueftle 1988).
 */
export function brightness(contrast: boolean): { scar: number; discCentre: number; discRim: number } {
	return contrast
		? { scar: 0.95, discCentre: 0.3, discRim: 0.95 }
		: { scar: 0.3, discCentre: 0.3, discRim: 0.3 };
}

/** Two operated levels beside each other: scar on the left plate, a new herniation on the right one. */
export function scarAndDisc(contrast: boolean): Scene {
	return {
		shapes: operatedLevels(brightness(contrast)),
		labels: [
			{ x: 77, y: 27, lines: ['Scar'], anchor: 'middle' },
			{ x: 243, y: 27, lines: ['New disc piece'], anchor: 'middle' },
			{ x: 77, y: 90, lines: ['disc'], anchor: 'middle' },
			{ x: 243, y: 90, lines: ['disc'], anchor: 'middle' },
			{
				x: 77,
				y: 266,
				lines: contrast ? ['bright', 'all through'] : ['grey, like', 'the disc'],
				anchor: 'middle',
				from: [118, 250],
				to: [115, 174]
			},
			{
				x: 243,
				y: 266,
				lines: contrast ? ['dark centre,', 'bright rim'] : ['grey, like', 'the disc'],
				anchor: 'middle',
				from: [256, 250],
				to: [267, 150]
			}
		]
	};
}

/** Both levels without a word on them. */
export function operatedLevels(bright: { scar: number; discCentre: number; discRim: number }): Shape[] {
	const [left, right] = ['translate(-11 32) scale(1.26)', 'translate(155 32) scale(1.26)'];

	return [
		plate(0, 154),
		plate(166, 154),
		...operated(left, outline.sac),
		{ d: outline.scar, grey: bright.scar, part: 'scar', place: left },
		...dots(points('44 97 98 98'), 4.5, left),
		...operated(right, outline.sacPushed),
		{ d: outline.fragment, grey: bright.discRim, part: 'disc', place: right },
		{
			d: outline.fragment,
			grey: bright.discCentre,
			place: `${right} translate(${94 * 0.26} ${91 * 0.26}) scale(.74)`
		},
		...dots(points('44 97 97 117'), 4.5, right)
	];
}

/** Contrast in the spinal fluid makes the sac white on CT; what presses on it shows as a dent. */
export function myelogram(squeezed: boolean): Scene {
	const place = 'translate(62 4) scale(1.42)';
	const inside = points(squeezed ? '65 98 75 98 67 106 73 106 70 94' : '58 98 63 106 70 110 77 106 82 98');

	return {
		shapes: [
			plate(),
			...bothSides(outline.muscle, 0.12, place),
			{ d: outline.disc, grey: 0.3, part: 'disc', place },
			{ d: outline.canal, grey: 0.12, place },
			...bothSides(outline.lamina, 0.8, place, 'bone'),
			...bothSides(outline.facet, 0.8, place, 'bone'),
			{ d: outline.spinous, grey: 0.8, part: 'bone', place },
			...(squeezed ? bothSides(outline.overgrowth, 0.45, place, 'bone') : []),
			{ d: squeezed ? outline.sacSqueezed : outline.sac, grey: 1, place },
			...dots(inside, 2.6, place)
		],
		labels: [
			{ x: 160, y: 60, lines: ['disc'], anchor: 'middle' },
			squeezed
				? foot(['sac squeezed small,', 'dye cut off at the sides'], [160, 164])
				: foot(['sac full of dye,', 'nerves as dots in it'], [160, 168])
		]
	};
}

export type Roots = 'spread' | 'clumped' | 'empty';

/** Sixteen roots: towards the back of the sac as a patient lies, in three clumps, or all round the wall. */
const rootsAt: Record<Roots, readonly Point[]> = {
	spread: [...arc(12, -6, 186, 78, 73), ...arc(4, 40, 140, 44, 58)],
	clumped: points(
		'112 128 121 134 113 140 123 124 130 142 119 148 152 160 161 165 169 158 158 153 166 171 ' +
			'194 128 203 134 196 141 206 124 188 136'
	),
	empty: [...arc(8, 192, 348, 88, 58), ...arc(8, 10, 170, 88, 78)]
};

/** The fluid sac from above on T2 images, where fluid is bright and roots are dark. */
export function fluidSac(roots: Roots): Scene {
	const words: Record<Roots, Scene['labels'][number]> = {
		spread: foot(['nerve roots lie apart,', 'towards the back'], [160, 192]),
		clumped: foot(['roots stuck together', 'in clumps'], [160, 178]),
		empty: foot(['roots stuck to the wall:', 'the sac looks empty'], [150, 196])
	};

	return {
		shapes: [
			plate(),
			{
				d: 'M20 96C24 40 90 14 160 14C230 14 296 40 300 96C302 150 262 196 214 216L160 236L106 216C58 196 18 150 20 96Z',
				grey: 0.34,
				part: 'bone'
			},
			{
				d: 'M160 46C222 46 258 72 258 112C258 158 208 200 160 200C112 200 62 158 62 112C62 72 98 46 160 46Z',
				grey: 0.95,
				part: 'mark'
			},
			...dots(rootsAt[roots], 6)
		],
		labels: [{ x: 160, y: 33, lines: ['bone'], anchor: 'middle' }, words[roots]]
	};
}

type Point = readonly [x: number, y: number];

function points(list: string): Point[] {
	return Array.from(list.matchAll(/(\d+) (\d+)/g), ([, x, y]) => [Number(x), Number(y)]);
}

/** Points along an ellipse round the sac's centre, from one angle to another; 90 degrees is the back. */
function arc(count: number, from: number, to: number, across: number, deep: number): Point[] {
	return Array.from({ length: count }, (_, index) => {
		const angle = ((from + ((to - from) * index) / (count - 1)) * Math.PI) / 180;

		return [tidy(160 + across * Math.cos(angle)), tidy(112 + deep * Math.sin(angle))];
	});
}

function dots(at: readonly Point[], r: number, place = ''): Shape[] {
	return at.map(([x, y]) => ({ d: circle(x, y, r), part: 'nerve', solid: true, place }));
}

/** A part and its mirror image. */
function bothSides(d: string, grey: number, place: string, part?: 'bone'): Shape[] {
	return [place, `${place} matrix(-1 0 0 1 140 0)`].map((side) => ({
		d,
		grey,
		place: side,
		...(part && { part })
	}));
}

/** The level after a laminotomy on one side. */
function operated(place: string, sac: string): Shape[] {
	return [
		...bothSides(outline.muscle, 0.12, place),
		{ d: outline.disc, grey: 0.3, part: 'disc', place },
		{ d: outline.canal, grey: 0.16, place },
		...[outline.lamina, outline.laminaCut, outline.spinous].map((d): Shape => ({
			d,
			grey: 0.55,
			part: 'bone',
			place
		})),
		...bothSides(outline.facet, 0.55, place, 'bone'),
		{ d: sac, grey: 0.04, part: 'mark', place }
	];
}
