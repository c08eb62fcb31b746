import { describe, expect, it } from 'vitest';
import { examples, questionExamples, said } from './a-page.ts';

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

	questionExamples('dose-advice', {
		audience: 'patients',
		fails: [
			[{ option: 'Take two tablets', why: 'No.' }, '“Take two tablets” tells a patient'],
			[{ why: 'Yes. You take 300 mg at night.' }, '“300 mg” tells a patient'],
			[{ hint: 'Would you double the dose?' }, '“double the dose” tells a patient'],
			[{ explanation: 'Swallow 2 pills.' }, '“2 pills” tells a patient']
		],
		passes: [
			{ option: 'Ask your prescriber', why: 'Yes. They know how much you may take.' },
			{ option: 'Walk three times a day' }
		]
	});

	examples('dose-advice', {
		audience: 'patients',
		language: 'es',
		fails: [
			['Tome 300 mg por la noche.', '“300 mg” tells a patient'],
			['Tome dos comprimidos.', '“Tome dos comprimidos” tells a patient'],
			['Puede tomar una más.', '“tomar una más” tells a patient'],
			['Trague 2 pastillas.', '“2 pastillas” tells a patient'],
			['Puede duplicar la dosis: tome el doble de la dosis.', '“el doble de la dosis” tells a patient'],
			['Dos veces al día, una pastilla.', '“Dos veces al día” tells a patient']
		],
		passes: [
			'Pregunte a quien le receta antes de cambiar una medicina.',
			'Camine tres veces al día.',
			'No tome dos medicinas sin hablar con su equipo.'
		]
	});

	it('lets clinicians have their doses', () => {
		expect(said('dose-advice', 'Gabapentin 300 mg.', { audience: 'nurses' })).toEqual([]);
	});
});
