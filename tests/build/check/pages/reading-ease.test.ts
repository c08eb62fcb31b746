import { describe, expect, it } from 'vitest';
import { examples, questionExamples, said, saidOfQuiz } from './a-page.ts';

const EASY = 'Su columna es una pila de huesos. Entre ellos hay discos blandos.';
const HARD =
	'La neuroestimulación medular constituye una alternativa terapéutica reversible para pacientes cuyo dolor persiste tras intervenciones quirúrgicas vertebrales repetidas.';

describe('how hard a patients’ page in Spanish is to read', () => {
	const spanish = { audience: 'patients', language: 'es' } as const;

	examples('reading-ease', {
		...spanish,
		fails: [[HARD, 'the page reads at -']],
		passes: [EASY]
	});

	questionExamples('reading-ease', {
		...spanish,
		fails: [
			[{ why: HARD }, 'the page reads at '],
			[{ scene: HARD }, 'the page reads at ']
		],
		passes: [{ stem: '¿Qué hay entre los huesos?', why: EASY }]
	});

	it('is measured over all questions of a quiz', () => {
		const questions = [{ explanation: HARD }, ...Array.from({ length: 9 }, () => ({ explanation: EASY }))];

		expect(saidOfQuiz('reading-ease', questions, spanish)).toEqual([]);
	});

	it('is not measured in English, and clinicians are not held to it', () => {
		expect(said('reading-ease', HARD, { audience: 'patients' })).toEqual([]);
		expect(said('reading-ease', HARD, { audience: 'nurses', language: 'es' })).toEqual([]);
	});
});
