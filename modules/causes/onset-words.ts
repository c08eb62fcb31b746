/** How soon somebody has to act. */
export type Urgency = 'now' | 'today';

export const urgencies: Record<Urgency, string> = { now: 'Emergency', today: 'Same day' };

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

export const clues: Record<Clue, string> = {
	none: 'No clue',
	fever: 'Fever or wound leak',
	weakness: 'Weakness or bladder trouble',
	gap: 'After a pain-free gap',
	fusion: 'After a fusion',
	unchanged: 'Unchanged since surgery'
};

export interface Cause {
	name: string;
	/** Set where the cause itself cannot wait. */
	urgency?: Urgency;
}

export const causes = {
	haematoma: { name: 'Epidural haematoma', urgency: 'now' },
	caudaEquina: { name: 'Cauda equina syndrome', urgency: 'now' },
	abscess: { name: 'Epidural abscess or discitis', urgency: 'today' },
	infection: { name: 'Wound infection', urgency: 'today' },
	csfLeak: { name: 'CSF leak', urgency: 'today' },
	incomplete: { name: 'Incomplete decompression' },
	wrongDiagnosis: { name: 'Wrong diagnosis (hip, sacroiliac joint, nerve, vessel)' },
	wrongLevel: { name: 'Wrong level or side' },
	nerveInjury: { name: 'Nerve injury' },
	screw: { name: 'Misplaced screw or cage' },
	healing: { name: 'Wound and muscle pain of healing' },
	fibrosis: { name: 'Epidural fibrosis' },
	arachnoiditis: { name: 'Arachnoiditis (rare)' },
	muscle: { name: 'Myofascial pain, deconditioning' },
	recurrent: { name: 'Recurrent disc herniation' },
	joints: { name: 'Facet or sacroiliac pain' },
	pseudarthrosis: { name: 'Pseudarthrosis' },
	hardware: { name: 'Loose or broken hardware' },
	adjacent: { name: 'Adjacent segment disease' },
	instability: { name: 'Instability' },
	imbalance: { name: 'Sagittal imbalance' },
	newDisease: { name: 'New disease' }
} as const satisfies Record<string, Cause>;

export type CauseName = keyof typeof causes;
