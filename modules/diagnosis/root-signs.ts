import type { Root } from './root-table.ts';

/** A stretch of skin that can be marked, and the roots of section 1.3 that it speaks for. */
export interface Area {
	id: AreaId;
	label: string;
	/** Roots whose skin is tested here. */
	testOf: readonly Root[];
	/** Roots whose pain runs here as well. */
	patternOf: readonly Root[];
}

export type AreaId =
	| 'low-back'
	| 'buttock'
	| 'saddle'
	| 'upper-thigh'
	| 'lower-thigh'
	| 'back-thigh'
	| 'inner-calf'
	| 'outer-calf'
	| 'back-calf'
	| 'foot-top'
	| 'foot-edge'
	| 'sole';

export const areas: readonly Area[] = [
	{ id: 'low-back', label: 'Low back', testOf: [], patternOf: [] },
	{ id: 'buttock', label: 'Buttock', testOf: [], patternOf: ['L5', 'S1'] },
	{ id: 'saddle', label: 'Saddle, between the legs', testOf: ['S2–S4'], patternOf: [] },
	{ id: 'upper-thigh', label: 'Upper front of thigh', testOf: ['L2'], patternOf: ['L3'] },
	{ id: 'lower-thigh', label: 'Lower front of thigh, knee', testOf: ['L3'], patternOf: ['L2', 'L4'] },
	{ id: 'back-thigh', label: 'Back of thigh', testOf: [], patternOf: [] },
	{ id: 'inner-calf', label: 'Inner calf and ankle', testOf: ['L4'], patternOf: [] },
	{ id: 'outer-calf', label: 'Outer calf', testOf: ['L5'], patternOf: [] },
	{ id: 'back-calf', label: 'Back of calf', testOf: [], patternOf: ['S1'] },
	{ id: 'foot-top', label: 'Top of foot, first web', testOf: ['L5'], patternOf: [] },
	{ id: 'foot-edge', label: 'Outer edge of foot', testOf: ['S1'], patternOf: [] },
	{ id: 'sole', label: 'Heel and sole', testOf: ['S1'], patternOf: [] }
];

/** A sign found on examination, and how much it counts for each root. */
export interface Sign {
	id: SignId;
	label: string;
	group: 'Weak movement' | 'Lost reflex' | 'Stretch test' | 'Ask always';
	points: Partial<Record<Root, number>>;
	/** RF-01: hospital at once, whatever the rest says. */
	emergency?: boolean;
}

export type SignId =
	| 'hip-flexion'
	| 'knee-extension'
	| 'dorsiflexion'
	| 'great-toe'
	| 'inversion'
	| 'hip-abduction'
	| 'plantar-flexion'
	| 'hip-extension'
	| 'eversion'
	| 'knee-jerk'
	| 'hamstring-jerk'
	| 'ankle-jerk'
	| 'anal-wink'
	| 'femoral-stretch'
	| 'straight-leg'
	| 'bladder'
	| 'both-legs';

export const signs: readonly Sign[] = [
	{ id: 'hip-flexion', label: 'Hip flexion', group: 'Weak movement', points: { L2: 2 } },
	{ id: 'knee-extension', label: 'Knee extension', group: 'Weak movement', points: { L3: 1, L4: 1 } },
	{
		id: 'dorsiflexion',
		label: 'Ankle dorsiflexion (foot drop)',
		group: 'Weak movement',
		points: { L4: 1, L5: 1 }
	},
	{ id: 'great-toe', label: 'Great-toe extension', group: 'Weak movement', points: { L5: 2 } },
	{ id: 'inversion', label: 'Foot inversion', group: 'Weak movement', points: { L5: 2 } },
	{ id: 'hip-abduction', label: 'Hip abduction', group: 'Weak movement', points: { L5: 2 } },
	{ id: 'plantar-flexion', label: 'Plantar flexion', group: 'Weak movement', points: { S1: 2 } },
	{ id: 'hip-extension', label: 'Hip extension', group: 'Weak movement', points: { S1: 2 } },
	// AN-18: one source lists the peronei under L5, another under S1; they must not decide.
	{ id: 'eversion', label: 'Foot eversion', group: 'Weak movement', points: {} },
	{ id: 'knee-jerk', label: 'Knee', group: 'Lost reflex', points: { L4: 2, L3: 1 } },
	{ id: 'hamstring-jerk', label: 'Medial hamstring', group: 'Lost reflex', points: { L5: 1 } },
	{ id: 'ankle-jerk', label: 'Ankle', group: 'Lost reflex', points: { S1: 2 } },
	{
		id: 'anal-wink',
		label: 'Anal wink',
		group: 'Lost reflex',
		points: { 'S2–S4': 2 },
		emergency: true
	},
	{
		id: 'femoral-stretch',
		label: 'Femoral stretch',
		group: 'Stretch test',
		points: { L2: 1, L3: 1, L4: 1 }
	},
	{
		id: 'straight-leg',
		label: 'Straight-leg raise',
		group: 'Stretch test',
		points: { L5: 1, S1: 1 }
	},
	{
		id: 'bladder',
		label: 'Bladder, bowel or sexual function changed',
		group: 'Ask always',
		points: { 'S2–S4': 2 },
		emergency: true
	},
	{ id: 'both-legs', label: 'Both legs weak', group: 'Ask always', points: {}, emergency: true }
];
