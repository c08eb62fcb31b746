import { describe } from 'vitest';
import { examples } from './asked.ts';

describe('a word of the question in the right option alone', () => {
	examples('stem-word-in-key', {
		warns: [
			[
				{ stem: 'Which test shows a herniation?', options: ['CT', '*MRI of the herniation', 'EMG', 'Film'] },
				'“herniation” stands in the question and, of the options, in the right one alone'
			],
			[
				{
					scene: 'The stimulator was implanted today.',
					options: ['Wait', '*Call the implanting team', 'Rest', 'Film']
				},
				'“implanting”'
			],
			[
				{ stem: 'Where do the needles go?', options: ['Bone', '*Beside the Needle', 'Dura', 'Disc'] },
				'“Needle”'
			],
			[{ stem: 'What do bodies need?', options: ['Rest', '*A body of rules', 'Film', 'Scan'] }, '“body”']
		],
		passes: [
			{ stem: 'Which test shows a herniation?', options: ['CT', '*MRI', 'EMG', 'Film'] },
			{
				stem: 'Which test shows a herniation?',
				options: ['CT of the herniation', '*MRI of the herniation', 'EMG', 'Film']
			},
			{ stem: 'Which test shows a herniation?', options: ['CT of the herniation', '*MRI', 'EMG', 'Film'] },
			{ stem: 'Which is the best first step?', options: ['Wait', '*The first one', 'Rest', 'Film'] },
			{ stem: 'Which root is at L4/5?', options: ['L3', '*L4/5', 'L5', 'S1'] },
			{ stem: 'Which tests show discs?', options: ['*MRI of discs', '*CT', 'EMG', 'Film'] },
			{
				stem: 'Which test shows a herniation?',
				options: ['CT', '*MRI of the herniation', 'EMG', 'Film'],
				heading: 'allow=stem-word-in-key'
			}
		]
	});
});
