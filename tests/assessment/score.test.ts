import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/assessment/kinds/number.ts';
import { editDistance, takenFor } from '../../src/assessment/kinds/text.ts';
import { isAnswered, isRight, isScored, score } from '../../src/assessment/score.ts';
import {
	aChooseAll,
	aChooseOne,
	aHotspot,
	aKeyFeature,
	aLabel,
	aChooseAny,
	aLikert,
	aMatch,
	aNumber,
	anOrder,
	aSort,
	aText,
	aTrueFalse,
	oneOfEach,
	rightAnswer,
	wrongAnswer
} from '../builders.ts';

const right = { is: 'scored', right: true, credit: 1 };
const wrong = { is: 'scored', right: false, credit: 0 };
const partly = (credit: number) => ({ is: 'scored', right: false, credit });
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
		['one of two', ['aaaa'], partly(1 / 2)],
		['a wrong one beside the right ones takes one away', ['aaaa', 'bbbb', 'cccc'], partly(1 / 2)],
		['a wrong one beside one right one', ['aaaa', 'cccc'], wrong],
		['only a wrong one', ['cccc'], wrong],
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
		['the last item first: one of two neighbours is right', ['cccc', 'aaaa', 'bbbb'], partly(1 / 2)],
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
		['a pair wrong', ['saaa', 'taaa', 'sbbb', 'tccc'], partly(1 / 2)],
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

describe('key features', () => {
	const question = aKeyFeature(['kaaa', 'kbbb', 'kccc']);

	it.each([
		['all three', ['kccc', 'kaaa', 'kbbb'], right],
		['two of three and a distractor', ['kaaa', 'kbbb', 'kjjj'], partly(1 / 3)],
		['one of three and two distractors', ['kaaa', 'khhh', 'kjjj'], wrong],
		['one pick too few', ['kaaa', 'kbbb'], { is: 'incomplete', missing: 1 }],
		['nothing', [], unanswered],
		['only options that are gone', ['gone'], unanswered]
	])('%s', (_, answer, outcome) => {
		expect(score(question, answer)).toEqual(outcome);
	});
});

describe('a hotspot', () => {
	it.each([
		['the right place', ['aaaa'], right],
		['another place', ['bbbb'], wrong],
		['a place that is gone', ['gone'], unanswered],
		['nothing', [], unanswered]
	])('%s', (_, answer, outcome) => {
		expect(score(aHotspot(), answer)).toEqual(outcome);
	});
});

describe('true or false, with the reason', () => {
	const question = aTrueFalse({ verdict: 'false' });

	it.each([
		['verdict and reason', ['false', 'raaa'], right],
		['the reason first', ['raaa', 'false'], right],
		['the verdict with a wrong reason', ['false', 'rbbb'], partly(1 / 2)],
		['the reason with the wrong verdict', ['true', 'raaa'], partly(1 / 2)],
		['both wrong', ['true', 'rbbb'], wrong],
		['no reason yet', ['false'], { is: 'incomplete', missing: 1 }],
		['no verdict yet', ['raaa'], { is: 'incomplete', missing: 1 }],
		['a reason that is gone', ['false', 'gone'], { is: 'incomplete', missing: 1 }],
		['nothing', [], unanswered]
	])('%s', (_, answer, outcome) => {
		expect(score(question, answer)).toEqual(outcome);
	});
});

describe('a scale', () => {
	it.each([
		['one end', ['l0'], { is: 'unscored' }],
		['a place that is gone', ['l9'], unanswered],
		['nothing', [], unanswered]
	])('%s', (_, answer, outcome) => {
		expect(score(aLikert(), answer)).toEqual(outcome);
	});
});

describe('what applies', () => {
	it.each([
		['one', ['a0'], { is: 'unscored' }],
		['several, one of which is gone', ['a9', 'a1'], { is: 'unscored' }],
		['one that is gone', ['a9'], unanswered],
		['nothing', [], unanswered]
	])('%s', (_, answer, outcome) => {
		expect(score(aChooseAny(), answer)).toEqual(outcome);
	});
});

describe('groups and labels', () => {
	it.each([
		['every thing in its group', ['saaa', 'gnow', 'sbbb', 'gweek', 'sccc', 'gnow'], right],
		['one of three in another group', ['saaa', 'gwait', 'sbbb', 'gweek', 'sccc', 'gnow'], partly(2 / 3)],
		['one not sorted', ['saaa', 'gnow', 'sbbb', 'gweek'], { is: 'incomplete', missing: 1 }]
	])('%s', (_, answer, outcome) => {
		expect(score(aSort(), answer)).toEqual(outcome);
	});

	it.each([
		['every place named', ['saaa', 'taaa', 'sbbb', 'tbbb'], right],
		['names exchanged', ['saaa', 'tbbb', 'sbbb', 'taaa'], wrong]
	])('%s', (_, answer, outcome) => {
		expect(score(aLabel(), answer)).toEqual(outcome);
	});
});

describe('a word', () => {
	it.each([
		['an accepted spelling', ['bbbb'], right],
		['another word', ['other'], wrong],
		['a spelling that is accepted no more', ['gone'], unanswered],
		['nothing', [], unanswered]
	])('%s', (_, answer, outcome) => {
		expect(score(aText(), answer)).toEqual(outcome);
	});

	it.each([
		['clonus', 'aaaa'],
		['  Clonus ', 'aaaa'],
		['klonus', 'aaaa'],
		['clonuss', 'aaaa'],
		['clnus', 'aaaa'],
		['ankle-clonus', 'bbbb'],
		['Ankle  clonus', 'bbbb'],
		['klonuss', 'other'],
		['spasm', 'other'],
		['', null],
		['   ', null]
	])('typed as “%s” is taken for %s', (typed, key) => {
		expect(takenFor(aText(), typed)).toBe(key);
	});

	it('heeds capitals and distance where the author does', () => {
		const question = aText({ accepted: [{ key: 'aaaa', text: 'pH' }], cased: true, distance: 0 });

		expect(['pH', 'PH', 'ph', 'p'].map((typed) => takenFor(question, typed))).toEqual([
			...['aaaa', 'other', 'other', 'other']
		]);
	});

	it('takes the nearest of two spellings', () => {
		const question = aText({
			accepted: [
				{ key: 'aaaa', text: 'ileum' },
				{ key: 'bbbb', text: 'ilium' }
			]
		});

		expect(takenFor(question, 'ilium')).toBe('bbbb');
		expect(takenFor(question, 'ileum')).toBe('aaaa');
	});

	// The classic examples of the literature (Wagner and Fischer 1974; Knuth's kitten and sitting).
	it.each([
		['kitten', 'sitting', 3],
		['saturday', 'sunday', 3],
		['', 'abc', 3],
		['flaw', 'lawn', 2],
		['same', 'same', 0]
	])('the distance from “%s” to “%s” is %i, both ways', (one, other, distance) => {
		expect([editDistance(one, other), editDistance(other, one)]).toEqual([distance, distance]);
	});
});

describe('every kind', () => {
	const kinds = Object.entries(oneOfEach);

	it.each(kinds)('%s: a right answer is answered and right, a wrong one only answered', (_, question) => {
		const isOpinion = !isScored(question);

		expect(isRight(question, rightAnswer(question))).toBe(!isOpinion);
		expect(isRight(question, wrongAnswer(question))).toBe(false);
		expect(isAnswered(question, rightAnswer(question))).toBe(true);
		expect(isAnswered(question, wrongAnswer(question))).toBe(true);
	});

	it.each(kinds)('%s: an empty answer and one of another kind are none', (_, question) => {
		const strange = question.kind === 'number' ? ['aaaa'] : 3;

		expect(score(question, [])).toEqual(unanswered);
		expect(score(question, strange)).toEqual(unanswered);
	});
});
