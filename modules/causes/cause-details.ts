import type { Reason } from './cause-finder.ts';
import type { Cause } from './cause-table.ts';
import { usualOnset } from './cause-words.ts';
import { usualOperation, usualPain } from './say-reason.ts';

export { sayReason } from './say-reason.ts';

/** Causes that no operation brings (RF-06, RF-07). */
export const note =
	'Not on this wheel: metastasis (cancer in the history, weight loss, unremitting night pain) and fracture (trauma, long steroid use, osteoporosis).';

/** Before a reason. */
export const speaks: Record<Reason['speaks'], string> = {
	for: 'For',
	silent: 'Open',
	against: 'Against',
	excludes: 'Against'
};

/** What is said of a cause under one heading. */
export interface Said {
	term: string;
	text: string;
}

/** Facts, section 3. */
interface Details {
	mechanism: string;
	/** In words where no number was verified; numbers only with the source in which they were read. */
	often: string;
	source?: string;
	clue: string;
	test: string;
}

/** What clinicians read of a cause once they open it; a chunk of its own, which patients never load. */
export function detailsOf(cause: Cause): Said[] {
	const details = causeDetails[cause.code];
	if (!details) return [];

	const { mechanism, often, source, clue, test } = details;
	return [
		{ term: 'Mechanism', text: mechanism },
		{ term: 'How often', text: `${often} ${source ? `(${source})` : 'No verified number.'}` },
		{ term: 'Clue', text: clue },
		{ term: 'Next test', text: test },
		{
			term: 'Usually',
			text: `Onset: ${usualOnset(cause)}. Pain: ${usualPain(cause)}. After ${usualOperation(cause)}.`
		}
	];
}

export const causeDetails: Record<Cause['code'], Details> = {
	'CA-01': {
		mechanism:
			'The source (hip, sacroiliac joint, peripheral nerve, vessel) was never in the operated segment.',
		often: 'Not known.',
		clue: 'Same pain from the first day; groin pain on hip rotation; pain on walking that eases on standing still.',
		test: 'Hip examination and film, sacroiliac tests, nerve studies, ankle-brachial index.'
	},
	'CA-02': {
		mechanism: 'An age-related change was operated on; the pain was mostly in the back.',
		// DF-09
		often:
			'Not counted. Leg pain predicts success: odds of failure 0.80 per point of leg pain before surgery.',
		source: 'BMC Musculoskeletal Disorders 2022, 333 patients',
		clue: 'No leg pain before surgery.',
		test: 'Read the first films again.'
	},
	'CA-03': {
		mechanism: 'Counting error.',
		// SN-22
		often: 'Rare; counts depend on the definition.',
		clue: 'No change at all.',
		test: 'Operation note beside the films.'
	},
	'CA-04': {
		mechanism:
			'Central amplification and less activity. Changes the course of every cause and rules none out; it does not mean that pain is imagined.',
		// SN-05
		often:
			'Depression from about 1 in 5 (coded in US inpatients) to 6 in 10 (any mood disorder, one hospital group).',
		source: 'Orhurhu 2018; HCA abstract',
		clue: 'High PHQ-9, GAD-7 or catastrophising score.',
		test: 'PHQ-9, GAD-7, catastrophising scale. PHQ-9 item 9 above 0: assess suicide risk at the same visit.'
	},
	'CA-05': {
		mechanism: 'Non-union of a fusion.',
		// SN-18
		often: 'About doubles non-union: RR 1.91 (1.56–2.35).',
		source: 'Nunna 2021',
		clue: 'Mechanical pain after a fusion.',
		test: 'CT for union.'
	},
	'CA-06': {
		mechanism: 'Wound infection.',
		// SN-19
		often: 'Wound infection: RR 2.87 with obesity, 2.19 with diabetes, 2.06 after earlier surgery.',
		source: 'Zhang 2018',
		clue: 'Wound, fever.',
		test: 'CRP, MRI.'
	},
	'CA-07': {
		mechanism: 'The root was already damaged.',
		often: 'Not known.',
		clue: 'Numbness or weakness for 6–12 months before surgery.',
		test: 'Nerve conduction, EMG.'
	},
	'CA-08': {
		mechanism:
			'Lateral recess or foraminal stenosis left, or a retained fragment. After ALIF, indirect decompression can fail.',
		often: 'Common in older series; how common today is not known.',
		clue: 'No relief of leg pain.',
		test: 'MRI, CT myelogram.'
	},
	'CA-09': {
		mechanism: 'Traction, heat or direct injury: neuropathic pain.',
		often: 'Uncommon.',
		clue: 'New numbness or burning on waking.',
		test: 'Examination now; EMG after 3 weeks.'
	},
	'CA-10': {
		mechanism: 'Contact with a root; later loosening.',
		often: 'About 6.5% of screws are misplaced; most are silent.',
		source: 'quoted in Weir 2020',
		clue: 'New root pain on waking.',
		test: 'CT.'
	},
	'CA-11': {
		mechanism: 'CSF leak, pseudomeningocele; adhesions later.',
		often: 'Uncommon; more often in repeat surgery.',
		clue: 'Headache worse upright, clear fluid from the wound.',
		test: 'MRI, β2-transferrin.'
	},
	'CA-12': {
		mechanism: 'Blood compresses the roots.',
		often: 'Symptomatic in about 0.2%. Of 17 evacuated in 12,000, 10 came on after waking.',
		source: 'NYSORA; Barrow Quarterly 2000',
		clue: 'Rising pain and weakness in hours to days.',
		test: 'Emergency MRI. One normal check is not enough.'
	},
	'CA-13': {
		mechanism: 'Another herniation at the same level and side.',
		often: '5–15% after discectomy; 7.4% re-operated at the first site in five years.',
		source: 'reherniation study 2008; Häkkinen 2007',
		clue: 'Pain-free gap, sudden return.',
		test: 'MRI without and with gadolinium.'
	},
	'CA-14': {
		mechanism:
			'A tethered or ischaemic root. Everyone forms scar; studies disagree on whether it causes pain.',
		// SN-06
		often: 'Significant scar in 91.0% by epiduroscopy, in 16.1% of the same patients by MRI.',
		source: 'Bosscher 2010',
		clue: 'Slow return over 1–6 months, burning.',
		test: 'MRI with gadolinium. Scar on a scan does not prove that scar is the cause.'
	},
	'CA-15': {
		mechanism: 'Clumped roots in scarred arachnoid.',
		often: 'Rare.',
		clue: 'Burning in both legs, mixed signs.',
		test: 'MRI: clumping, empty sac sign.'
	},
	'CA-16': {
		mechanism: 'Bacterial, often S. aureus. No fever does not exclude an abscess.',
		// SN-23
		often: '3.1% pooled; 4.4% with implants, 1.4% without.',
		source: 'Zhou 2020',
		clue: 'Fever, night pain, rising CRP, wound leak.',
		test: 'CRP, blood cultures before antibiotics if stable, MRI with gadolinium.'
	},
	'CA-17': {
		mechanism: 'No bony union.',
		often: 'Varies widely; smoking about doubles it (RR 1.91).',
		source: 'Nunna 2021',
		clue: 'Mechanical pain that returns 6–24 months after a fusion.',
		test: 'Thin-slice CT from 12 months; flexion-extension films.'
	},
	'CA-18': {
		mechanism: 'Fatigue where bone does not unite.',
		often: 'Not known.',
		clue: 'A click, pain with load.',
		test: 'Film, CT, SPECT-CT.'
	},
	'CA-19': {
		mechanism: 'Load on the next level, and ageing; how much of each is not known.',
		// SN-20
		often: 'Surgery for it: 2.5% per year in one series, 2.62% of 1,069 fusions in another.',
		source: 'Sears 2011; European Spine Journal 2009',
		clue: 'A new level after good years.',
		test: 'Standing films, MRI.'
	},
	'CA-20': {
		mechanism: 'Loss of a facet.',
		// SN-21: the numbers in circulation are not verified
		often: 'Not known.',
		clue: 'Catching pain, worse upright.',
		test: 'Flexion-extension films.'
	},
	'CA-21': {
		mechanism: 'Altered load.',
		often: 'Not known.',
		clue: 'Worse on extension; below L5 after a fusion.',
		test: 'Diagnostic blocks.'
	},
	'CA-22': {
		mechanism: 'Muscle injury and disuse.',
		often: 'Common.',
		clue: 'Tender bands.',
		test: 'Examination.'
	},
	'CA-23': {
		mechanism: 'Flat back.',
		// AN-21
		often: 'Not known; easily missed.',
		clue: 'Stooped by evening.',
		test: 'Whole-spine standing film.'
	},
	'CA-24': {
		mechanism: 'Nerve lesion; nociplastic change.',
		often: 'Not known.',
		clue: 'Burning, allodynia, spread of pain.',
		test: 'DN4, examination.'
	}
};
