import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/assessment/kinds/number.ts';
import { score } from '../../src/assessment/score.ts';
import { aChooseAll, aChooseOne, aMatch, aNumber, anOrder } from '../builders.ts';

const right = { is: 'scored', right: true };
const wrong = { is: 'scored', right: false };
const unanswered = { is: 'unanswered' };

describe('choose one', () => {
	const question = aChooseOne({ right: 'sadl', wrong: ['stif', 'achs'] });

	it.each([
		['the right option', ['sadl'], right],
		['another option', ['stif'], wrong],
		['nothing', [], unanswered],
		['an option that is gone', ['gone'], unanswered],
		['an answer of another kind', 3, unanswered]
	])('%s', (_, answer, outcome) => {
		expect(score(question, answer)).toEqual(outcome);
	});
});

describe('choose all', () => {
	const question = aChooseAll({ right: ['aaaa', 'bbbb'], wrong: ['cccc'] });

	it.each([
		['all right options', ['bbbb', 'aaaa'], right],
		['one of two', ['aaaa'], wrong],
		['a wrong one beside the right ones', ['aaaa', 'bbbb', 'cccc'], wrong],
		['nothing', [], unanswered],
		['only options that are gone', ['gone'], unanswered]
	])('%s', (_, answer, outcome) => {
		expect(score(question, answer)).toEqual(outcome);
	});
});

describe('put in order', () => {
	const question = anOrder(['aaaa', 'bbbb', 'cccc']);

	it.each([
		['the right order', ['aaaa', 'bbbb', 'cccc'], right],
		['two items swapped', ['bbbb', 'aaaa', 'cccc'], wrong],
		['nothing moved', [], unanswered],
		['an item that came new with an update', ['aaaa', 'bbbb'], { is: 'incomplete', missing: 1 }]
	])('%s', (_, answer, outcome) => {
		expect(score(question, answer)).toEqual(outcome);
	});
});

describe('match', () => {
	const question = aMatch({ saaa: 'taaa', sbbb: 'tbbb' }, ['tccc']);

	it.each([
		['every pair right', ['sbbb', 'tbbb', 'saaa', 'taaa'], right],
		['a pair wrong', ['saaa', 'taaa', 'sbbb', 'tccc'], wrong],
		['one row open', ['saaa', 'taaa'], { is: 'incomplete', missing: 1 }],
		['nothing', [], unanswered],
		['half a pair', ['saaa', 'taaa', 'sbbb'], { is: 'incomplete', missing: 1 }]
	])('%s', (_, answer, outcome) => {
		expect(score(question, answer)).toEqual(outcome);
	});
});

describe('a number', () => {
	// Charge per phase of 5 mA and 300 µs: 1.5 µC (NM-12), within 5 %.
	const question = aNumber(1.5, 0.075);

	it.each([
		['exact', 1.5, right],
		['at the lower bound', 1.425, right],
		['at the upper bound', 1.575, right],
		['just above', 1.576, wrong],
		['a power of ten off', 1500, wrong],
		['not a number', Number.NaN, unanswered],
		['nothing', [], unanswered]
	])('%s', (_, answer, outcome) => {
		expect(score(question, answer)).toEqual(outcome);
	});

	it.each([
		['1.5', 1.5],
		['1,5', 1.5],
		[' 12.50 ', 12.5],
		['.5', 0.5],
		['-3', -3],
		['−3', -3],
		['+2', 2],
		['1e3', null],
		['1.000,5', null],
		['five', null],
		['', null]
	])('typed as “%s” reads as %s', (typed, value) => {
		expect(readNumber(typed)).toBe(value);
	});
});
