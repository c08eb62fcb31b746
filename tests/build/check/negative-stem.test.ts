import { describe, expect, it } from 'vitest';
import { aChoice, adviceOf, examples } from './asked.ts';

describe('a question that asks for what is wrong', () => {
	examples('negative-stem', {
		warns: [
			[{ stem: 'Which is not a red flag?' }, '“not” makes the question ask for what is wrong or missing'],
			[{ stem: 'Which is **NOT** a red flag?' }, '“NOT”'],
			[{ stem: 'All are red flags except:' }, '“except”'],
			[{ stem: 'Which cause is least likely?' }, '“least”'],
			[{ stem: "Which finding doesn't fit?" }, "“doesn't”"],
			[{ stem: 'Which finding doesn’t fit?' }, '“doesn’t”'],
			[{ stem: 'What cannot explain it?' }, '“cannot”'],
			[{ stem: 'What should a nurse never do?' }, '“never”'],
			[{ stem: 'Which statement is incorrect?' }, '“incorrect”'],
			[{ stem: 'Which statement is false?' }, '“false”'],
			[{ stem: 'Which is not reached at 2.5 mA?' }, '“not”'],
			[{ stem: 'Which is not a red flag? Choose one.' }, '“not”'],
			[{ stem: 'You have a stimulator. What should you not touch?' }, '“not”']
		],
		passes: [
			{ stem: 'Which is a red flag?' },
			{ stem: 'You cannot pass urine. What do you do?' },
			{ stem: 'A patient asks: “Is it not my fault?” Which reply is best?' },
			{ stem: 'The leg does not hurt! Which root is it?' },
			{ stem: 'Which needs at least two blocks?' },
			{ stem: 'What makes a false-positive block likelier?' },
			{ stem: 'What makes a false positive likelier?' },
			{ stem: 'Which note belongs to it?' },
			{ stem: 'What is the next step?', scene: 'He has no fever and does not smoke.' },
			{ stem: 'Which is not a red flag?', heading: 'allow=negative-stem' }
		]
	});

	it('is told at the word, with what to do', () => {
		const scene = 'She cannot walk.';

		expect(adviceOf('negative-stem', [aChoice({ stem: 'It is not over. Which is not it?', scene })])).toEqual(
			[
				{
					rule: 'negative-stem',
					file: 'quizzes/bank.md',
					line: 6,
					column: 29,
					message: '“not” makes the question ask for what is wrong or missing [negative-stem]',
					advice: 'ask for what is right; for several things write  kind=choose-all'
				}
			]
		);
	});
});
