import { describe } from 'vitest';
import { examples } from './asked.ts';

const UP_AND_DOWN = 'the numbers of these options go up and down';

describe('options that are numbers', () => {
	examples('option-order', {
		warns: [
			[{ options: ['10 mA', '5 mA', '*20 mA', '15 mA'] }, UP_AND_DOWN],
			[{ options: ['*2 weeks', '10 days', '3 weeks', '2 months'] }, UP_AND_DOWN],
			[
				{
					options: [
						'About 1 in 100 people',
						'*About 90 in 100 people',
						'About 20 in 100 people',
						'About 50 in 100 people'
					]
				},
				UP_AND_DOWN
			],
			[{ options: ['10–20 %', '*0–9 %', '21–30 %', '31–40 %'] }, UP_AND_DOWN],
			[{ options: ['1,500 nC', '*150 nC', '2,000 nC', '3,000 nC'] }, UP_AND_DOWN],
			[{ options: ['−10', '*−20', '10', '20'] }, UP_AND_DOWN],
			[{ options: ['> 30 points', '*10–20 points', '< 10 points', '21–30 points'] }, UP_AND_DOWN]
		],
		passes: [
			{ options: ['5 mA', '10 mA', '*15 mA', '20 mA'] },
			{ options: ['20 mA', '15 mA', '*10 mA', '5 mA'] },
			{ options: ['3 days', '*1 week', '10 days', '1 month'] },
			{ options: ['< 10 points', '*10–20 points', '21–30 points', '> 30 points'] },
			{ options: ['5 mA', '*5 %', '3 Hz', '8 V'] },
			{ options: ['L5', '*L4', 'S1', 'L3'] },
			{ options: ['L4/5, left', '*L3/4, left', 'L5/S1, left', 'L4/5, right'] },
			{ options: ['Scar', '*Abscess', 'Leak', 'Disc'] },
			{ options: ['3 blocks', '*1 film', '2 scans', '5 tests'] },
			{ options: ['10 mA', '5 mA', '*20 mA', '15 mA'], heading: 'allow=option-order' }
		]
	});
});
