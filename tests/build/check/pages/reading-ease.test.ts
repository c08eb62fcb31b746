import { describe, expect, it } from 'vitest';
import { hardInSpanish } from '../../../src/build/check/spanish-reading.ts';
import { stampOf } from '../../../src/build/read/translation/stamp.ts';
import { courseFor, example, inSpanish } from '../read/a-course.ts';

const SOURCE = example('lesson.patients.md');
const HARD =
	'La neuroestimulación medular constituye una alternativa terapéutica reversible para pacientes cuyo dolor persiste tras intervenciones quirúrgicas vertebrales repetidas.';

function hardIn(lesson: string, quiz = example('quiz.patients.es.md')) {
	const files = {
		'modules/anatomy/spine.patients.es.md': example('lesson.patients.es.md')
			.replace(/(?<=\n---\n)[^]*$/, `\n${lesson}\n`)
			.replace(/translates: \w+/, `translates: ${stampOf(SOURCE)}`),
		'quizzes/anatomy.patients.es.md': quiz
	};

	return courseFor('patients', inSpanish({ files })).translations.flatMap(hardInSpanish);
}

describe('a page in Spanish', () => {
	it('that is easy passes', () => {
		expect(hardIn('Su columna es una pila de huesos. Entre ellos hay discos blandos.')).toEqual([]);
	});

	it('that is hard is named with its ease', () => {
		expect(hardIn(HARD)).toEqual([
			expect.objectContaining({
				rule: 'reading-ease',
				file: 'modules/anatomy/spine.patients.es.md',
				message: expect.stringMatching(/^the page reads at -?\d+\.\d \(Szigriszt-Pazos\)/) as string
			})
		]);
	});

	it('is measured in its questions, too', () => {
		const quiz = example('quiz.patients.es.md').replaceAll(/ > .*/g, ` > ${HARD}`);

		expect(hardIn('Su columna es una pila de huesos.', quiz).map(({ file }) => file)).toEqual([
			'quizzes/anatomy.patients.es.md'
		]);
	});

	it('in English is measured by other means', () => {
		expect(hardInSpanish(courseFor('patients', inSpanish()))).toEqual([]);
	});
});
