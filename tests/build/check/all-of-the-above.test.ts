import { describe } from 'vitest';
import { examples } from './asked.ts';

const last = (option: string) => ({ options: ['Haematoma', '*Abscess', 'CSF leak', option] });

describe('an option that speaks of the others', () => {
	examples('all-of-the-above', {
		warns: [
			[last('All of the above'), '“All of the above” speaks of the other options'],
			[last('None of the above'), '“None of the above”'],
			[last('All the above'), '“All the above”'],
			[last('none of these'), '“none of these”'],
			[last('Any of the others'), '“Any of the others”'],
			[last('Both are right'), '“Both are”'],
			[last('A and C'), '“A and C”'],
			[last('Both A and C'), '“Both A and C”'],
			[last('Neither 1 nor 2'), '“Neither 1 nor 2”'],
			[last('A, B and D'), '“A, B and D”'],
			[last('C only'), '“C only”']
		],
		passes: [
			last('All the roots above L4'),
			last('“It lets nearly all of them stop.”'),
			last('Both legs'),
			last('A and C fibres'),
			last('2 or 3'),
			last('Pain above the fusion'),
			{ ...last('All of the above'), heading: 'allow=all-of-the-above' }
		]
	});
});

describe('an option that speaks of the others, for patients', () => {
	examples('all-of-the-above', {
		audiences: ['patients'],
		warns: [[{ options: ['*Disc', 'Scar', 'All of the above'] }, '“All of the above”']],
		passes: [{ options: ['*Disc', 'Scar', 'Nerve'] }]
	});
});
