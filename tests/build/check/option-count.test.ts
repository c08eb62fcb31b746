import { describe } from 'vitest';
import { examples } from './asked.ts';

describe('the number of options for professionals', () => {
	examples('option-count', {
		warns: [
			[{ options: ['L3', '*L4', 'L5'] }, '3 options: professionals choose among 4 or 5'],
			[{ options: ['L2', 'L3', '*L4', 'L5', 'S1', 'S2'] }, '6 options: professionals choose among 4 or 5'],
			[{ options: ['*L3', '*L4', 'L5'] }, '3 options: professionals choose among 4 or 5']
		],
		passes: [
			{ options: ['L3', '*L4', 'L5', 'S1'] },
			{ options: ['L2', 'L3', '*L4', 'L5', 'S1'] },
			{ options: ['*L2', 'L3', '*L4', 'L5', 'S1', 'S2'] },
			{ options: ['L3', '*L4', 'L5'], heading: 'allow=option-count' }
		]
	});
});

describe('the number of options for patients', () => {
	examples('option-count', {
		audiences: ['patients'],
		warns: [
			[{ options: ['*Yes', 'No'] }, '2 options: patients choose among 3'],
			[{ options: ['*Disc', 'Nerve', 'Bone', 'Scar'] }, '4 options: patients choose among 3']
		],
		passes: [{ options: ['*Disc', 'Nerve', 'Bone'] }, { options: ['*Disc', '*Nerve', 'Bone', 'Scar'] }]
	});
});
