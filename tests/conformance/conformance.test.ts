import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conformance, faults, type Evidence } from './conformance.ts';
import { evidence, page } from './evidence.ts';

const example: Evidence = {
	rules: { 'P-01': 'At the root', 'R-15': 'Ended once', 'Q-21': 'Cornerstone', 'F-30': 'Language' },
	exceptions: {
		'Q-21': { coveredBy: ['R-15'] },
		'F-30': { why: 'not ours', reason: 'one language a package' }
	},
	titles: [
		{ file: 'tests/a.test.ts', text: 'P-01 refuses a | b' },
		{ file: 'tests/b.test.ts', text: 'R-15 finishes once' },
		{ file: 'tests/a.test.ts', text: 'P-01 R-15 <b> and no more' }
	]
};

describe('this repository', () => {
	const found = evidence();

	it('has a test for each rule, or says why not', () => {
		expect(faults(found)).toEqual([]);
	});

	it('has words of its own for each rule, in one line', () => {
		for (const words of Object.values(found.rules)) expect(words).toMatch(/^\S.{3,98}\S$/);
	});

	it('has a docs/conformance.md that is as the tests are: else run npm run conformance', () => {
		expect(readFileSync(page, 'utf8')).toBe(conformance(found));
	});
});

describe('the page', () => {
	it('has a row for each rule, with its tests by file or the reason', () => {
		const rows = conformance(example)
			.split('\n')
			.filter((line) => /^\| [A-Z]-/.test(line));

		expect(rows).toEqual([
			'| P-01 | At the root | a.test.ts: P-01 refuses a \\| b; P-01 R-15 &lt;b> and no more |',
			'| R-15 | Ended once | a.test.ts: P-01 R-15 &lt;b> and no more<br>b.test.ts: R-15 finishes once |',
			'| Q-21 | Cornerstone | the tests of R-15 |',
			'| F-30 | Language | **not ours**: one language a package |'
		]);
	});

	it('says first what tests do not show', () => {
		expect(conformance(example)).toContain(
			'Of 4 rules, all are shown by tests but these:\n\n- not ours: F-30\n'
		);
	});
});

describe('it is a fault', () => {
	it.each<[string, Partial<Evidence>, string[]]>([
		['none: the example', {}, []],
		[
			'that a rule has neither test nor exception',
			{ rules: { ...example.rules, 'B-09': 'One string' } },
			['B-09 has neither a test nor an exception']
		],
		[
			'that a rule has both',
			{ exceptions: { ...example.exceptions, 'P-01': { why: 'not met', reason: 'too hard' } } },
			['P-01 has tests and is not met: is it met now, or partly met?']
		],
		[
			'that a rule is partly met and no test shows its part',
			{ exceptions: { ...example.exceptions, 'F-30': { why: 'partly met', reason: 'no other language' } } },
			['F-30 is partly met, and no test says how far']
		],
		[
			'that a title names a rule nobody knows',
			{ titles: [...example.titles, { file: 'tests/c.test.ts', text: 'X-99 is new' }] },
			['a title names X-99, which is no rule: tests/c.test.ts']
		],
		[
			'that there is an exception for no rule',
			{ exceptions: { ...example.exceptions, 'S-99': { why: 'not ours', reason: 'gone' } } },
			['there is an exception for S-99, which is no rule']
		],
		[
			'that a rule leans on one without tests',
			{ exceptions: { ...example.exceptions, 'Q-21': { coveredBy: ['R-15', 'F-30'] } } },
			['Q-21 leans on F-30, which no test shows']
		]
	])('%s', (_what, change, expected) => {
		expect(faults({ ...example, ...change })).toEqual(expected);
	});

	it.each<[string, Evidence['exceptions'][string]]>([
		['partly met', { why: 'partly met', reason: 'in part' }],
		['shown by another one too', { coveredBy: ['R-15'] }]
	])('but not that a rule with tests is %s', (_what, exception) => {
		expect(faults({ ...example, exceptions: { ...example.exceptions, 'P-01': exception } })).toEqual([]);
	});
});
