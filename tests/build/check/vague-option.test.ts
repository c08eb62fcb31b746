import { describe } from 'vitest';
import { examples } from './asked.ts';

const among = (option: string) => ({ options: ['L3', '*L4', option, 'S1'] });

describe('an option that means another thing to each reader', () => {
	examples('vague-option', {
		warns: [
			[among('It usually settles'), '“usually” in an option means another thing to each reader'],
			[among('Often both legs'), '“Often”'],
			[among('Sometimes fever'), '“Sometimes”'],
			[among('Scar may or may not hurt'), '“may”'],
			[among('It might return'), '“might”'],
			[among('Probably a leak'), '“Probably”'],
			[{ options: ['L3', '*Usually L4', 'L5', 'S1'] }, '“Usually”']
		],
		passes: [
			among('It settles in 6 of 10'),
			among('A neuropathic part is likely'),
			among('A mighty disc'),
			{ stem: 'What is usually the cause?' },
			{ ...among('It usually settles'), heading: 'allow=vague-option' }
		]
	});
});
