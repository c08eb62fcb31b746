export type Root = 'L2' | 'L3' | 'L4' | 'L5' | 'S1' | 'S2–S4';

export interface RootRow {
	root: Root;
	/** Where to test the skin. */
	skin: string;
	movement: string;
	reflex: string;
	pain: string;
	stretch: string;
}

/**
 * Facts, section 1.3: harrison_t48 (sensation, power, pain, stretch), orthobullets_exam (muscles; dorsiflexion by L4 with L5).
 * The medial hamstring reflex is general knowledge. AN-18: a table simplifies, since muscles have more than one root. What patients
 * read of it stands in root-finder.en.ts.
 */
export const rootTable: readonly RootRow[] = [
	{
		root: 'L2',
		skin: 'Upper front of the thigh',
		movement: 'Hip flexion: iliopsoas',
		reflex: 'None',
		pain: 'Front of the thigh',
		stretch: 'Femoral stretch'
	},
	{
		root: 'L3',
		skin: 'Lower front of the thigh, front and inner knee',
		movement: 'Knee extension: quadriceps, with L4; adductors',
		reflex: 'Knee, a minor share',
		pain: 'Front of the thigh, knee',
		stretch: 'Femoral stretch'
	},
	{
		root: 'L4',
		skin: 'Inner calf to the medial malleolus',
		movement: 'Ankle dorsiflexion: tibialis anterior, with L5; knee extension',
		reflex: 'Knee (patellar)',
		pain: 'Knee, inner calf',
		stretch: 'Femoral stretch'
	},
	{
		root: 'L5',
		skin: 'Outer calf, top of the foot, first web space',
		movement:
			'Great-toe extension: extensor hallucis longus; hip abduction: gluteus medius; inversion: tibialis posterior',
		reflex: 'None reliable (medial hamstring)',
		pain: 'Outer calf, top of the foot, buttock',
		stretch: 'Straight-leg raise'
	},
	{
		root: 'S1',
		skin: 'Outer edge and sole of the foot',
		movement:
			'Plantar flexion: gastrocnemius, soleus; hip extension: gluteus maximus; eversion: peronei (L5–S1)',
		reflex: 'Ankle (Achilles)',
		pain: 'Back of the calf, sole, buttock',
		stretch: 'Straight-leg raise'
	},
	{
		root: 'S2–S4',
		skin: 'Saddle (perianal)',
		movement: 'Bladder, bowel, sphincter',
		reflex: 'Anal wink',
		pain: 'Saddle',
		stretch: 'None'
	}
];
