import type { Stage } from './model/herniated-disc.ts';

/**
 * What DiscStages says to patients. In other languages it stands beside this file, `disc-stages.es.ts`: a chunk of its own, which
 * the player fetches and hands to the figure as `words`.
 */
export const words = {
	disc: 'Disc',
	where: 'Where',
	toOneSide: 'To one side',
	inTheMiddle: 'In the middle',
	stages: {
		healthy: { name: 'Healthy disc', meaning: 'The tough ring holds the soft middle in.' },
		bulge: { name: 'Bulge', meaning: 'The whole disc spreads a little. This is common.' },
		protrusion: {
			name: 'Bump (protrusion)',
			meaning: 'A bump stands out in one place. The ring still holds it.'
		},
		extrusion: {
			name: 'Piece out (extrusion)',
			meaning: 'Soft middle has come through a tear in the ring.'
		},
		sequestration: {
			name: 'Loose piece (sequestration)',
			meaning: 'A piece has come off. It lies loose in the canal.'
		}
	} satisfies Record<Stage, { name: string; meaning: string }>,
	/** What it presses on; said in the picture's name, too */
	found: {
		none: 'No nerve is pressed here.',
		sac: 'A large piece here can press on all the nerves below. Numb skin between the legs, or new bladder trouble: emergency room now.',
		nerve: 'It presses on a nerve. You feel the pain where that nerve goes.'
	},
	picture: (name: string, found: string) => `Disc from above: ${name}. ${found}`,
	/** In the picture */
	nerve: 'nerve',
	sides: { front: 'front', right: 'right', left: 'left' },
	/** Under the stages in words */
	looksDown:
		'The picture looks down on a disc. Your belly is at the top. Many discs that are out cause no pain.'
};

export type DiscWords = typeof words;
