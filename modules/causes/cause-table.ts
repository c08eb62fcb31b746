import type { Clue, Operation, Pain } from './cause-filters.ts';
import type { Onset, Urgency } from './onset-words.ts';

/** How the pain runs: never relieved; new or returning; new within days, which leaves no time for a pain-free gap. */
type Course = 'never-relieved' | 'new' | 'new-early';

/**
 * A cause of lasting pain after back surgery (facts, section 3). Where a filter's entry is missing, the cause has no usual value:
 * then that filter speaks neither for nor against it. Kinds of pain follow from the mechanism; they are not counted anywhere.
 */
export interface Cause {
	code: `CA-${string}`;
	group: 'before' | 'during' | 'after';
	name: string;
	onsets?: readonly Onset[];
	pains?: readonly Pain[];
	/** Operations that it typically follows, and what that means for the others. */
	follows?: { operations: readonly Operation[]; others: 'open' | 'less' | 'out' };
	clues: readonly Clue[];
	course?: Course;
	/** Has to be excluded first, whatever else is chosen. */
	urgency?: Urgency;
	/** A risk that works through other causes; among equals it stands last. */
	adds?: true;
}

const fusions = ['fusion', 'lumbarInterbody', 'alif', 'posterolateral'] as const;
const onlyFusions = { operations: fusions, others: 'out' } as const;
/** The canal is opened, the sac or a root retracted (facts, section 1.4). */
const canalOpened = ['microdiscectomy', 'laminectomy', 'fusion', 'lumbarInterbody'] as const;

export const causes: readonly Cause[] = [
	{
		code: 'CA-01',
		group: 'before',
		name: 'Wrong diagnosis',
		onsets: ['at-once'],
		pains: ['nociceptive', 'neuropathic'],
		clues: ['unchanged', 'elsewhere'],
		course: 'never-relieved'
	},
	{
		code: 'CA-02',
		group: 'before',
		name: 'Poor match of symptoms and images',
		onsets: ['at-once'],
		pains: ['nociceptive'],
		clues: ['noLegPain'],
		course: 'never-relieved'
	},
	{
		code: 'CA-03',
		group: 'before',
		name: 'Wrong level or side',
		onsets: ['at-once'],
		clues: ['unchanged'],
		course: 'never-relieved'
	},
	{
		code: 'CA-04',
		group: 'before',
		name: 'Low mood, fear, low expectations, dispute',
		clues: ['mood'],
		adds: true
	},
	{
		code: 'CA-05',
		group: 'before',
		name: 'Smoking',
		onsets: ['after-months'],
		pains: ['nociceptive'],
		follows: onlyFusions,
		clues: ['load'],
		course: 'new',
		adds: true
	},
	{
		code: 'CA-06',
		group: 'before',
		name: 'Obesity, diabetes, earlier surgery',
		onsets: ['weeks'],
		pains: ['nociceptive'],
		clues: ['fever'],
		course: 'new',
		adds: true
	},
	{
		code: 'CA-07',
		group: 'before',
		name: 'Long compression before surgery',
		onsets: ['at-once'],
		pains: ['neuropathic'],
		clues: ['oldDeficit']
	},
	{
		code: 'CA-08',
		group: 'during',
		name: 'Incomplete decompression',
		onsets: ['at-once'],
		pains: ['neuropathic'],
		clues: ['unchanged'],
		course: 'never-relieved'
	},
	{
		code: 'CA-09',
		group: 'during',
		name: 'Nerve injury',
		onsets: ['at-once'],
		pains: ['neuropathic'],
		follows: { operations: ['fusion', 'lumbarInterbody'], others: 'open' },
		clues: ['waking', 'deficit', 'touch'],
		course: 'new-early'
	},
	{
		code: 'CA-10',
		group: 'during',
		name: 'Misplaced screw or cage',
		onsets: ['at-once'],
		pains: ['neuropathic', 'nociceptive'],
		follows: onlyFusions,
		clues: ['waking', 'deficit'],
		course: 'new-early'
	},
	{
		code: 'CA-11',
		group: 'during',
		name: 'Dural tear, CSF leak',
		// RF-09: usually within 48 h; section 4: days to 6 weeks
		onsets: ['hours', 'weeks'],
		follows: { operations: canalOpened, others: 'open' },
		clues: ['headache'],
		course: 'new-early',
		urgency: 'today'
	},
	{
		code: 'CA-12',
		group: 'during',
		name: 'Epidural haematoma',
		onsets: ['at-once', 'hours'],
		follows: { operations: canalOpened, others: 'open' },
		clues: ['deficit'],
		course: 'new-early',
		urgency: 'now'
	},
	{
		code: 'CA-13',
		group: 'after',
		name: 'Recurrent disc herniation',
		// section 4: weeks to years
		onsets: ['weeks', 'months', 'after-months', 'years'],
		pains: ['neuropathic'],
		follows: { operations: ['microdiscectomy'], others: 'less' },
		clues: ['gap', 'deficit'],
		course: 'new'
	},
	{
		code: 'CA-14',
		group: 'after',
		name: 'Epidural fibrosis',
		onsets: ['months'],
		pains: ['neuropathic'],
		follows: { operations: canalOpened, others: 'less' },
		clues: ['slow'],
		course: 'new'
	},
	{
		code: 'CA-15',
		group: 'after',
		name: 'Arachnoiditis',
		onsets: ['months'],
		pains: ['neuropathic'],
		clues: ['bothLegs', 'slow'],
		course: 'new'
	},
	{
		code: 'CA-16',
		group: 'after',
		name: 'Infection, discitis, abscess',
		onsets: ['weeks'],
		follows: { operations: fusions, others: 'open' },
		// RF-03: an abscess can come with a deficit, and without fever
		clues: ['fever', 'deficit'],
		course: 'new',
		urgency: 'today'
	},
	{
		code: 'CA-17',
		group: 'after',
		name: 'Pseudarthrosis (non-union)',
		onsets: ['after-months'],
		pains: ['nociceptive'],
		follows: onlyFusions,
		clues: ['load'],
		course: 'new'
	},
	{
		code: 'CA-18',
		group: 'after',
		name: 'Loose or broken hardware',
		onsets: ['after-months'],
		pains: ['nociceptive'],
		follows: onlyFusions,
		clues: ['load'],
		course: 'new'
	},
	{
		code: 'CA-19',
		group: 'after',
		name: 'Adjacent segment disease',
		onsets: ['years'],
		pains: ['nociceptive', 'neuropathic'],
		follows: { operations: fusions, others: 'less' },
		clues: ['newLevel', 'gap'],
		course: 'new'
	},
	{
		code: 'CA-20',
		group: 'after',
		name: 'Instability',
		onsets: ['years'],
		pains: ['nociceptive'],
		follows: { operations: ['laminectomy'], others: 'less' },
		clues: ['catching'],
		course: 'new'
	},
	{
		code: 'CA-21',
		group: 'after',
		name: 'Facet or sacroiliac pain',
		pains: ['nociceptive'],
		follows: { operations: ['fusion', 'posterolateral'], others: 'open' },
		clues: ['extension']
	},
	{
		code: 'CA-22',
		group: 'after',
		name: 'Myofascial pain, deconditioning',
		onsets: ['months'],
		pains: ['nociceptive'],
		// ALIF spares the posterior muscles (section 1.4).
		follows: {
			operations: ['microdiscectomy', 'laminectomy', 'fusion', 'lumbarInterbody', 'posterolateral'],
			others: 'less'
		},
		clues: ['tender']
	},
	{
		code: 'CA-23',
		group: 'after',
		name: 'Sagittal imbalance',
		onsets: ['years'],
		pains: ['nociceptive'],
		follows: { operations: fusions, others: 'less' },
		clues: ['stooped'],
		course: 'new'
	},
	{
		code: 'CA-24',
		group: 'after',
		name: 'Neuropathic pain, central sensitisation',
		pains: ['neuropathic', 'nociplastic'],
		clues: ['touch', 'bothLegs']
	}
];
