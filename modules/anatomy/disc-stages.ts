/**
 * How a disc comes out, in the words of reports, and which root that reaches. The words are the usual nomenclature (facts,
 * AN-04, uncontroversial); which root is hit: AN-11 (Sauber, radiopaedia). No stage says how much it hurts. What patients read of it
 * stands in disc-stages.en.ts.
 */
export type Stage = 'healthy' | 'bulge' | 'protrusion' | 'extrusion' | 'sequestration';
export type Place = 'central' | 'paracentral' | 'foraminal' | 'far lateral';
export type Level = 'L3/4' | 'L4/5' | 'L5/S1';

interface StageWords {
	id: Stage;
	name: string;
	meaning: string;
}

export const stages: readonly StageWords[] = [
	{
		id: 'healthy',
		name: 'Healthy disc',
		meaning: 'The annulus holds the nucleus; the rear margin is flat or slightly hollow.'
	},
	{
		id: 'bulge',
		name: 'Bulge',
		meaning:
			'The margin stands out over more than a quarter of the circumference. It is common and no herniation.'
	},
	{
		id: 'protrusion',
		name: 'Protrusion',
		meaning: 'Focal herniation whose base is wider than what stands out.'
	},
	{
		id: 'extrusion',
		name: 'Extrusion',
		meaning: 'What came out is wider than its neck in the annulus; it is still joined to the disc.'
	},
	{
		id: 'sequestration',
		name: 'Sequestration',
		meaning: 'The fragment has lost its link to the disc and may move up or down the canal.'
	}
];

export const levels: readonly { level: Level; exiting: string; traversing: string }[] = [
	{ level: 'L3/4', exiting: 'L3', traversing: 'L4' },
	{ level: 'L4/5', exiting: 'L4', traversing: 'L5' },
	{ level: 'L5/S1', exiting: 'L5', traversing: 'S1' }
];

export const places: readonly { value: Place; label: string }[] = [
	{ value: 'central', label: 'Central' },
	{ value: 'paracentral', label: 'Paracentral' },
	{ value: 'foraminal', label: 'Foraminal' },
	{ value: 'far lateral', label: 'Far lateral' }
];

export interface Reached {
	/** What lies in the way: the root that passes, the one that leaves, or the whole sac. */
	what: 'none' | 'sac' | 'traversing' | 'exiting';
	/** The root's name; empty for the sac and for none. */
	root: string;
}

/** What a herniation usually reaches. A healthy or bulging disc is not said to reach anything. */
export function reached(stage: Stage, level: Level, place: Place): Reached {
	const roots = levels.find((each) => each.level === level);
	if (!roots || stage === 'healthy' || stage === 'bulge') return { what: 'none', root: '' };
	if (place === 'central') return { what: 'sac', root: '' };
	const what = place === 'paracentral' ? 'traversing' : 'exiting';

	return { what, root: roots[what] };
}
