import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../src/build/check/options-of.ts';
import { aChoice, aQuiz } from './asked.ts';

const HEADING = '{#it objective=X-1 level=R facts=AN-01}';

/** What stands in the file where an option is said to stand. */
function read(question: string) {
	const [asked] = aQuiz([question]).questions;
	if (asked === undefined) throw new Error('no question');

	return optionsOf(asked).map(({ text, right, at }) => [
		text,
		right,
		asked.file.text.slice(at, asked.file.text.indexOf('\n', at))
	]);
}

describe('what a learner chooses among', () => {
	it('are the options of a choice, without markup, where they stand', () => {
		expect(read(aChoice({ options: ['*The *fourth* root', '> 6 weeks', 'L5'] }))).toEqual([
			['The fourth root', true, 'The *fourth* root'],
			['> 6 weeks', false, '> 6 weeks'],
			['L5', false, 'L5']
		]);
	});

	it('are the second column of a table of pairs; one that belongs to nothing is wrong', () => {
		const table =
			'| A | B | C |\n| --- | --- | --- |\n| L4 | Knee | Why. |\n| L5 | Toe | Why. |\n| | Heel | |';

		expect(read(`## Match ${HEADING}\n\n${table}`)).toEqual([
			['Knee', true, 'Knee | Why. |'],
			['Toe', true, 'Toe | Why. |'],
			['Heel', false, 'Heel | |']
		]);
	});

	it.each([
		['an order', '1. Skin\n   > Why.\n2. Dura\n   > Why.'],
		['a number', '= 5 ± 5 % mA\n\n:::explanation\nWhy.\n:::']
	])('is nothing in %s', (_, answers) => {
		expect(read(`## How? ${HEADING}\n\n${answers}`)).toEqual([]);
	});

	it('must be known to the reader', () => {
		const [asked] = aQuiz([aChoice({})]).questions;
		if (asked === undefined) throw new Error('no question');

		expect(() => optionsOf({ question: asked.question, wordings: new Map() })).toThrow(/has no words for "/);
	});
});
