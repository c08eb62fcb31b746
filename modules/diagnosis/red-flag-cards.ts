export type Urgency = 'now' | 'today' | 'week' | 'wait';

export interface Card {
	id: string;
	/** The card as it lies on a pile. */
	short: string;
	/** What is noticed. */
	story: string;
	urgency: Urgency;
	/** What to think of: clinicians only. */
	suspect?: string;
	act: string;
	/** Why no sooner or later. */
	why: string;
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

/** The lines of the patients' lesson: a foot that drags and thoughts of ending life are for now. */
export const plain: Deck = {
	piles: [
		{ urgency: 'now', label: 'Go now' },
		{ urgency: 'today', label: 'Call today' },
		{ urgency: 'wait', label: 'Next visit' }
	],
	cards: [
		{
			id: 'saddle',
			short: 'Numb when you wipe',
			story: 'Your leg has hurt for a week. Today your skin feels numb when you wipe.',
			urgency: 'now',
			act: 'Go to the emergency room now.',
			why: 'Nerves may be squeezed. You can have this and still pass urine. One sign is enough.'
		},
		{
			id: 'flare',
			short: 'A flare that eases',
			story: 'Your back hurt more after a long walk. It eases day by day.',
			urgency: 'wait',
			act: 'Keep moving gently. Tell your team at your next visit.',
			why: 'A flare with no new sign is not harm.'
		},
		{
			id: 'wound',
			short: 'Red wound that leaks',
			story: 'It is ten days since your operation. The wound is red and leaks. You have no fever.',
			urgency: 'today',
			act: 'Call your surgical team today.',
			why: 'It may be an infection. You can have one with no fever.'
		},
		{
			id: 'lead',
			short: 'Weak legs, new wire',
			story: 'You got a stimulator wire today. Now your legs feel weak.',
			urgency: 'now',
			act: 'Call your emergency number now.',
			why: 'Blood may press on your nerves. Quick help can save them.'
		},
		{
			id: 'headache',
			short: 'Headache sitting up',
			story:
				'You had a needle in your back yesterday. Your head hurts when you sit up. It stops when you lie flat.',
			urgency: 'today',
			act: 'Call your surgical team today.',
			why: 'Fluid from round the nerves may leak.'
		},
		{
			id: 'foot-drop',
			short: 'A foot that drags',
			story: 'Since this morning one foot drags when you walk.',
			urgency: 'now',
			act: 'Go to the emergency room now.',
			why: 'New weakness may mean a squeezed nerve.'
		},
		{
			id: 'lasting',
			short: 'The same pain as before',
			story: 'Your back aches as it did last month. Nothing is new.',
			urgency: 'wait',
			act: 'Tell your team at your next visit.',
			why: 'Lasting pain is a reason to look again. It is not an emergency.'
		},
		{
			id: 'clot',
			short: 'Swollen calf, short breath',
			story: 'A week after your operation one calf is swollen. You are short of breath.',
			urgency: 'now',
			act: 'Call your emergency number now.',
			why: 'It may be a blood clot.'
		},
		{
			id: 'numb-toe',
			short: 'A numb toe that fades',
			story: 'Your leg pain is gone since the operation. One toe is still numb, but less each week.',
			urgency: 'wait',
			act: 'Tell your team at your next visit.',
			why: 'Nerves heal over months. Call today if it gets worse.'
		},
		{
			id: 'item-nine',
			short: 'Thoughts of ending life',
			story: 'You think about ending your life.',
			urgency: 'now',
			act: 'Tell someone now. Call your emergency number or a crisis line.',
			why: 'You do not have to carry this alone. Help works.'
		}
	]
};
