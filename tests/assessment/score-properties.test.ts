import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { picksOf } from '../../src/assessment/kinds/key-feature.ts';
import { targetsBySource, withTarget } from '../../src/assessment/kinds/match.ts';
import { readNumber } from '../../src/assessment/kinds/number.ts';
import { editDistance, takenFor } from '../../src/assessment/kinds/text.ts';
import { isAnswered, isRight, isScored, score } from '../../src/assessment/score.ts';
import type { Answer, Question } from '../../src/course/question.ts';
import { optionKeys } from '../../src/tracking/option-keys.ts';
import {
	aChooseAll,
	aKeyFeature,
	aMatch,
	aNumber,
	anOrder,
	aText,
	oneOfEach,
	rightAnswer
} from '../builders.ts';

const questions = Object.values(oneOfEach) as Question[];
const keys = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Whatever may stand in a saved state: keys that are known, keys that are gone, numbers. */
const anything = (question: Question): fc.Arbitrary<Answer> =>
	fc.oneof(
		fc.array(fc.constantFrom(...optionKeys(question), 'gone', ''), { maxLength: 10 }),
		fc.double({ noNaN: false })
	);

describe.each(questions.map((question) => [question.kind, question] as const))(
	'any answer to %s',
	(_, question) => {
		it('has one outcome; credit lies from 0 to 1, and is 1 just where it is right', () => {
			fc.assert(
				fc.property(anything(question), (answer) => {
					const outcome = score(question, answer);

					expect(['unanswered', 'incomplete', 'scored', 'unscored']).toContain(outcome.is);
					if (outcome.is === 'incomplete') expect(outcome.missing).toBeGreaterThan(0);
					if (outcome.is !== 'scored') return;
					expect(outcome.credit).toBeGreaterThanOrEqual(0);
					expect(outcome.credit).toBeLessThanOrEqual(1);
					expect(outcome.credit === 1).toBe(outcome.right);
				}),
				{ numRuns: 300 }
			);
		});

		it('is the same each time, and leaves question and answer as they were', () => {
			fc.assert(
				fc.property(anything(question), (answer) => {
					const before = JSON.stringify([question, answer]);

					expect(score(question, answer)).toEqual(score(question, answer));
					expect(JSON.stringify([question, answer])).toBe(before);
				})
			);
		});

		it('is right only where it is whole, and never for an opinion', () => {
			fc.assert(
				fc.property(anything(question), (answer) => {
					if (isRight(question, answer)) expect(isAnswered(question, answer)).toBe(true);
					if (!isScored(question)) expect(isRight(question, answer)).toBe(false);
				})
			);
		});

		it('of its own is right; of none is unanswered', () => {
			expect(isRight(question, rightAnswer(question))).toBe(isScored(question));
			expect(score(question, [])).toEqual({ is: 'unanswered' });
			expect(score(question, NaN).is).toBe('unanswered');
		});
	}
);

describe('choose all', () => {
	const split = fc
		.record({ right: fc.subarray(keys, { minLength: 1 }), picked: fc.subarray(keys, { minLength: 1 }) })
		.filter(({ right }) => right.length < keys.length);

	it('by hand: right picks less wrong picks, over all right ones, never below 0', () => {
		fc.assert(
			fc.property(split, ({ right, picked }) => {
				const question = aChooseAll({ right, wrong: keys.filter((key) => !right.includes(key)) });
				const hits = picked.filter((key) => right.includes(key)).length;
				const credit = Math.max(0, (hits - (picked.length - hits)) / right.length);

				expect(score(question, picked)).toEqual({
					is: 'scored',
					right: hits === right.length && picked.length === hits,
					credit
				});
			})
		);
	});

	it('does not hang on the order of the picks, nor on one that stands twice', () => {
		fc.assert(
			fc.property(split, ({ right, picked }) => {
				const question = aChooseAll({ right, wrong: keys.filter((key) => !right.includes(key)) });

				expect(score(question, [...picked].reverse())).toEqual(score(question, picked));
				expect(score(question, [...picked, ...picked])).toEqual(score(question, picked));
			})
		);
	});
});

describe('key feature', () => {
	it('asks for as many picks as are right, and says how many are missing', () => {
		const question = aKeyFeature();
		const [first = '', second = ''] = optionKeys(question);

		expect(picksOf(question)).toBe(2);
		expect(score(question, [first])).toEqual({ is: 'incomplete', missing: 1 });
		expect(score(question, [first, second]).is).toBe('scored');
	});
});

describe('put in order', () => {
	const shuffled = fc.shuffledSubarray(keys, { minLength: keys.length });

	it('credit is the share of neighbours in their order', () => {
		fc.assert(
			fc.property(shuffled, (answer) => {
				const follows = answer.filter(
					(key, at) => at > 0 && keys.indexOf(key) === keys.indexOf(answer[at - 1] ?? '') + 1
				).length;

				expect(score(anOrder(keys), answer)).toMatchObject({
					is: 'scored',
					credit: follows / (keys.length - 1)
				});
			})
		);
	});

	it('one item moved from one end to the other costs one neighbour', () => {
		expect(score(anOrder(keys), ['b', 'c', 'd', 'e', 'f', 'a'])).toMatchObject({
			right: false,
			credit: 4 / 5
		});
		expect(score(anOrder(keys), [...keys].reverse())).toMatchObject({ right: false, credit: 0 });
	});
});

describe('match', () => {
	it('an answer is a map: it does not hang on the order of its pairs, and the last pair of a source counts', () => {
		const pairs = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.constantFrom('x', 'y', 'z')), {
			selector: ([source]) => source
		});
		fc.assert(
			fc.property(pairs, fc.constantFrom(...keys), fc.constantFrom('x', 'y', ''), (list, source, target) => {
				const answer = list.flat();
				const changed = targetsBySource(withTarget(answer, source, target));

				expect(targetsBySource([...list].reverse().flat())).toEqual(targetsBySource(answer));
				expect(changed.get(source)).toBe(target === '' ? undefined : target);
				for (const [other, own] of list) if (other !== source) expect(changed.get(other)).toBe(own);
			})
		);
	});

	it('a pair that was cut off is no pair', () => {
		const question = aMatch();
		const whole = rightAnswer(question) as readonly string[];

		expect(score(question, whole.slice(0, -1))).toEqual({ is: 'incomplete', missing: 1 });
	});
});

describe('a number', () => {
	it('is right within its tolerance, bounds included, and wrong outside', () => {
		const tolerances = fc.record({
			value: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
			tolerance: fc.double({ min: 0.001, max: 100, noNaN: true }),
			off: fc.double({ min: -1, max: 1, noNaN: true })
		});
		fc.assert(
			fc.property(tolerances, ({ value, tolerance, off }) => {
				const question = aNumber(value, tolerance);

				expect(isRight(question, value + off * tolerance)).toBe(true);
				expect(isRight(question, value + (1 + Math.abs(off)) * tolerance * 1.01 + 1e-4)).toBe(false);
			})
		);
	});

	it('comes back from how it is written, with a point or a comma', () => {
		fc.assert(
			fc.property(fc.integer({ min: -99_999, max: 99_999 }), (thousandths) => {
				const written = (thousandths / 1000).toFixed(3);

				expect(readNumber(written)).toBe(thousandths / 1000);
				expect(readNumber(` ${written.replace('.', ',').replace('-', '−')} `)).toBe(thousandths / 1000);
			})
		);
	});
});

describe('a short text', () => {
	const words = fc.string({ unit: fc.constantFrom(...'abcdé -'), maxLength: 8 });

	it('the distance is a metric: of nothing to itself, the same both ways, no longer by a detour', () => {
		fc.assert(
			fc.property(words, words, words, (one, other, third) => {
				expect(editDistance(one, one)).toBe(0);
				expect(editDistance(one, other)).toBe(editDistance(other, one));
				expect(editDistance(one, third)).toBeLessThanOrEqual(
					editDistance(one, other) + editDistance(other, third)
				);
				expect(editDistance(one, '')).toBe([...one].length);
			})
		);
	});

	it('is taken for an accepted spelling, for other, or for nothing', () => {
		const question = aText();
		const possible = [...question.accepted.map(({ key }) => key), 'other', null];
		fc.assert(
			fc.property(fc.string({ maxLength: 20 }), (typed) => {
				expect(possible).toContain(takenFor(question, typed));
				expect(takenFor(question, `  ${typed} `)).toBe(takenFor(question, typed));
			})
		);
		for (const { key, text } of question.accepted) expect(takenFor(question, text)).toBe(key);
	});
});
