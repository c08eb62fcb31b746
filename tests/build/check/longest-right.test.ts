import { describe, expect, it } from 'vitest';
import { aChoice, adviceOf } from './asked.ts';

const LONG = '*A long right option with a reason';
const many = (count: number, options: readonly string[], heading = ''): string[] =>
	Array.from({ length: count }, () => aChoice({ options, heading }));
const said = (questions: readonly string[]): string[] =>
	adviceOf('longest-right', questions).map(({ message }) => message);

describe('the right option as the longest', () => {
	// By chance (1/4)^3 = 0.016 and (1/4)^4 = 0.004; α is 0.01.
	it.each([
		[
			'four of four',
			many(4, ['L3', LONG, 'L5', 'S1']),
			'in 4 of 4 questions for nurses the right option is the longest; chance gives 1 (p 0.004) [longest-right]'
		],
		[
			'twelve of twenty',
			[...many(12, ['L3', LONG, 'L5', 'S1']), ...many(8, ['L3', '*L4', 'L5', 'S1 or S2'])],
			'in 12 of 20 questions for nurses the right option is the longest; chance gives 5 (p < 0.001) [longest-right]'
		]
	])('warns: %s', (_, questions, message) => {
		expect(said(questions)).toEqual([message]);
	});

	it.each([
		['one of one', many(1, ['L3', LONG, 'L5', 'S1'])],
		['three of three', many(3, ['L3', LONG, 'L5', 'S1'])],
		['eight of twenty', [...many(8, ['L3', LONG, 'L5', 'S1']), ...many(12, ['L3', '*L4', 'L5', 'S1 or S2'])]],
		['all options of one length', many(30, ['L3', '*L4', 'L5', 'S1'])],
		['several right options', many(30, ['L3', LONG, '*Another long right option', 'S1'])],
		['questions set aside', many(30, ['L3', LONG, 'L5', 'S1'], 'allow=longest-right')]
	])('passes: %s', (_, questions) => {
		expect(said(questions)).toEqual([]);
	});

	it('is told at the option that sticks out most', () => {
		const questions = many(4, ['L3', LONG, 'L5', 'S1']);
		questions[2] = aChoice({ options: ['L3', `${LONG} and another`, 'L5', 'S1'] });

		expect(adviceOf('longest-right', questions).map(({ line, column }) => [line, column])).toEqual([[32, 7]]);
	});
});
