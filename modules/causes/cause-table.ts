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
	mechanism: string;
	/** In words where no number was verified; numbers only with the source in which they were read. */
	often: string;
	source?: string;
	clue: string;
	test: string;
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

export const groups: Record<Cause['group'], string> = {
	before: 'Before the operation',
	during: 'During the operation',
	after: 'After the operation'
};

export const causes: readonly Cause[] = [
	{
		code: 'CA-01',
		group: 'before',
		name: 'Wrong diagnosis',
		mechanism:
			'The source (hip, sacroiliac joint, peripheral nerve, vessel) was never in the operated segment.',
		often: 'Not known.',
		clue: 'Same pain from the first day; groin pain on hip rotation; pain on walking that eases on standing still.',
		test: 'Hip examination and film, sacroiliac tests, nerve studies, ankle-brachial index.',
		onsets: ['at-once'],
		pains: ['nociceptive', 'neuropathic'],
		clues: ['unchanged', 'elsewhere'],
		course: 'never-relieved'
	},
	{
		code: 'CA-02',
		group: 'before',
		name: 'Poor match of symptoms and images',
		mechanism: 'An age-related change was operated on; the pain was mostly in the back.',
		// DF-09
		often:
			'Not counted. Leg pain predicts success: odds of failure 0.80 per point of leg pain before surgery.',
		source: 'BMC Musculoskeletal Disorders 2022, 333 patients',
		clue: 'No leg pain before surgery.',
		test: 'Read the first films again.',
		onsets: ['at-once'],
		pains: ['nociceptive'],
		clues: ['noLegPain'],
		course: 'never-relieved'
	},
	{
		code: 'CA-03',
		group: 'before',
		name: 'Wrong level or side',
		mechanism: 'Counting error.',
		// SN-22
		often: 'Rare; counts depend on the definition.',
		clue: 'No change at all.',
		test: 'Operation note beside the films.',
		onsets: ['at-once'],
		clues: ['unchanged'],
		course: 'never-relieved'
	},
	{
		code: 'CA-04',
		group: 'before',
		name: 'Low mood, fear, low expectations, dispute',
		mechanism:
			'Central amplification and less activity. Changes the course of every cause and rules none out; it does not mean that pain is imagined.',
		// SN-05
		often:
			'Depression from about 1 in 5 (coded in US inpatients) to 6 in 10 (any mood disorder, one hospital group).',
		source: 'Orhurhu 2018; HCA abstract',
		clue: 'High PHQ-9, GAD-7 or catastrophising score.',
		test: 'PHQ-9, GAD-7, catastrophising scale. PHQ-9 item 9 above 0: assess suicide risk at the same visit.',
		clues: ['mood'],
		adds: true
	},
	{
		code: 'CA-05',
		group: 'before',
		name: 'Smoking',
		mechanism: 'Non-union of a fusion.',
		// SN-18
		often: 'About doubles non-union: RR 1.91 (1.56–2.35).',
		source: 'Nunna 2021',
		clue: 'Mechanical pain after a fusion.',
		test: 'CT for union.',
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
		mechanism: 'Wound infection.',
		// SN-19
		often: 'Wound infection: RR 2.87 with obesity, 2.19 with diabetes, 2.06 after earlier surgery.',
		source: 'Zhang 2018',
		clue: 'Wound, fever.',
		test: 'CRP, MRI.',
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
		mechanism: 'The root was already damaged.',
		often: 'Not known.',
		clue: 'Numbness or weakness for 6–12 months before surgery.',
		test: 'Nerve conduction, EMG.',
		onsets: ['at-once'],
		pains: ['neuropathic'],
		clues: ['oldDeficit']
	},
	{
		code: 'CA-08',
		group: 'during',
		name: 'Incomplete decompression',
		mechanism:
			'Lateral recess or foraminal stenosis left, or a retained fragment. After ALIF, indirect decompression can fail.',
		often: 'Common in older series; how common today is not known.',
		clue: 'No relief of leg pain.',
		test: 'MRI, CT myelogram.',
		onsets: ['at-once'],
		pains: ['neuropathic'],
		clues: ['unchanged'],
		course: 'never-relieved'
	},
	{
		code: 'CA-09',
		group: 'during',
		name: 'Nerve injury',
		mechanism: 'Traction, heat or direct injury: neuropathic pain.',
		often: 'Uncommon.',
		clue: 'New numbness or burning on waking.',
		test: 'Examination now; EMG after 3 weeks.',
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
		mechanism: 'Contact with a root; later loosening.',
		often: 'About 6.5% of screws are misplaced; most are silent.',
		source: 'quoted in Weir 2020',
		clue: 'New root pain on waking.',
		test: 'CT.',
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
		mechanism: 'CSF leak, pseudomeningocele; adhesions later.',
		often: 'Uncommon; more often in repeat surgery.',
		clue: 'Headache worse upright, clear fluid from the wound.',
		test: 'MRI, β2-transferrin.',
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
		mechanism: 'Blood compresses the roots.',
		often: 'Symptomatic in about 0.2%. Of 17 evacuated in 12,000, 10 came on after waking.',
		source: 'NYSORA; Barrow Quarterly 2000',
		clue: 'Rising pain and weakness in hours to days.',
		test: 'Emergency MRI. One normal check is not enough.',
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
		mechanism: 'Another herniation at the same level and side.',
		often: '5–15% after discectomy; 7.4% re-operated at the first site in five years.',
		source: 'reherniation study 2008; Häkkinen 2007',
		clue: 'Pain-free gap, sudden return.',
		test: 'MRI without and with gadolinium.',
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
		mechanism:
			'A tethered or ischaemic root. Everyone forms scar; studies disagree on whether it causes pain.',
		// SN-06
		often: 'Significant scar in 91.0% by epiduroscopy, in 16.1% of the same patients by MRI.',
		source: 'Bosscher 2010',
		clue: 'Slow return over 1–6 months, burning.',
		test: 'MRI with gadolinium. Scar on a scan does not prove that scar is the cause.',
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
		mechanism: 'Clumped roots in scarred arachnoid.',
		often: 'Rare.',
		clue: 'Burning in both legs, mixed signs.',
		test: 'MRI: clumping, empty sac sign.',
		onsets: ['months'],
		pains: ['neuropathic'],
		clues: ['bothLegs', 'slow'],
		course: 'new'
	},
	{
		code: 'CA-16',
		group: 'after',
		name: 'Infection, discitis, abscess',
		mechanism: 'Bacterial, often S. aureus. No fever does not exclude an abscess.',
		// SN-23
		often: '3.1% pooled; 4.4% with implants, 1.4% without.',
		source: 'Zhou 2020',
		clue: 'Fever, night pain, rising CRP, wound leak.',
		test: 'CRP, blood cultures before antibiotics if stable, MRI with gadolinium.',
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
		mechanism: 'No bony union.',
		often: 'Varies widely; smoking about doubles it (RR 1.91).',
		source: 'Nunna 2021',
		clue: 'Mechanical pain that returns 6–24 months after a fusion.',
		test: 'Thin-slice CT from 12 months; flexion-extension films.',
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
		mechanism: 'Fatigue where bone does not unite.',
		often: 'Not known.',
		clue: 'A click, pain with load.',
		test: 'Film, CT, SPECT-CT.',
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
		mechanism: 'Load on the next level, and ageing; how much of each is not known.',
		// SN-20
		often: 'Surgery for it: 2.5% per year in one series, 2.62% of 1,069 fusions in another.',
		source: 'Sears 2011; European Spine Journal 2009',
		clue: 'A new level after good years.',
		test: 'Standing films, MRI.',
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
		mechanism: 'Loss of a facet.',
		// SN-21: the numbers in circulation are not verified
		often: 'Not known.',
		clue: 'Catching pain, worse upright.',
		test: 'Flexion-extension films.',
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
		mechanism: 'Altered load.',
		often: 'Not known.',
		clue: 'Worse on extension; below L5 after a fusion.',
		test: 'Diagnostic blocks.',
		pains: ['nociceptive'],
		follows: { operations: ['fusion', 'posterolateral'], others: 'open' },
		clues: ['extension']
	},
	{
		code: 'CA-22',
		group: 'after',
		name: 'Myofascial pain, deconditioning',
		mechanism: 'Muscle injury and disuse.',
		often: 'Common.',
		clue: 'Tender bands.',
		test: 'Examination.',
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
		mechanism: 'Flat back.',
		// AN-21
		often: 'Not known; easily missed.',
		clue: 'Stooped by evening.',
		test: 'Whole-spine standing film.',
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
		mechanism: 'Nerve lesion; nociplastic change.',
		often: 'Not known.',
		clue: 'Burning, allodynia, spread of pain.',
		test: 'DN4, examination.',
		pains: ['neuropathic', 'nociplastic'],
		clues: ['touch', 'bothLegs']
	}
];
