import { describe, expect, it } from 'vitest';
import { examples, questionExamples, said, saidOfQuiz } from './a-page.ts';

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
			`${benefit}\n\nOf 50 people 9 had an adverse event. Nobody was blinded.`,
			'A stimulator sends pulses to the spine.',
			'Exercise gave relief to 30% of people.',
			':::case[A patient]\nThe stimulator gave relief of 60%.\n:::'
		]
	});

	const otherSide = 'Against placebo stimulation no difference was found; about 1 in 5 is removed.';

	questionExamples('one-sided-benefit', {
		fails: [
			[{ option: benefit }, 'a benefit of stimulation stands on a page without a harm and without'],
			[{ why: benefit }, 'a benefit of stimulation stands on a page without a harm and without'],
			[
				{ why: benefit, explanation: 'Infection is possible.' },
				'a benefit of stimulation stands on a page without a blinded result'
			]
		],
		passes: [
			{ why: benefit, explanation: otherSide },
			{ scene: 'The stimulator gave her relief of 60%.', why: 'Ask her what she can do again.' }
		]
	});

	it('fails in a question whose other side stands in the next one: learners see one at a time', () => {
		expect(saidOfQuiz('one-sided-benefit', [{ why: benefit }, { why: otherSide }])).toHaveLength(1);
	});

	it('is looked for in the source of a translation', () => {
		expect(said('one-sided-benefit', benefit, { language: 'es' })).toEqual([]);
	});
});
