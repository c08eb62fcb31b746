import { describe } from 'vitest';
import { examples } from './a-page.ts';

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
});
