import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markExam } from '../../src/assessment/exam.ts';
import { markObjectives } from '../../src/assessment/objective-scores.ts';
import type { Question } from '../../src/course/question.ts';
import { tallyByObjective } from '../../src/player/objective-tally.ts';
import { aChooseOne, aLikert } from '../builders.ts';

const objectives = ['NR-1', 'NR-2', 'NR-3'].map((id) => ({ id, text: `Words of ${id}` }));
const [right, wrong] = [['aaaa'], ['bbbb']];

/** Questions of one objective, as one letter each: right, wrong, a critical one that was missed, an opinion. */
function sat(results: string, of: string[] = ['NR-1']) {
	const letters = [...results];
	const questions = letters.map((letter, index): Question => {
		const asked = { id: `q${index}`, objectives: of };

		return letter === 'o' ? aLikert(asked) : aChooseOne({ ...asked, critical: letter === 'c' });
	});
	const answers = Object.fromEntries(
		letters.map((letter, index) => [`q${index}`, letter === 'r' ? right : wrong])
	);

	return { questions, answers };
}

describe('marking a test objective by objective', () => {
	it.each([
		['all right', 'rrr', { score: 100, passed: true }],
		['none right', 'ww', { score: 0, passed: false }],
		['exactly the mark', 'rrrrw', { score: 80, passed: true }],
		['rounds down: two of three', 'rrw', { score: 66, passed: false }],
		[
			'R-37 caps the score under the mark when a critical one was missed',
			'rrrrrrrrrc',
			{ score: 79, passed: false }
		],
		['R-37 leaves a lower score as it is', 'rc', { score: 50, passed: false }],
		['leaves opinions out of the count', 'ror', { score: 100, passed: true }]
	])('%s', (_, results, expected) => {
		const { questions, answers } = sat(results);

		expect(markObjectives(80, objectives, questions, answers)).toEqual([
			{ id: 'NR-1', text: 'Words of NR-1', ...expected }
		]);
	});

	it('caps only the objective whose critical question was missed', () => {
		const questions = [
			aChooseOne({ id: 'q1', objectives: ['NR-2'] }),
			aChooseOne({ id: 'q2', objectives: ['NR-1'], critical: true })
		];

		expect(markObjectives(80, objectives, questions, { q1: right })).toMatchObject([
			{ id: 'NR-1', score: 0, passed: false },
			{ id: 'NR-2', score: 100, passed: true }
		]);
	});

	it('has no score for what was not asked, and none for what asked for opinions alone', () => {
		const { questions, answers } = sat('oo', ['NR-3']);

		expect(markObjectives(80, objectives, questions, answers)).toEqual([]);
		expect(markObjectives(80, objectives, [], {})).toEqual([]);
	});

	it('counts a question for each of its objectives, in the order of the course', () => {
		const { questions, answers } = sat('rw', ['NR-3', 'NR-1']);

		expect(markObjectives(80, objectives, questions, answers).map(({ id, score }) => [id, score])).toEqual([
			['NR-1', 50],
			['NR-3', 50]
		]);
	});

	it('says what the learner’s own results say, whatever was asked and answered', () => {
		const asked = fc.record({
			objectives: fc.subarray(objectives.map(({ id }) => id)),
			isRight: fc.boolean(),
			critical: fc.boolean()
		});

		fc.assert(
			fc.property(fc.array(asked), fc.integer({ min: 1, max: 100 }), (rows, passMark) => {
				const questions = rows.map((row, index) =>
					aChooseOne({ id: `q${index}`, objectives: row.objectives, critical: row.critical })
				);
				const answers = Object.fromEntries(
					rows.map(({ isRight }, index) => [`q${index}`, isRight ? right : wrong])
				);
				const { rightOnes, missedCritical } = markExam(passMark, questions, answers);
				const tally = tallyByObjective(questions, (id) => rightOnes.includes(id));
				const scores = markObjectives(passMark, objectives, questions, answers);

				expect(scores.map(({ id }) => id)).toEqual(tally.map(({ objective }) => objective).toSorted());
				for (const { id, score, passed } of scores) {
					const { right = 0, of = 1 } = tally.find(({ objective }) => objective === id) ?? {};
					const percent = Math.floor((right * 100) / of);
					const missed = questions.some(
						(question) => question.objectives.includes(id) && missedCritical.includes(question.id)
					);

					expect(passed).toBe(percent >= passMark && !missed);
					expect(score).toBe(missed ? Math.min(percent, passMark - 1) : percent);
				}
			})
		);
	});
});
