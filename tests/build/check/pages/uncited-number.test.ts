import { describe, expect, it } from 'vitest';
import { examples, OPINION, questionExamples, saidOfCase } from './a-page.ts';

describe('a clinical number without a source', () => {
	examples('uncited-number', {
		fails: [
			['Infection follows in 3.1% of operations.', '“3.1%” has no source'],
			['About 1 in 5 has lasting pain.', '“1 in 5” has no source'],
			['Success in 9 of 19 people.', '“9 of 19” has no source'],
			['Give 300 mg in the evening.', '“300 mg” has no source'],
			['Scan within 4 hours.', '“4 hours” has no source'],
			['Relief lasts 6–12 months.', '“6–12 months” has no source'],
			['Cited before [@a].\n\nPulses last 300 µs.', '“300 µs” has no source'],
			['Two things:\n\n- 20% leave.\n- Others stay [@a].', '“20%” has no source'],
			['| Event | Rate |\n| --- | --- |\n| Infection | 3% |', '“3%” has no source'],
			[':::note[In short]\nAbout 20 in 100 people.\n:::', '“20 in 100” has no source']
		],
		passes: [
			'Infection follows in 3.1% of operations [@a].',
			'Of these [@a]:\n\n- 20% leave.\n- 30% stay.',
			'| Event | Rate |\n| --- | --- |\n| Infection | 3% |\n| Bleed | 1% [@a] |',
			'Rates are pooled [@a].\n\n| Event | Rate |\n| --- | --- |\n| Infection | 3% |',
			'| Event | Rate |\n| --- | --- |\n| Infection | 3% |\n\nRates are pooled [@a].',
			'A disc at L4/5 hits L5; three nerves leave at S1.',
			'Power is grade 3/5, DN4 counts 4.',
			'Check every 15 minutes, per local policy.',
			'Walk for example 8 minutes.',
			'## Worked through\n\nAt 5 mA for 300 µs the charge is 1.5 µC.',
			'Goals, for example:\n\n- Walk 15 minutes.',
			'A trial of 10 kHz and of tonic stimulation.',
			':::case[A patient]\nFor 3 weeks he has had pain.\n:::',
			':::handout[Plan]\nDay 1: 8 minutes.\n:::',
			':::note[Worked example]\n5 mA for 300 µs give 1.5 µC.\n:::'
		]
	});

	questionExamples('uncited-number', {
		fails: [
			[{ heading: OPINION, explanation: 'Infection follows in 3.1%.' }, '“3.1%” has no source'],
			[{ heading: OPINION, explanation: '- Relief lasts 6–12 months.' }, '“6–12 months” has no source']
		],
		passes: [
			{ heading: OPINION, explanation: 'Infection follows in 3.1% [@seen].' },
			{ heading: OPINION, option: 'Less than 2 hours' },
			{ stem: 'Why do 3.1% have an infection?', why: 'It stands on the facts that the heading names: 3.1%.' }
		]
	});

	it('passes: a case stands on the facts of its front matter', () => {
		const body =
			'For 3 weeks.\n\n## Now? {#now}\n\n- [3] Act\n  > 3% do.\n- [0] Wait\n  > No.\n\n:::closing\n3% act.\n:::';

		expect(saidOfCase('uncited-number', body)).toEqual([]);
	});

	examples('uncited-number', {
		language: 'es',
		fails: [
			['Unas 20 de cada 100 personas tienen dolor.', '“20 de cada 100” has no source'],
			['El 3,1 % tiene una infección.', '“3,1 %” has no source'],
			['El alivio dura de 6 a 12 meses.', '“6 a 12 meses” has no source'],
			['En 5 estudios.', '“5 estudios” has no source']
		],
		passes: [
			'Unas 20 de cada 100 personas tienen dolor [@a].',
			'Camine, por ejemplo, 8 minutos.',
			'Su equipo le dice cuántas: 3 semanas.',
			'## Un ejemplo\n\nCamina 20 minutos.',
			':::handout[Plan]\nDía 1: 8 minutos.\n:::'
		]
	});
});
