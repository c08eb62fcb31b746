import { partWords } from './quiz/part-words.ts';
import type { PlainPart, PlainPartId } from './spine-levels.ts';

/** What SpineLevels says to patients; in other languages beside this file, as with `disc-stages.en.ts`. */
export const words = {
	show: 'Show',
	parts: 'The parts',
	quizMe: 'Quiz me',
	choose: 'Choose a part, or tap it',
	/** The picture's name, to clinicians too; null: the quiz, in which no part is told */
	picture: (marked: string | null) =>
		`Side view of the lumbar spine, ${marked === null ? 'letters in place of names' : `${marked} marked`}.`,
	/** In the picture, at its foot */
	sides: { front: 'front', back: 'back' },
	/** Each with the lines of its name in the picture, and as it is called in a sentence */
	named: {
		body: {
			name: 'Bone of the spine',
			label: ['Bone'],
			called: 'the bone of the spine',
			meaning: 'A strong block that holds you up. Your low back has five. They are called L1 to L5.'
		},
		disc: {
			name: 'Disc',
			label: ['Disc'],
			called: 'the disc',
			meaning: 'The cushion between two bones. It has a tough ring and a soft middle.'
		},
		root: {
			name: 'Nerve',
			label: ['Nerve'],
			called: 'the nerve',
			meaning: 'It leaves the spine here and runs to your leg. It lets you feel and move.'
		},
		canal: {
			name: 'Nerve canal',
			label: ['Nerve', 'canal'],
			called: 'the nerve canal',
			meaning: 'A tunnel of bone behind the blocks. The nerves for your legs, bladder and bowel run in it.'
		},
		conus: {
			name: 'End of the cord',
			label: ['Cord end'],
			called: 'the end of the cord',
			meaning: 'The spinal cord ends here. Below this point there are only loose nerves.'
		},
		lamina: {
			name: 'Bone roof',
			label: ['Bone roof'],
			called: 'the bone roof',
			meaning: 'The bone that covers the nerves at the back. Surgeons may take part of it away to make room.'
		},
		spinous: {
			name: 'Bump of bone',
			label: ['Bump', 'of bone'],
			called: 'the bump of bone',
			meaning: 'You can feel these bumps in the middle of your back. Muscles hold on to them.'
		},
		sacrum: {
			name: 'Sacrum',
			label: ['Sacrum'],
			called: 'the sacrum',
			meaning: 'The base of the spine. It joins your spine to your hips.'
		}
	} satisfies Record<PlainPartId, PlainPart>,
	/** The search and the quiz */
	finding: partWords
};

export type SpineWords = typeof words;
