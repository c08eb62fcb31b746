import type { Stage } from './model/herniated-disc.ts';

interface StageWords {
	id: Stage;
	name: string;
	meaning: string;
}

/**
 * How a disc comes out, in the words of reports: the usual nomenclature (facts, AN-04, uncontroversial). No stage says how much it
 * hurts. What patients read of it stands in disc-stages.en.ts.
 */
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
