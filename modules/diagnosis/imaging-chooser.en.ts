import { choiceOf, type PlainTestId } from './imaging.ts';

/** The same test for a patient: what it is for, what it is like, what to tell the team. */
interface PlainTest {
	short: string;
	test: string;
	purpose: string;
	feel: string;
	tell: string;
}

interface PictureWords {
	/** What the views differ in. */
	compare: string;
	/** In the views' order; `inPicture`: the lines of each label, in the labels' order. */
	views: readonly { label: string; says: string; inPicture: readonly (readonly string[])[] }[];
}

/** By what clinicians read in the picture. */
const plainer: Record<string, readonly string[]> = { 'plumb line from C7': ['line from', 'the neck'] };

/**
 * What ImagingChooser says to patients; in other languages beside this file, as with `disc-stages.en.ts`. The words of the
 * pictures are those of clinicians, but for a few that are not plain enough for every reader.
 */
export const words = {
	pick: 'Pick a test',
	purpose: 'What it is for',
	feel: 'What it is like',
	tell: 'What to tell the team',
	picture: (compare: string, label: string, says: string) => `Drawing, ${compare}: ${label}. ${says}`,
	/** The same in words; `says`: what all views show */
	inThePictures: (says: string) => `In the pictures: ${says}`,
	tests: {
		recurrent: {
			short: 'MRI scan',
			test: 'MRI scan, often with contrast dye',
			purpose: 'To tell scar from a new piece of disc, and to look for infection.',
			feel: 'You lie still in a tunnel. It is loud, so you get ear covers. Dye may go in through a vein.',
			tell: 'Tell staff about any implant, kidney trouble, or if you may be pregnant.'
		},
		fusion: {
			short: 'CT scan',
			test: 'CT scan',
			purpose: 'To see if a fusion has healed and if the screws sit well.',
			feel: 'You lie on a table that slides through a ring. It is quick. It uses X-rays.',
			tell: 'Tell staff about any implant, or if you may be pregnant.'
		},
		instability: {
			short: 'Bending X-rays',
			test: 'X-rays while you bend',
			purpose: 'To see if one bone slides on the next when you move.',
			feel: 'You stand and bend forward, then back, as far as you can. It takes a few minutes.',
			tell: 'Say if bending hurts too much, or if you may be pregnant.'
		},
		balance: {
			short: 'Standing X-ray',
			test: 'X-ray of the whole spine, standing',
			purpose: 'To see if you stand in balance or lean forward.',
			feel: 'You stand still, side on, for one or two pictures.',
			tell: 'Say if you cannot stand for long, or if you may be pregnant.'
		},
		'no-mri': {
			short: 'CT with dye',
			test: 'CT scan with dye in the spinal fluid',
			purpose: 'To see the nerves when an MRI is not safe or not clear.',
			feel: 'A doctor puts dye in through a thin needle in your back. Then you have a CT scan. You may get a headache.',
			tell: 'Tell the team about blood thinners. Do not stop them without your prescriber.'
		},
		active: {
			short: 'Bone scan',
			test: 'Bone scan with CT (SPECT-CT)',
			purpose: 'To find bone that is busy, such as a joint or a loose screw.',
			feel: 'A weak tracer goes in through a vein. You wait, then lie still for the scan.',
			tell: 'Say if you may be pregnant or if you breastfeed.'
		},
		root: {
			short: 'Nerve test',
			test: 'Nerve and muscle test',
			purpose: 'To see how well a nerve works, and if harm is old or new.',
			feel: 'You feel small electric taps on the skin. A thin needle goes into some muscles. It can sting.',
			tell: 'Tell staff about blood thinners and any stimulator or pacemaker.'
		}
	} satisfies Record<PlainTestId, PlainTest>,
	pictures: {
		recurrent: shared('recurrent'),
		fusion: shared('fusion'),
		instability: shared('instability'),
		balance: shared('balance'),
		'no-mri': shared('no-mri'),
		active: shared('active'),
		root: shared('root')
	} satisfies Record<PlainTestId, PictureWords>
};

export type ImagingWords = typeof words;

function shared(id: PlainTestId): PictureWords {
	const { compare, views } = choiceOf(id);

	return {
		compare,
		views: views.map(({ label, says, draw }) => ({
			label,
			says,
			inPicture: draw().labels.map(({ lines }) => plainer[lines.join(' ')] ?? lines)
		}))
	};
}
