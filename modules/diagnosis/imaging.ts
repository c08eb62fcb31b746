import { fluidSac, myelogram, scarAndDisc } from './cross-sections.ts';
import type { Scene } from './drawing.ts';
import { muscle } from './muscle-traces.ts';
import { bending, fusion, hotspot, infection } from './side-views.ts';
import { standing } from './standing-spine.ts';

/** One state of a test's picture. Its words are plain enough for every reader. */
interface View {
	/** On the switch: one of a kind within its choice. */
	label: string;
	says: string;
	draw: () => Scene;
}

/** One clinical question and the test that answers it first. */
export interface ImagingChoice {
	id: string;
	short: string;
	question: string;
	test: string;
	why: string;
	shows: string;
	limits: string;
	/** What the views differ in: the legend of their switch. */
	compare: string;
	views: readonly [View, ...View[]];
}

/** The questions whose tests patients see: every kind of test once. */
export const plainTests = [
	'recurrent',
	'fusion',
	'instability',
	'balance',
	'no-mri',
	'active',
	'root'
] as const;
export type PlainTestId = (typeof plainTests)[number];

export function choiceOf(id: PlainTestId): ImagingChoice {
	const choice = imagingChoices.find((each) => each.id === id);
	if (!choice) throw new Error(`no test is called ${id}`);

	return choice;
}

export const imagingChoices: readonly [ImagingChoice, ...ImagingChoice[]] = [
	{
		id: 'recurrent',
		short: 'Scar or disc',
		question: 'Recurrent disc or scar?',
		test: 'MRI without and with gadolinium',
		why: 'Scar has vessels and takes up contrast; a disc fragment has none at its centre.',
		shows: 'Early post-contrast T1: scar enhances throughout, disc only at its rim.',
		limits:
			'Hard to read in the first weeks. Contrast adds most in the first year or so. Seeing scar does not prove that it hurts. Caution with gadolinium in severe renal impairment and pregnancy; check implants.',
		compare: 'Contrast',
		views: [
			{
				label: 'Off',
				says: 'Without contrast, scar and a new piece of disc look alike: both grey.',
				draw: () => scarAndDisc(false)
			},
			{
				label: 'On',
				says: 'With contrast, scar turns bright all through. A new piece of disc stays dark in the middle with a bright rim.',
				draw: () => scarAndDisc(true)
			}
		]
	},
	{
		id: 'infection',
		short: 'Infection',
		question: 'Infection?',
		test: 'MRI with gadolinium, plus CRP',
		why: 'It shows disc, marrow and epidural space together.',
		shows: 'Enhancing disc and end plates; an abscess has a dark centre and a bright rim.',
		limits:
			'Normal healing can look alike: read it with CRP and cultures. No fever does not exclude an abscess.',
		compare: 'Contrast',
		views: [
			{
				label: 'Off',
				says: 'Without contrast, the infected level is only grey and blurred.',
				draw: () => infection(false)
			},
			{
				label: 'On',
				says: 'With contrast, the disc and the ends of the bones turn bright. Pus stays dark with a bright rim.',
				draw: () => infection(true)
			}
		]
	},
	{
		id: 'arachnoiditis',
		short: 'Arachnoiditis',
		question: 'Arachnoiditis?',
		test: 'MRI (T2, axial)',
		why: 'Bright fluid outlines each root, so that clumping can be seen.',
		shows: 'Roots clumped together, or stuck to the wall with a sac that looks empty.',
		limits: 'Picture and pain do not always match. Metal can blur it.',
		compare: 'Roots',
		views: [
			{
				label: 'Normal',
				says: 'Normal: the roots float apart in bright fluid, towards the back.',
				draw: () => fluidSac('spread')
			},
			{
				label: 'Clumped',
				says: 'Clumped: roots stick to each other in thick strands.',
				draw: () => fluidSac('clumped')
			},
			{
				label: 'Empty sac',
				says: 'Empty sac: roots stick to the wall; the middle holds only fluid.',
				draw: () => fluidSac('empty')
			}
		]
	},
	{
		id: 'fusion',
		short: 'Fusion, screws',
		question: 'Has the fusion healed? Are the screws tight?',
		test: 'Thin-slice CT',
		why: 'It shows fine bone and where each screw lies.',
		shows: 'A bridge of bone, or a dark gap; a dark halo round a loose screw.',
		limits: 'Metal throws streaks: ask for artefact reduction. Soft tissue shows poorly. Uses X-rays.',
		compare: 'Fusion',
		views: [
			{
				label: 'Healed',
				says: 'Healed: bone runs through the cage from one bone to the next and hugs the screws.',
				draw: () => fusion(true)
			},
			{
				label: 'Not healed',
				says: 'Not healed: a dark gap crosses the graft, and a dark halo rings the lower screw.',
				draw: () => fusion(false)
			}
		]
	},
	{
		id: 'instability',
		short: 'Instability',
		question: 'Instability?',
		test: 'Standing flexion-extension films',
		why: 'A scan lying down can look normal; load and movement bring the slip out.',
		shows: 'One vertebra slides or tilts on the next between the two films.',
		limits: 'Pain and guarding can hide the movement. No view of nerves or disc.',
		compare: 'The patient bends',
		views: [
			{
				label: 'Back',
				says: 'Bent back: the back edges of the two bones stand in line.',
				draw: () => bending('back')
			},
			{
				label: 'Forward',
				says: 'Bent forward: the upper bone slides forward on the lower one. The level is loose.',
				draw: () => bending('forward')
			}
		]
	},
	{
		id: 'balance',
		short: 'Balance',
		question: 'Sagittal balance?',
		test: 'Whole-spine standing film',
		why: 'Balance is a matter of the whole spine under load.',
		shows: 'Whether a plumb line from C7 falls near the back of the sacrum.',
		limits: 'The patient must stand upright without help. Bent knees can hide a lean.',
		compare: 'Posture',
		views: [
			{
				label: 'Balanced',
				says: 'Balanced: a line from the base of the neck falls near the back of the sacrum.',
				draw: () => standing('balanced')
			},
			{
				label: 'Flat back',
				says: 'Flat back: the low back has lost its hollow; the line falls well in front.',
				draw: () => standing('leaning')
			}
		]
	},
	{
		id: 'no-mri',
		short: 'No MRI',
		question: 'MRI not allowed or unreadable?',
		test: 'CT myelogram',
		why: 'Contrast in the spinal fluid outlines the sac and roots without a magnet.',
		shows: 'Dents in a bright sac and roots that do not fill; bone and metal as on CT.',
		limits:
			'Needs a lumbar puncture: plan anticoagulants with the prescriber; headache may follow. First check whether the device is really unsafe: many are MR Conditional.',
		compare: 'Canal',
		views: [
			{
				label: 'Open',
				says: 'Open canal: dye fills the sac, and the nerves show as dark dots in it.',
				draw: () => myelogram(false)
			},
			{
				label: 'Squeezed',
				says: 'Squeezed canal: thick tissue at the sides makes the sac small.',
				draw: () => myelogram(true)
			}
		]
	},
	{
		id: 'active',
		short: 'Active structure',
		question: 'Which structure is active?',
		test: 'SPECT-CT',
		why: 'A tracer gathers where bone turns over; CT tells which part that is.',
		shows: 'Uptake at a non-union, a loose screw, a facet joint or the next level.',
		limits: 'An adjunct with limited evidence. Healing bone takes up tracer too; uptake does not prove pain.',
		compare: 'It glows at',
		views: [
			{
				label: 'Fusion gap',
				says: 'The glow lies in the fusion itself: bone is still at work there.',
				draw: () => hotspot('gap')
			},
			{
				label: 'Screw',
				says: 'The glow lies round a screw: it may be loose.',
				draw: () => hotspot('screw')
			},
			{
				label: 'Joint above',
				says: 'The glow lies in the joint next to the fusion: it may carry too much load.',
				draw: () => hotspot('joint')
			}
		]
	},
	{
		id: 'root',
		short: 'Root function',
		question: 'How does the root work?',
		test: 'EMG and nerve conduction',
		why: 'It tests function: old from new damage, root from peripheral nerve.',
		shows: 'Spikes at rest when damage is recent; few, tall, wide units when it is old.',
		limits: 'Normal in the first weeks after an injury, and when only sensory or pain fibres suffer.',
		compare: 'Nerve root',
		views: [
			{
				label: 'Healthy',
				says: 'Healthy: the muscle is silent at rest and gives many waves on effort.',
				draw: () => muscle('healthy')
			},
			{
				label: 'Recent harm',
				says: 'Recent harm: small spikes at rest, and only a few waves on effort.',
				draw: () => muscle('recent')
			},
			{
				label: 'Old harm',
				says: 'Old harm: silent at rest. The waves on effort are few, tall and wide.',
				draw: () => muscle('old')
			}
		]
	}
];
