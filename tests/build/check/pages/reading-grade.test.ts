import { describe, expect, it } from 'vitest';
import { examples, said } from './a-page.ts';

describe('how hard a patients’ page is to read', () => {
	examples('reading-grade', {
		audience: 'patients',
		fails: [
			['Percutaneous implantation necessitates multidisciplinary evaluation.', 'the page reads at grade'],
			[
				'You go to see the nurse and then you go to see the team and then they ask how you are.',
				'its sentences have 21.0 words on average'
			]
		],
		passes: ['Your back hurts. There is help.', 'Call your team today. They know what to do.']
	});

	it('does not hold clinicians to it', () => {
		expect(
			said('reading-grade', 'Percutaneous implantation necessitates multidisciplinary evaluation.')
		).toEqual([]);
	});
});
