import { describe, expect, it } from 'vitest';
import { examples, said } from './a-page.ts';

describe('a word that is not for patients', () => {
	examples('forbidden-word', {
		audience: 'patients',
		fails: [
			['You are a failed patient.', '“failed patient” is not for patients'],
			['It is not for addicts.', '“addicts” is not for patients'],
			['The score says crippled.', '“crippled” is not for patients'],
			['A miracle cure.', '“miracle” is not for patients'],
			['Pain that is persistent.', '“persistent” is not for patients'],
			['A neuropathic pain.', '“neuropathic” is not for patients'],
			['You need revision surgery.', '“revision” is not for patients'],
			['This is contraindicated.', '“contraindicated” is not for patients'],
			['An intrathecal pump.', '“intrathecal” is not for patients'],
			['A haematoma can press.', '“haematoma” is not for patients'],
			['You feel paraesthesia.', '“paraesthesia” is not for patients'],
			['It is in your head.', '“in your head” is not for patients']
		],
		passes: [
			'PSPS-T2 stands for persistent spinal pain syndrome type 2.',
			'Pain that stays after back surgery.',
			'## Is it in your head?\n\nNo.',
			'You may need repeat surgery.'
		]
	});

	it('lets clinicians have their words', () => {
		expect(
			said('forbidden-word', 'Persistent neuropathic pain after revision.', { audience: 'nurses' })
		).toEqual([]);
	});
});
