import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/build/check/advise.ts';
import { aChoice, adviceOf, aQuiz } from './asked.ts';
import type { Choice } from './asked.ts';

const about = (first: Choice, second: Choice): number =>
	adviceOf('duplicate-stem', [aChoice(first), aChoice(second)]).length;

describe('two questions that ask nearly the same', () => {
	it.each<[Choice, Choice]>([
		[{ stem: 'Which scan shows scar beside a nerve?' }, { stem: 'Which scan shows scar beside a nerve?' }],
		[{ stem: 'Which scans show scar beside nerves?' }, { stem: 'Scar beside a nerve: which scan shows it?' }],
		[{ stem: 'What is a disc?' }, { stem: 'What is a disc?' }],
		[
			{ scene: 'A driver has a weak knee jerk after a fusion.', stem: 'Which root?' },
			{ scene: 'A teacher has a weak knee jerk after a fusion.', stem: 'Which root?' }
		]
	])('warns: %j and %j', (first, second) => {
		expect(about(first, second)).toBe(1);
	});

	it.each<[Choice, Choice]>([
		[{ stem: 'Which scan shows scar beside a nerve?' }, { stem: 'Which film shows a loose screw?' }],
		[{ stem: 'What is a disc?' }, { stem: 'Where is the disc?' }],
		[
			{ scene: 'A driver has a weak knee jerk after a fusion.', stem: 'What is the next step?' },
			{ scene: 'Ten days after a lead the pocket leaks cloudy fluid.', stem: 'What is the next step?' }
		],
		[{ stem: 'What is a disc?' }, { stem: 'What is a disc?', heading: 'allow=duplicate-stem' }]
	])('passes: %j and %j', (first, second) => {
		expect(about(first, second)).toBe(0);
	});

	it('are found in two banks, and the later one is told of the earlier', () => {
		const one = aQuiz([aChoice({ stem: 'Which scan shows scar beside a nerve?' })]);
		const other = aQuiz(
			['Which film shows a loose screw?', 'Scar beside a nerve: which scan shows it?'].map((stem) =>
				aChoice({ stem })
			)
		);

		expect(advise([one, other])).toEqual([
			{
				rule: 'duplicate-stem',
				file: 'quizzes/bank.md',
				line: 17,
				column: 4,
				message:
					'this asks nearly the same as quizzes/bank.md:6 “Which scan shows scar beside a nerve?” (100 % common words) [duplicate-stem]',
				advice: 'ask about another point, or delete one of the two'
			}
		]);
	});

	it('may be asked of two audiences', () => {
		const stem = 'Which scan shows scar beside a nerve?';
		const forOne = ['nurses', 'students'].map((name) => aChoice({ stem, heading: `for=${name}` }));

		expect(adviceOf('duplicate-stem', forOne, ['nurses', 'students'])).toEqual([]);
	});
});
