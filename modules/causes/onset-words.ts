/** The same thing said twice: for clinicians, and in plain words. */
export interface Words {
	clinical: string;
	plain: string;
}

/** How soon somebody has to act. */
export type Urgency = 'now' | 'today';

export const urgencies: Record<Urgency, Words> = {
	now: { clinical: 'Emergency', plain: 'Emergency' },
	today: { clinical: 'Same day', plain: 'Get help today' }
};

export type Onset = 'at-once' | 'hours' | 'weeks' | 'months' | 'after-months' | 'years';

/** Stretches of time after an operation, from the operating table on. */
export const onsets: Record<Onset, string> = {
	'at-once': 'At once',
	hours: 'Hours to days',
	weeks: 'Days to 6 weeks',
	months: '1–6 months',
	'after-months': '6–24 months',
	years: 'Years'
};

export type Clue = 'none' | 'fever' | 'weakness' | 'gap' | 'fusion' | 'unchanged';

export const clues: Record<Clue, Words> = {
	none: { clinical: 'No clue', plain: 'Nothing else' },
	fever: { clinical: 'Fever or wound leak', plain: 'Fever, or a wound that leaks' },
	weakness: { clinical: 'Weakness or bladder trouble', plain: 'Weakness or bladder trouble' },
	gap: { clinical: 'After a pain-free gap', plain: 'A time without pain first' },
	fusion: { clinical: 'After a fusion', plain: 'Bones were joined: a fusion' },
	unchanged: { clinical: 'Unchanged since surgery', plain: 'Same pain as before surgery' }
};

export interface Cause extends Words {
	/** Set where the cause itself cannot wait. */
	urgency?: Urgency;
}

export const causes = {
	haematoma: { clinical: 'Epidural haematoma', plain: 'Bleeding on the nerves', urgency: 'now' },
	caudaEquina: {
		clinical: 'Cauda equina syndrome',
		plain: 'Pressure on the nerves to your bladder and legs',
		urgency: 'now'
	},
	abscess: { clinical: 'Epidural abscess or discitis', plain: 'A deep infection', urgency: 'today' },
	infection: { clinical: 'Wound infection', plain: 'An infection in the wound', urgency: 'today' },
	csfLeak: { clinical: 'CSF leak', plain: 'A leak of the fluid round the nerves', urgency: 'today' },
	incomplete: { clinical: 'Incomplete decompression', plain: 'A nerve still squeezed' },
	wrongDiagnosis: {
		clinical: 'Wrong diagnosis (hip, sacroiliac joint, nerve, vessel)',
		plain: 'Pain from another place, such as the hip'
	},
	wrongLevel: { clinical: 'Wrong level or side', plain: 'Surgery at another level (rare)' },
	nerveInjury: { clinical: 'Nerve injury', plain: 'A nerve that was hurt' },
	screw: { clinical: 'Misplaced screw or cage', plain: 'A screw too close to a nerve' },
	healing: { clinical: 'Wound and muscle pain of healing', plain: 'Normal healing' },
	fibrosis: { clinical: 'Epidural fibrosis', plain: 'Scar near a nerve' },
	arachnoiditis: { clinical: 'Arachnoiditis (rare)', plain: 'Scar inside the nerve lining (rare)' },
	muscle: { clinical: 'Myofascial pain, deconditioning', plain: 'Sore, weak muscles' },
	recurrent: { clinical: 'Recurrent disc herniation', plain: 'A disc that bulges again' },
	joints: { clinical: 'Facet or sacroiliac pain', plain: 'Pain from joints close by' },
	pseudarthrosis: { clinical: 'Pseudarthrosis', plain: 'A fusion that did not heal' },
	hardware: { clinical: 'Loose or broken hardware', plain: 'A loose screw or rod' },
	adjacent: { clinical: 'Adjacent segment disease', plain: 'Wear next to old surgery' },
	instability: { clinical: 'Instability', plain: 'A level that moves too much' },
	imbalance: { clinical: 'Sagittal imbalance', plain: 'A back that leans forward' },
	newDisease: { clinical: 'New disease', plain: 'A new problem' }
} as const satisfies Record<string, Cause>;

export type CauseName = keyof typeof causes;
