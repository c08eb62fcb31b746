import { describe, expect, it } from 'vitest';
import { aChoice, adviceOf, examples } from './asked.ts';

const among = (option: string) => ({ options: ['L3', '*L4', option, 'S1'] });

describe('an option without exception', () => {
	examples('absolute-option', {
		warns: [
			[among('It always hurts'), '“always” in an option leaves no exception'],
			[among('Never give antibiotics'), '“Never”'],
			[among('All patients with scar'), '“All”'],
			[among('None has fever'), '“None”'],
			[among('Only an MRI'), '“Only”'],
			[among('Every root below it'), '“Every”'],
			[among('“The scan shows nothing.”'), '“nothing”'],
			[among('An abscess is impossible'), '“impossible”'],
			[among('Relief is guaranteed'), '“guaranteed”'],
			[{ options: ['L3', '*It always hurts', 'L5', 'S1'] }, '“always”']
		],
		passes: [
			among('It hurts on walking'),
			among('Nearly all patients with scar'),
			among('Not every root'),
			among('No relief at all'),
			among('Overall benefit'),
			among('All-night pain'),
			{ stem: 'Which is true of all roots?' },
			{ ...among('It always hurts'), heading: 'allow=absolute-option' }
		]
	});

	it('is told at the word', () => {
		const [advice] = adviceOf('absolute-option', [aChoice(among('The *pain* is always new'))]);

		expect(advice).toMatchObject({ line: 12, column: 21 });
	});

	it('is told of answers to be matched too', () => {
		const match =
			'## Which goes with it? {#match objective=X-1 level=R facts=AN-01}\n\n' +
			'| A | B | C |\n| --- | --- | --- |\n| L4 | Knee | Why. |\n| S1 | Always the heel | Why. |\n| | Never the toe | |';

		expect(adviceOf('absolute-option', [match]).map(({ line, column }) => [line, column])).toEqual([
			[11, 8],
			[12, 5]
		]);
	});
});
