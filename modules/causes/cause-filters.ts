import { onsets, type Onset } from './onset-words.ts';

/** One thing to choose: in clinical words, and in plain words where patients are offered it. */
interface Choosable {
	clinical: string;
	plain?: string;
}

/** SY-02; they can coexist, so no kind of pain rules a cause out. */
export const pains = {
	nociceptive: {
		clinical: 'Ache, with movement or load (nociceptive)',
		plain: 'Aches when I move'
	},
	neuropathic: {
		clinical: 'Leg, burning, shock, numb (neuropathic)',
		plain: 'Burns, shoots down a leg, or feels numb'
	},
	nociplastic: {
		clinical: 'Spread, sensitivity (nociplastic)',
		plain: 'Spreads, and light touch hurts'
	}
} as const satisfies Record<string, Choosable>;

export type Pain = keyof typeof pains;

/** Facts, section 1.4; `fusion` where nobody knows the approach. */
export const operations = {
	microdiscectomy: { clinical: 'Microdiscectomy', plain: 'A disc operation' },
	laminectomy: { clinical: 'Laminectomy or laminotomy', plain: 'Bone taken out to make room' },
	fusion: { clinical: 'Fusion, approach not known', plain: 'Bones joined: a fusion' },
	lumbarInterbody: { clinical: 'PLIF or TLIF' },
	alif: { clinical: 'ALIF' },
	posterolateral: { clinical: 'Posterolateral fusion' }
} as const satisfies Record<string, Choosable>;

export type Operation = keyof typeof operations;

/** The clues of facts, section 3; what cannot wait stands first. */
export const clues = {
	deficit: {
		clinical: 'New weakness, saddle numbness, bladder or bowel change',
		plain: 'New weakness, numb between the legs, bladder or bowel trouble'
	},
	fever: { clinical: 'Fever, wound leak, night pain or rising CRP', plain: 'Fever, or a red or wet wound' },
	headache: {
		clinical: 'Headache worse upright, or clear fluid from the wound',
		plain: 'A headache that is worse sitting up'
	},
	unchanged: { clinical: 'Same pain as before, never better', plain: 'The same pain as before surgery' },
	gap: { clinical: 'Pain-free gap, then a sudden return', plain: 'A time without pain first' },
	waking: {
		clinical: 'New leg pain, numbness or burning on waking',
		plain: 'New leg pain or numb skin when I woke up'
	},
	load: { clinical: 'Pain with load, or a click', plain: 'Hurts when I load my back' },
	slow: { clinical: 'Slow return, burning', plain: 'It came back slowly and burns' },
	bothLegs: { clinical: 'Burning in both legs, mixed signs' },
	touch: { clinical: 'Burning, pain to light touch, spread', plain: 'Light touch hurts' },
	newLevel: { clinical: 'New level after good years', plain: 'A new place, after good years' },
	catching: { clinical: 'Catching pain, worse upright' },
	stooped: { clinical: 'Stooped by evening' },
	extension: { clinical: 'Worse on extension, or below L5 after a fusion' },
	tender: { clinical: 'Tender muscle bands', plain: 'Sore, tight muscles' },
	elsewhere: {
		clinical: 'Groin pain on hip rotation, or leg pain that eases on standing still',
		plain: 'Groin pain when I turn my leg'
	},
	noLegPain: { clinical: 'No leg pain before surgery' },
	oldDeficit: {
		clinical: 'Numb or weak for 6–12 months before surgery',
		plain: 'Numb or weak for months before surgery'
	},
	mood: {
		clinical: 'High score for mood, fear or catastrophising',
		plain: 'Stress, low mood or fear of moving'
	}
} as const satisfies Record<string, Choosable>;

export type Clue = keyof typeof clues;

/** What is known; a missing entry means that nobody has asked yet. */
export interface Filters {
	onset?: Onset | undefined;
	pain?: Pain | undefined;
	operation?: Operation | undefined;
	clue?: Clue | undefined;
}

export const onsetOrder = Object.keys(onsets) as Onset[];
