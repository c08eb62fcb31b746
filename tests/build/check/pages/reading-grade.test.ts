import { describe, expect, it } from 'vitest';
import { examples, questionExamples, said, saidOfQuiz } from './a-page.ts';

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

	questionExamples('reading-grade', {
		audience: 'patients',
		fails: [
			[
				{ option: 'Percutaneous implantation', why: 'It necessitates multidisciplinary evaluation.' },
				'the page reads at grade'
			],
			[{ stem: 'Which multidisciplinary evaluation does implantation necessitate?' }, 'the page reads at']
		],
		passes: [{ scene: 'Your back hurts.', why: 'Yes. Call your team today. They know what to do.' }]
	});

	it('is measured over all questions of a quiz', () => {
		const hard = { stem: 'Which multidisciplinary evaluation does implantation necessitate?' };
		const easy = Array.from({ length: 9 }, () => ({ scene: 'Your back hurts.', why: 'Call your team.' }));

		expect(saidOfQuiz('reading-grade', [hard, ...easy], { audience: 'patients' })).toEqual([]);
	});

	it('is measured by other means in Spanish', () => {
		expect(
			said('reading-grade', 'Percutaneous implantation necessitates multidisciplinary evaluation.', {
				audience: 'patients',
				language: 'es'
			})
		).toEqual([]);
	});

	it('does not hold clinicians to it', () => {
		expect(
			said('reading-grade', 'Percutaneous implantation necessitates multidisciplinary evaluation.')
		).toEqual([]);
	});
});
