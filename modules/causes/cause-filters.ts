import { onsets, type Onset } from './onset-words.ts';

/** SY-02; they can coexist, so no kind of pain rules a cause out. */
export const pains = {
	nociceptive: 'Ache, with movement or load (nociceptive)',
	neuropathic: 'Leg, burning, shock, numb (neuropathic)',
	nociplastic: 'Spread, sensitivity (nociplastic)'
};

export type Pain = keyof typeof pains;

/** Facts, section 1.4; `fusion` where nobody knows the approach. */
export const operations = {
	microdiscectomy: 'Microdiscectomy',
	laminectomy: 'Laminectomy or laminotomy',
	fusion: 'Fusion, approach not known',
	lumbarInterbody: 'PLIF or TLIF',
	alif: 'ALIF',
	posterolateral: 'Posterolateral fusion'
};

export type Operation = keyof typeof operations;

/** The clues of facts, section 3; what cannot wait stands first. */
export const clues = {
	deficit: 'New weakness, saddle numbness, bladder or bowel change',
	fever: 'Fever, wound leak, night pain or rising CRP',
	headache: 'Headache worse upright, or clear fluid from the wound',
	unchanged: 'Same pain as before, never better',
	gap: 'Pain-free gap, then a sudden return',
	waking: 'New leg pain, numbness or burning on waking',
	load: 'Pain with load, or a click',
	slow: 'Slow return, burning',
	bothLegs: 'Burning in both legs, mixed signs',
	touch: 'Burning, pain to light touch, spread',
	newLevel: 'New level after good years',
	catching: 'Catching pain, worse upright',
	stooped: 'Stooped by evening',
	extension: 'Worse on extension, or below L5 after a fusion',
	tender: 'Tender muscle bands',
	elsewhere: 'Groin pain on hip rotation, or leg pain that eases on standing still',
	noLegPain: 'No leg pain before surgery',
	oldDeficit: 'Numb or weak for 6–12 months before surgery',
	mood: 'High score for mood, fear or catastrophising'
};

export type Clue = keyof typeof clues;

/** What is known; a missing entry means that nobody has asked yet. */
export interface Filters {
	onset?: Onset | undefined;
	pain?: Pain | undefined;
	operation?: Operation | undefined;
	clue?: Clue | undefined;
}

/** How one of them is asked for: `none` stands where nothing is chosen. */
export interface Field {
	label: string;
	none: string;
	options: Record<string, string>;
}

export const onsetOrder = Object.keys(onsets) as Onset[];
