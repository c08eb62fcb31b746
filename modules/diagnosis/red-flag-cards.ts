export type Urgency = 'now' | 'today' | 'week' | 'wait';

/** What stands on a card. */
interface CardWords {
	/** The card as it lies on a pile. */
	short: string;
	/** What is noticed. */
	story: string;
	act: string;
	/** Why no sooner or later. */
	why: string;
}

export interface Card extends CardWords {
	id: string;
	urgency: Urgency;
	/** What to think of: clinicians only. */
	suspect?: string;
}

export interface Deck {
	/** Piles, the most urgent first. */
	piles: readonly { urgency: Urgency; label: string }[];
	cards: readonly Card[];
}

/**
 * Facts, section 5.3, by code; how soon, as sections 4 and 5.3 say: RF-01, RF-05 and RF-08 are emergencies, RF-03, RF-04,
 * RF-09 and RF-10 a matter of the same day or visit. For RF-06 and RF-07 the source names the test and not the day: this
 * week is this course's line for a patient with normal nerves. The last three are no red flags (SN-07, SY-03).
 */
export const clinical: Deck = {
	piles: [
		{ urgency: 'now', label: 'Now' },
		{ urgency: 'today', label: 'Today' },
		{ urgency: 'week', label: 'This week' },
		{ urgency: 'wait', label: 'Next visit' }
	],
	cards: [
		{
			// RF-01, RF-02: bmjbp_ces, medway_girft, todd_ces.
			id: 'saddle',
			short: 'Numb saddle, voids',
			story: 'Sciatica for a week. Since this morning numb when wiping. Passes urine.',
			urgency: 'now',
			suspect: 'Cauda equina syndrome',
			act: 'Hospital at once; emergency MRI within 4 hours of the request. Do not delay it for a rectal examination.',
			why: 'The full set is rare: retention in only 41%, saddle numbness in 73% (Todd). A bladder residual under 200 mL does not exclude it.'
		},
		{
			// SY-03.
			id: 'flare',
			short: 'Flare, easing',
			story:
				'Back ache flared two days ago after gardening and is easing. Power, sensation and bladder as before.',
			urgency: 'wait',
			suspect: 'A flare',
			act: 'Keep moving, pace, review as planned. Say which signs would change this.',
			why: 'A flare without a new sign is not damage.'
		},
		{
			// RF-03: accessmed_sea.
			id: 'wound',
			short: 'Leaking wound, no fever',
			story: 'Day 10 after fusion. The wound leaks, CRP rises. No fever.',
			urgency: 'today',
			suspect: 'Infection, abscess',
			act: 'Same-day review; CRP, ESR, blood cultures before antibiotics if stable; MRI.',
			why: 'No fever does not exclude an abscess: fever is there in about half, and fever, spine pain and deficit together in 13–37%.'
		},
		{
			// RF-05: barrow_haematoma.
			id: 'lead',
			short: 'Weak legs after a lead',
			story: 'Four hours after a stimulator lead was placed: back pain climbs, both legs are weak.',
			urgency: 'now',
			suspect: 'Epidural haematoma, cord injury',
			act: 'Call the surgeon; emergency imaging and decompression. Check the MRI status of the device: CT myelogram if MRI is unsafe.',
			why: 'After spine surgery, evacuation within 6 hours gained a mean of 2.1 Frankel grades, later 0.6 (17 patients, Porter 2000).'
		},
		{
			// RF-06: downie2013.
			id: 'cancer',
			short: 'Past cancer, night pain',
			story: 'Breast cancer years ago. Now weight loss and night pain that nothing eases. Nerves normal.',
			urgency: 'week',
			suspect: 'Metastasis',
			act: 'MRI. With any new weakness, numb saddle or bladder change: now.',
			why: 'A history of cancer raises the likelihood (Downie 2013); signs together count more than one alone. Nerves are normal, so days, not hours.'
		},
		{
			// RF-04. In the first days after surgery: RF-05, NU-14.
			id: 'foot-drop',
			short: 'New foot drop',
			story: 'Three months after decompression. Foot drop since yesterday. Saddle and bladder normal.',
			urgency: 'today',
			suspect: 'Root or cord compression',
			act: 'Same-day surgical review.',
			why: 'New or fast-worsening weakness does not wait for a clinic. In the first days after surgery: now.'
		},
		{
			// SN-07, SN-28; DF-03: schug2019.
			id: 'lasting',
			short: 'Same pain, 4 months on',
			story: 'Four months after fusion the old back pain stays. Nothing new on examination.',
			urgency: 'wait',
			suspect: 'Chronic postsurgical pain',
			act: 'A planned re-assessment: history, onset, imaging by the question.',
			why: 'Lasting pain is a signal to look again, not a red flag.'
		},
		{
			// RF-08.
			id: 'clot',
			short: 'Swollen calf, breathless',
			story: 'Day 6 after fusion. One calf is swollen; since noon short of breath.',
			urgency: 'now',
			suspect: 'Venous thrombosis, pulmonary embolism',
			act: 'Emergency care.',
			why: 'An embolism can kill within hours.'
		},
		{
			// RF-09: pdph2010.
			id: 'headache',
			short: 'Headache when upright',
			story: 'The day after a spinal procedure: headache when upright, gone when flat.',
			urgency: 'today',
			suspect: 'Leak of spinal fluid',
			act: 'Same-day review. Look for clear fluid at the wound.',
			why: 'The link with posture points to a leak; it usually begins within 48 hours of the puncture.'
		},
		{
			// RF-07: downie2013.
			id: 'fracture',
			short: 'Steroids, small fall',
			story: 'Aged 78, years of steroids. New mid-back pain since a small fall. Nerves normal.',
			urgency: 'week',
			suspect: 'Fracture',
			act: 'Film or CT. After severe trauma, or with any new nerve sign: now.',
			why: 'One flag says little: older age about 9%, long steroid use 33%; several together 90% (Downie 2013). Here three meet.'
		},
		{
			// RF-10: phq_gad_pages.
			id: 'item-nine',
			short: 'PHQ-9 item 9 above 0',
			story: 'In clinic, the mood form shows 1 for item 9.',
			urgency: 'today',
			suspect: 'Suicide risk',
			act: 'Assess the risk at this visit, before the patient leaves. A plan or intent: emergency care now.',
			why: 'Any score above 0 is asked about, whatever the total.'
		},
		{
			// SY-03.
			id: 'numb-toe',
			short: 'Numb toe, fading',
			story: 'Two months after discectomy the leg pain is gone. The numb toe shrinks week by week.',
			urgency: 'wait',
			suspect: 'A root that recovers',
			act: 'Chart it; review as planned.',
			why: 'Numbness recovers over months. Growing numbness would be another matter.'
		}
	]
};

/**
 * The lines of the patients' lesson: a foot that drags and thoughts of ending life are for now. What stands on the cards is in
 * red-flag-sorter.en.ts, and in other languages beside it.
 */
const plainCards = [
	{ id: 'saddle', urgency: 'now' },
	{ id: 'flare', urgency: 'wait' },
	{ id: 'wound', urgency: 'today' },
	{ id: 'lead', urgency: 'now' },
	{ id: 'headache', urgency: 'today' },
	{ id: 'foot-drop', urgency: 'now' },
	{ id: 'lasting', urgency: 'wait' },
	{ id: 'clot', urgency: 'now' },
	{ id: 'numb-toe', urgency: 'wait' },
	{ id: 'item-nine', urgency: 'now' }
] as const satisfies readonly { id: string; urgency: Urgency }[];

const plainPiles = ['now', 'today', 'wait'] as const satisfies readonly Urgency[];

/** What patients read on cards and piles. */
export interface PlainDeckWords {
	piles: Record<(typeof plainPiles)[number], string>;
	cards: Record<(typeof plainCards)[number]['id'], CardWords>;
}

/** The patients' deck in the language of the words. */
export function plainDeck(words: PlainDeckWords): Deck {
	return {
		piles: plainPiles.map((urgency) => ({ urgency, label: words.piles[urgency] })),
		cards: plainCards.map((card) => ({ ...card, ...words.cards[card.id] }))
	};
}
