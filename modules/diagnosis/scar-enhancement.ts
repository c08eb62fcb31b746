import { circle } from './drawing.ts';
import { operatedLevels } from './cross-sections.ts';
import type { Label, Scene, Shape } from './drawing.ts';

/** Before contrast; T1 images within 10 minutes of it; T1 images later than that. */
export type Contrast = 'none' | 'early' | 'delayed';
/** Those that patients see. */
export type PlainContrast = Exclude<Contrast, 'delayed'>;

/**
 * How bright scar and disc are on T1 images (0 to 1). Hueftle 1988, 19 levels seen at surgery: early scar lights up, the disc
 * does not, but for its rim (facts 5.4); on delayed images 9 of 12 discs had taken up contrast, more or less. The steps of grey are ours.
 */
export function enhancement(contrast: Contrast): { scar: number; discCentre: number; discRim: number } {
	return {
		none: { scar: 0.3, discCentre: 0.3, discRim: 0.3 },
		early: { scar: 0.95, discCentre: 0.3, discRim: 0.95 },
		delayed: { scar: 0.95, discCentre: 0.75, discRim: 0.95 }
	}[contrast];
}

/** The months that the slider stops at: both sides of every border below. */
export const months: readonly number[] = [0.5, 1, 3, 6, 12, 18, 24, 36, 48];

export interface Reader {
	name: string;
	/** From and to: months since surgery in which contrast made this reader significantly more often sure. */
	from: number;
	to: number;
}

/** Passavanti 2020: 124 examinations in four groups (1–6, 7–18, 19–36, over 36 months), two radiologists. */
export const readers: readonly Reader[] = [
	{ name: 'Reader 1', from: 1, to: 18 },
	{ name: 'Reader 2', from: 1, to: 6 }
];

/** What contrast can be expected to add so long after the operation (SN-16). */
export function worth(month: number): { short: string; says: string } {
	const sure = readers.filter(({ from, to }) => month >= from && month <= to).length;
	// General knowledge, not from the study: facts 5.4.
	if (month < 1)
		return {
			short: 'Hard to read',
			says: 'In the first month swelling and blood blur the picture, with contrast or without.'
		};
	if (sure === 2)
		return { short: 'Most useful', says: 'Contrast made both readers of the study more often sure.' };
	if (sure === 1) return { short: 'Useful', says: 'Contrast made one of the two readers more often sure.' };

	return {
		short: 'Adds less',
		says: 'No significant gain in the study. Contrast may still answer a question that plain images leave open.'
	};
}

/** Both levels as the scanner shows them. `named`: with what each is. `words`: those in the picture. */
export function films(
	contrast: Contrast,
	month: number,
	named: boolean,
	words: FilmWords = { ...clinicians, look: looks[contrast] }
): Scene {
	const bright = enhancement(contrast);
	const swelling: Shape[] = [
		[112, 192],
		[272, 192]
	].flatMap(([x = 0, y = 0]) =>
		[40, 30, 19].map((r): Shape => ({ d: circle(x, y - (40 - r) / 2, r), grey: 0.17, through: true }))
	);

	return {
		shapes: [...operatedLevels(bright), ...(month < 1 ? swelling : [])],
		labels: [
			title(77, 'A', named && words.scar),
			title(243, 'B', named && words.newDisc),
			{ x: 77, y: 90, lines: [words.disc], anchor: 'middle' },
			{ x: 243, y: 90, lines: [words.disc], anchor: 'middle' },
			look(77, words.look.scar, [118, 250], [115, 174]),
			look(243, words.look.disc, [256, 250], [267, 150])
		]
	};
}

/** How either looks, a line each. */
export interface Looks {
	scar: readonly string[];
	disc: readonly string[];
}

interface FilmWords {
	scar: string;
	newDisc: string;
	disc: string;
	look: Looks;
}

const clinicians = { scar: 'scar', newDisc: 'new disc', disc: 'disc' };

export const looks: Record<Contrast, Looks> = {
	none: { scar: ['grey, like', 'the disc'], disc: ['grey, like', 'the disc'] },
	early: { scar: ['bright', 'all through'], disc: ['dark centre,', 'bright rim'] },
	delayed: { scar: ['bright', 'all through'], disc: ['centre fills:', 'like scar'] }
};

function title(x: number, name: string, what: string | false): Label {
	return { x, y: 27, lines: [what ? `${name}: ${what}` : name], anchor: 'middle' };
}

function look(x: number, lines: readonly string[], from: [number, number], to: [number, number]): Label {
	return { x, y: 266, lines, anchor: 'middle', from, to };
}
