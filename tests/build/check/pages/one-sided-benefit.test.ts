import { describe } from 'vitest';
import { examples } from './a-page.ts';

const benefit = 'SCS gave relief to 48% of people.';

describe('a benefit of stimulation without its other side', () => {
	examples('one-sided-benefit', {
		fails: [
			[benefit, 'a benefit of stimulation stands on a page without a harm and without a blinded result'],
			[
				`${benefit}\n\nInfection is possible.`,
				'a benefit of stimulation stands on a page without a blinded result'
			],
			[
				`${benefit}\n\nAgainst placebo stimulation no difference was found.`,
				'a benefit of stimulation stands on a page without a harm'
			]
		],
		passes: [
			`${benefit}\n\nAgainst placebo stimulation no difference was found; about 1 in 5 is removed.`,
			'A stimulator sends pulses to the spine.',
			'Exercise gave relief to 30% of people.',
			':::case[A patient]\nThe stimulator gave relief of 60%.\n:::'
		]
	});
});
