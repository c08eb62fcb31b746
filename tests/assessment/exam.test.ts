import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawExam, markExam } from '../../src/assessment/exam.ts';
import { aChooseOne, anExam, anOutline, rightAnswer, type QuizPlan } from '../builders.ts';

function bank(id: string, count: number, critical: number[] = []): QuizPlan {
	return {
		id,
		questions: Array.from({ length: count }, (_, index) => ({
			id: `${id}-${index}`,
			critical: critical.includes(index)
		}))
	};
}

describe('drawing a test', () => {
	const exam = anExam({ from: ['anatomy', 'causes', 'diagnosis', 'device'], draw: 10 });
	const { questions } = anOutline({
		quizzes: [
			bank('anatomy', 8),
			bank('causes', 8),
			bank('diagnosis', 10, [0, 1, 2]),
			bank('device', 9, [4]),
			bank('extra', 9)
		]
	});

	it('is the same for the same seed and another for another', () => {
		expect(drawExam(exam, questions, 7)).toEqual(drawExam(exam, questions, 7));
		expect(drawExam(exam, questions, 7)).not.toEqual(drawExam(exam, questions, 8));
	});

	it('draws ten different questions, two or three of each module, at least one critical, whatever the seed', () => {
		fc.assert(
			fc.property(fc.nat(0xffff), (seed) => {
				const drawn = drawExam(exam, questions, seed);
				expect(new Set(drawn).size).toBe(10);
				expect(drawn.some((id) => questions[id]?.critical)).toBe(true);
				for (const quiz of exam.from) {
					const own = drawn.filter((id) => questions[id]?.page === quiz).length;
					expect(own).toBeGreaterThanOrEqual(1);
					expect(own).toBeLessThanOrEqual(4);
				}
				expect(drawn.every((id) => exam.from.includes(questions[id]?.page ?? ''))).toBe(true);
			})
		);
	});

	it('gives every question of a bank its chance', () => {
		const seen = new Set(Array.from({ length: 300 }, (_, seed) => drawExam(exam, questions, seed)).flat());

		expect(seen.size).toBe(35);
	});

	it('draws all there are where the banks hold fewer', () => {
		const small = anOutline({ quizzes: [bank('anatomy', 3)] });

		expect(drawExam(anExam({ from: ['anatomy'], draw: 10 }), small.questions, 1).sort()).toEqual([
			'anatomy-0',
			'anatomy-1',
			'anatomy-2'
		]);
	});
});

describe('marking a test', () => {
	const questions = Array.from({ length: 10 }, (_, index) =>
		aChooseOne({ id: `q${index}`, critical: index === 0 })
	);
	const answersWith = (wrongOnes: number[]) =>
		Object.fromEntries(
			questions.map((question, index) => [
				question.id,
				wrongOnes.includes(index) ? ['bbbb'] : rightAnswer(question)
			])
		);

	it.each([
		['all right', [], { percent: 100, passed: true, reported: 100 }],
		['exactly the mark', [8, 9], { percent: 80, passed: true, reported: 80 }],
		['one too few', [7, 8, 9], { percent: 70, passed: false, reported: 70 }],
		[
			'R-37 caps the score under the mark when a critical item was missed',
			[0],
			{ percent: 90, passed: false, reported: 79 }
		],
		['R-37 leaves a lower score as it is', [0, 1, 2, 3], { percent: 60, passed: false, reported: 60 }]
	])('%s', (_, wrongOnes, expected) => {
		expect(markExam(80, questions, answersWith(wrongOnes))).toMatchObject(expected);
	});

	it('counts what was not answered as wrong', () => {
		expect(markExam(80, questions, {})).toMatchObject({
			right: 0,
			percent: 0,
			missedCritical: ['q0'],
			passed: false
		});
	});

	it('rounds down, so that two of three do not pass at 67', () => {
		expect(markExam(67, questions.slice(1, 4), answersWith([1]))).toMatchObject({
			percent: 66,
			passed: false
		});
	});
});
