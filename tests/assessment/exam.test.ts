import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/course/question.ts';
import { drawable, drawExam, markExam, rowsOfQuestions, type Bank } from '../../src/assessment/exam.ts';
import type { BlueprintRow } from '../../src/course/course.ts';
import { aChooseAll, aChooseOne, aLikert, anExam, rightAnswer } from '../builders.ts';

function bank(id: string, count: number, critical: number[] = []): Bank {
	return {
		id,
		questions: Array.from({ length: count }, (_, index) =>
			aChooseOne({ id: `${id}-${index}`, critical: critical.includes(index) })
		)
	};
}

describe('drawing a test evenly', () => {
	const exam = anExam({ draw: 10 });
	const banks = [
		bank('anatomy', 8),
		bank('causes', 8),
		bank('diagnosis', 10, [0, 1, 2]),
		bank('device', 9, [4])
	];
	const criticals = ['diagnosis-0', 'diagnosis-1', 'diagnosis-2', 'device-4'];

	it('is the same for the same seed and another for another', () => {
		expect(drawExam(exam, banks, 7)).toEqual(drawExam(exam, banks, 7));
		expect(drawExam(exam, banks, 7)).not.toEqual(drawExam(exam, banks, 8));
	});

	it('draws ten different questions, two or three of each module, at least one critical, whatever the seed', () => {
		fc.assert(
			fc.property(fc.nat(0xffff), (seed) => {
				const drawn = drawExam(exam, banks, seed);
				expect(new Set(drawn).size).toBe(10);
				expect(drawn.some((id) => criticals.includes(id))).toBe(true);
				for (const { id: quiz } of banks) {
					const own = drawn.filter((id) => id.startsWith(quiz)).length;
					expect(own).toBeGreaterThanOrEqual(1);
					expect(own).toBeLessThanOrEqual(4);
				}
			})
		);
	});

	it('gives every question of a bank its chance', () => {
		const seen = new Set(Array.from({ length: 300 }, (_, seed) => drawExam(exam, banks, seed)).flat());

		expect(seen.size).toBe(35);
	});

	it('draws all there are where the banks hold fewer, and no opinions', () => {
		const small = { ...bank('anatomy', 3), id: 'anatomy' };
		const opinion = { id: 'opinions', questions: [aLikert({ id: 'opinion' })] };

		expect(drawExam(exam, [small, opinion], 1).sort()).toEqual(['anatomy-0', 'anatomy-1', 'anatomy-2']);
	});
});

describe('what a test draws from', () => {
	const open = aChooseOne({ id: 'open' });
	const held = aChooseOne({ id: 'held', heldBack: true });
	const other = aChooseOne({ id: 'other', heldBack: true });
	const opinion = aLikert({ id: 'opinion', heldBack: true });

	it.each<[string, Question[][], string[][]]>([
		['all, where nothing is held back', [[open], [aChooseOne({ id: 'more' })]], [['open'], ['more']]],
		['what is held back alone', [[open, held], [other]], [['held'], ['other']]],
		['of a quiz that holds nothing back, nothing', [[open], [held]], [[], ['held']]],
		['no opinion, and none makes a test', [[open, opinion]], [['open']]]
	])('%s', (_, banks, expected) => {
		expect(drawable(banks).map((questions) => questions.map(({ id }) => id))).toEqual(expected);
	});

	it('is never a practised question, whatever the seed, by blueprint or evenly', () => {
		const questions = Array.from({ length: 20 }, (_, index) =>
			aChooseOne({ id: `q${index}`, objectives: ['NR-1'], heldBack: index % 2 === 0 })
		);
		const blueprint = [{ objective: 'NR-1', level: null, critical: false, draw: 5 }];
		fc.assert(
			fc.property(fc.nat(0xffff), fc.boolean(), (seed, byBlueprint) => {
				const exam = anExam({ draw: 5, blueprint: byBlueprint ? blueprint : null });
				const drawn = drawExam(exam, [{ id: 'anatomy', questions }], seed);

				expect(drawn).toHaveLength(5);
				for (const id of drawn) expect(Number(id.slice(1)) % 2).toBe(0);
			})
		);
	});
});

describe('drawing a test by blueprint', () => {
	const of = (objective: string, count: number, rest: Partial<Question> = {}) =>
		Array.from({ length: count }, (_, index) =>
			aChooseOne({
				id: `${objective}${rest.level ?? ''}${rest.critical ? '!' : ''}-${index}`,
				objectives: [objective],
				...(rest as object)
			})
		);
	const row = (objective: string, draw: number, rest: Partial<BlueprintRow> = {}): BlueprintRow => ({
		objective,
		draw,
		level: null,
		critical: false,
		...rest
	});
	const banks = [
		{ id: 'one', questions: [...of('NR-1', 6), ...of('NR-3', 9, { critical: true })] },
		{
			id: 'two',
			questions: [...of('NR-8', 3, { level: 'E' }), ...of('NR-8', 3, { level: 'U' }), ...of('NR-9', 5)]
		}
	];
	const blueprint = [row('NR-1', 4), row('NR-3', 6, { critical: true }), row('NR-8', 2, { level: 'E' })];
	const exam = anExam({ draw: 12, blueprint });

	it('draws what each row says, whatever the seed, and the same for the same', () => {
		fc.assert(
			fc.property(fc.nat(0xffff), (seed) => {
				const drawn = drawExam(exam, banks, seed);
				const count = (start: string) => drawn.filter((id) => id.startsWith(start)).length;

				expect(new Set(drawn).size).toBe(12);
				expect(['NR-1', 'NR-3', 'NR-8E', 'NR-8U', 'NR-9'].map(count)).toEqual([4, 6, 2, 0, 0]);
				expect(drawExam(exam, banks, seed)).toEqual(drawn);
			})
		);
	});

	it('mixes the rows', () => {
		const firsts = Array.from({ length: 60 }, (_, seed) => drawExam(exam, banks, seed)[0]?.slice(0, 4));

		expect(new Set(firsts)).toEqual(new Set(['NR-1', 'NR-3', 'NR-8']));
	});

	it('gives every question of a row the same chance (chi-square over 10,000 draws)', () => {
		const times = new Map<string, number>();
		for (let seed = 0; seed < 10_000; seed += 1) {
			for (const id of drawExam(exam, banks, seed)) times.set(id, (times.get(id) ?? 0) + 1);
		}

		// The critical values of chi-square at 0.001 for 5, 8 and 2 degrees of freedom (any table of the distribution).
		for (const [start, draw, of, limit] of [
			['NR-1', 4, 6, 20.52],
			['NR-3', 6, 9, 26.12],
			['NR-8E', 2, 3, 13.82]
		] as const) {
			const expected = (10_000 * draw) / of;
			const seen = [...times].filter(([id]) => id.startsWith(start)).map(([, count]) => count);
			// Drawn without putting back, counts vary less than chi-square has it, by the share that is left.
			const chiSquare =
				seen.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0) / (1 - draw / of);

			expect(seen, start).toHaveLength(of);
			expect(chiSquare * ((of - 1) / of), start).toBeLessThan(limit);
		}
	});

	it('counts a question for the first of its objectives that has a row', () => {
		const both = aChooseOne({ objectives: ['NR-9', 'NR-3', 'NR-1'], critical: true });

		expect(rowsOfQuestions(blueprint, [both])).toEqual([1]);
		expect(rowsOfQuestions(blueprint, [{ ...both, critical: false }])).toEqual([0]);
		expect(rowsOfQuestions(blueprint, [{ ...both, objectives: ['NR-8'] }])).toEqual([-1]);
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

	it('leaves opinions out of the count', () => {
		const asked = [...questions.slice(1, 3), aLikert({ id: 'opinion' })];
		const answers = { ...answersWith([1]), opinion: ['l0'] };

		expect(markExam(50, asked, answers)).toMatchObject({ right: 1, of: 2, percent: 50, passed: true });
	});

	it('counts whole questions: a part that is right earns no part of a mark', () => {
		const asked = [aChooseAll({ id: 'all', right: ['aaaa', 'bbbb'] }), questions[1] as Question];

		expect(markExam(50, asked, { all: ['aaaa'], q1: ['aaaa'] })).toMatchObject({ percent: 50 });
	});

	it('rounds down, so that two of three do not pass at 67', () => {
		expect(markExam(67, questions.slice(1, 4), answersWith([1]))).toMatchObject({
			percent: 66,
			passed: false
		});
	});
});
