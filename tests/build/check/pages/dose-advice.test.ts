import { describe, expect, it } from 'vitest';
import { examples, said } from './a-page.ts';

describe('advice on doses to patients', () => {
	examples('dose-advice', {
		audience: 'patients',
		fails: [
			['Take 300 mg at night.', '“300 mg” tells a patient'],
			['Take two tablets.', '“Take two tablets” tells a patient'],
			['Swallow 2 pills.', '“2 pills” tells a patient'],
			['You may double the dose.', '“double the dose” tells a patient']
		],
		passes: [
			'Ask your prescriber before you change a medicine.',
			'Take one step at a time.',
			'If you take one now, do not stop it on your own.',
			'Walk three times a day.',
			'Do you have one at home?'
		]
	});

	it('lets clinicians have their doses', () => {
		expect(said('dose-advice', 'Gabapentin 300 mg.', { audience: 'nurses' })).toEqual([]);
	});
});
