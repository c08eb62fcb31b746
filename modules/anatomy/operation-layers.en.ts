import type { Operation, PlainId, PlainOperation } from './operations.ts';

/**
 * What OperationLayers says to patients: the names that stand in their letters, and everyday words. In other languages beside this
 * file, as with `disc-stages.en.ts`.
 */
export const words = {
	operation: 'Operation',
	time: 'Time',
	/** The times, on their buttons */
	before: 'Before',
	after: 'After',
	/** Their words within a sentence, after the operation's name */
	said: { before: 'before', after: 'after' },
	picture: (name: string, when: 'before' | 'after') => `A lower lumbar level from above, ${when} ${name}`,
	sides: { front: 'front', right: 'right', left: 'left' },
	/** In the picture before the operation, a line each */
	pieceOfDisc: ['piece of disc'],
	disc: ['disc'],
	roof: ['bone roof'],
	nerves: ['nerves in', 'the canal'],
	wayIn: {
		behind: 'The way in: from behind.',
		'behind, one side': 'The way in: from behind, one side.',
		front: 'The way in: from the belly.'
	} satisfies Record<Operation['from'], string>,
	done: 'What was done',
	altered: 'What is different',
	later: 'What can go wrong later',
	operations: {
		microdiscectomy: {
			name: 'Microdiscectomy',
			inPicture: [['small window'], ['piece of disc', 'taken out']],
			done: 'A small window in the bone. The piece of disc on the nerve came out.',
			altered: 'The disc has a small hole and is a bit lower. Scar forms next to the nerve.',
			later: 'A piece of disc can come out again.'
		},
		laminectomy: {
			name: 'Laminectomy',
			inPicture: [['bone roof is off'], ['joint made', 'smaller']],
			done: 'The bone roof over the nerves came off.',
			altered: 'The nerves have more room. There is less bone at the back.',
			later: 'The level can move too much. An exit of a nerve can stay narrow.'
		},
		tlif: {
			name: 'Fusion from the back',
			inPicture: [['screw'], ['spacer'], ['joint taken out']],
			done: 'The disc came out. A spacer went in. Screws and rods hold the bones.',
			altered: 'This level no longer bends. The levels next to it do more work.',
			later: 'The bones may not join. A screw can get loose. The next level can wear.'
		},
		alif: {
			name: 'Fusion through the belly',
			inPicture: [['large spacer'], ['big vessels', 'moved aside'], ['canal not opened']],
			done: 'The surgeon came through the belly. A large spacer took the place of the disc.',
			altered: 'The back muscles were left alone. This level no longer bends.',
			later: 'A nerve can stay squeezed. For men, semen can go into the bladder.'
		}
	} satisfies Record<PlainId, PlainOperation>,
	/** Under the operations in words */
	looksDown:
		'The picture looks down on one level. Your belly is at the top. A dashed line shows what was taken away.'
};

export type OperationWords = typeof words;
