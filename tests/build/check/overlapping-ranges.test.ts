import { describe } from 'vitest';
import { examples } from './asked.ts';

describe('options that are ranges', () => {
	examples('overlapping-ranges', {
		warns: [
			[{ options: ['0–10 %', '*10–20 %', '21–30 %', '31–40 %'] }, '“10–20 %” and “0–10 %” overlap'],
			[
				{ options: ['Up to 6 hours', '*6 to 12 hours', '13–24 hours', 'More than 24 hours'] },
				'“6 to 12 hours” and “Up to 6 hours” overlap'
			],
			[{ options: ['< 5 mA', '*5–10 mA', '11–20 mA', '≥ 20 mA'] }, '“≥ 20 mA” and “11–20 mA” overlap'],
			[{ options: ['1–10 days', '*1 week', '11–20 days', '21–30 days'] }, '“1 week” and “1–10 days” overlap']
		],
		passes: [
			{ options: ['0–9 %', '*10–20 %', '21–30 %', '31–40 %'] },
			{ options: ['Less than 6 hours', '*6 to 12 hours', '13–24 hours', 'More than 24 hours'] },
			{ options: ['< 5 mA', '*5–10 mA', '11–20 mA', '> 20 mA'] },
			{ options: ['5 mA', '*5 mA or so', '10 mA', '20 mA'] },
			{ options: ['L4–5', '*L4–S1', 'L5–S1', 'L3–4'] },
			{ options: ['1–5 blocks', '*3–4 films', '5–6 scans', '7–8 tests'] },
			{ options: ['0–10 %', '*10–20 %', '21–30 %', '31–40 %'], heading: 'allow=overlapping-ranges' }
		]
	});
});
