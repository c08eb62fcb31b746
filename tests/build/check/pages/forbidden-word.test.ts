import { describe, expect, it } from 'vitest';
import { examples, OPINION, questionExamples, said, saidOfCase } from './a-page.ts';

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
			['It is in your head.', '“in your head” is not for patients'],
			['It is in your head. They say “no”.', '“in your head” is not for patients']
		],
		passes: [
			'PSPS-T2 stands for persistent spinal pain syndrome type 2.',
			'Pain that stays after back surgery.',
			'## Is it in your head?\n\nNo.',
			'It does not mean that it is “in your head”.',
			'“It is in your head,” somebody said, “so forget it.”',
			'You may need repeat surgery.'
		]
	});

	questionExamples('forbidden-word', {
		audience: 'patients',
		fails: [
			[{ stem: 'Who is an addict?' }, '“addict” is not for patients'],
			[{ scene: 'The pain is persistent.' }, '“persistent” is not for patients'],
			[{ option: 'Revision' }, '“Revision” is not for patients'],
			[{ why: 'It is neuropathic.' }, '“neuropathic” is not for patients'],
			[{ hint: 'It is contraindicated.' }, '“contraindicated” is not for patients'],
			[{ explanation: 'A haematoma can press.' }, '“haematoma” is not for patients'],
			[{ heading: OPINION, option: 'A miracle' }, '“miracle” is not for patients']
		],
		passes: [
			{ option: '“It must be in your head, so forget it.”', why: 'No. The pain is real.' },
			{ option: 'Repeat surgery', why: 'Yes. It is planned by its cause.' }
		]
	});

	it.each([
		['opening', 'addict'],
		['chart', 'neuropathic'],
		['scene', 'haematoma'],
		['choice', 'revision'],
		['consequence', 'contraindicated'],
		['hint', 'persistent'],
		['debrief', 'paraesthesia'],
		['closing', 'unfortunately']
	])('fails: in the %s of a case', (place, word) => {
		const at = (here: string): string => (here === place ? word : 'fine');
		const body = [
			`It is ${at('opening')}.`,
			`:::chart[History]\n- ${at('chart')}\n:::`,
			`## What now? {#now critical}`,
			`A ${at('scene')}.`,
			`- [3] A ${at('choice')}\n  > It is ${at('consequence')}.\n- [0] That\n  > No.`,
			`:::hint\nIt is ${at('hint')}.\n:::`,
			`:::debrief\nIt is ${at('debrief')}.\n:::`,
			`:::closing\nIt is ${at('closing')}.\n:::`
		].join('\n\n');

		expect(
			saidOfCase('forbidden-word', body, { audience: 'patients' }).map(({ message }) => message)
		).toEqual([`“${word}” is not for patients`]);
	});

	examples('forbidden-word', {
		audience: 'patients',
		language: 'es',
		fails: [
			['Un paciente fracasado.', '“paciente fracasado” is not for patients'],
			['No es para adictos.', '“adictos” is not for patients'],
			['La tabla dice inválida.', '“inválida” is not for patients'],
			['Una cura milagrosa.', '“milagrosa” is not for patients'],
			['Un dolor persistente.', '“persistente” is not for patients'],
			['Un dolor neuropático.', '“neuropático” is not for patients'],
			['Una cirugía de revisión.', '“cirugía de revisión” is not for patients'],
			['Está contraindicado.', '“contraindicado” is not for patients'],
			['Una bomba intratecal.', '“intratecal” is not for patients'],
			['Un hematoma aprieta.', '“hematoma” is not for patients'],
			['Siente parestesias.', '“parestesias” is not for patients'],
			['Un analgésico.', '“analgésico” is not for patients'],
			['Está en su cabeza.', '“en su cabeza” is not for patients'],
			['Por desgracia, no.', '“Por desgracia” is not for patients']
		],
		passes: [
			'El síndrome de dolor espinal persistente tipo 2.',
			'El dolor no está “en su cabeza”.',
			'Vaya a la revisión con su equipo.',
			'Un dolor de nervio que sigue.'
		]
	});

	it('lets clinicians have their words', () => {
		expect(
			said('forbidden-word', 'Persistent neuropathic pain after revision.', { audience: 'nurses' })
		).toEqual([]);
	});
});
