/** What RootMap says to patients; in other languages beside this file, as with `disc-stages.en.ts`. */
export const words = {
	roof: 'Bone roof',
	sac: 'Nerve sac',
	/** Which layers the picture shows: its name, to clinicians too */
	picture: (roof: boolean, sac: boolean) =>
		`Lumbar spine from behind, ${roof ? 'roof of bone on' : 'roof of bone off'}, ${sac ? 'sac closed' : 'sac open'}`,
	/** In the picture, a line each */
	endOfCord: ['end of', 'the cord'],
	looseNerves: ['loose', 'nerves'],
	sides: { left: 'left', right: 'right' },
	/** Under the picture, layer by layer */
	found: {
		roof: 'The bone roof covers the nerves. Switch it off to look inside.',
		sac: 'Under the roof lies the nerve sac. One nerve leaves at each level on each side.',
		inside: 'The cord ends high up. Below it there are loose nerves to your legs, bladder and bowel.'
	},
	/** The same in words */
	layers:
		'From outside to inside: the bone roof, the nerve sac, then the end of the cord and the loose nerves.',
	exits:
		'One nerve leaves at each level, on the left and on the right. It goes out below the bone with its number.'
};

export type RootMapWords = typeof words;
