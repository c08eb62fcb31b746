import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/items/analyse.ts';
import { csvReport } from '../../src/items/show/csv.ts';
import { decimals, percent, time } from '../../src/items/show/figures.ts';
import { textReport } from '../../src/items/show/text.ts';
import { aReading, aResponse, wordsOf } from './builders.ts';

const rows = ['111', '110', '101', '100', '000', '011'];
const responses = rows.flatMap((row, learner) =>
	[...row].map((mark, index) =>
		aResponse({
			learner: String(learner),
			item: `q${index + 1}`,
			right: mark === '1',
			picked: mark === '1' ? ['a'] : learner === 4 ? [] : ['c'],
			seconds: index === 2 ? null : 10 * (learner + 1) * (index + 1)
		})
	)
);
const words = new Map([
	['q1', wordsOf('q1', ['Go, "now"', 'Stay', '=1+1'], { stem: '=SUM(A1), or not?' })],
	['q2', wordsOf('q2', ['Nerve', 'Disc', 'Scar'])]
]);
const analysis = analyse(aReading(responses), { tries: 'first', words });

it('the report for a terminal stands in columns', () => {
	expect(textReport(analysis)).toMatchInlineSnapshot(`
		"Learners             6
		Tries                first only
		Items                3, 3 in each test
		Mean score           56 %
		Standard deviation   34.4 points of 100
		Reliability (KR-20)  0.28

		! All items were given to fewer than 30 learners: a discrimination of so few says next to nothing, and none is flagged. Look at the intervals before you change a question.

		item  n     p  95 %          r        time
		q1    6  0.67  0.30–0.90  0.00        35 s
		q2    6  0.50  0.19–0.81  0.24  1 min 10 s
		q3    6  0.50  0.19–0.81  0.24           –

		p: share of right answers, with its 95 % confidence interval (Wilson). Unanswered counts as wrong.
		r: discrimination, the correlation of the item with the rest of the test (corrected point-biserial).
		KR-20: k/(k − 1) · (1 − Σpq/σ²). From 0.7 on groups can be compared; for judging one person 0.9 is asked for.
		A flag is a reason to read the question again, not a verdict on it.

		q1  =SUM(A1), or not?
		  ✓ a           4  67 %  Go, "now"
		    b           0   0 %  Stay
		    c           1  17 %  =1+1
		    unanswered  1  17 %

		q2  What of q2?
		  ✓ a           3  50 %  Nerve
		    b           0   0 %  Disc
		    c           2  33 %  Scar
		    unanswered  1  17 %

		q3
		  ✓ a           3  50 %
		    c           2  33 %
		    unanswered  1  17 %"
	`);
});

it('the report for a spreadsheet has a row per item, and no formula in it', () => {
	const csv = csvReport(analysis);

	// Excel takes a file without this mark for one of another alphabet.
	expect(csv.startsWith('\uFEFF')).toBe(true);
	expect(csv.slice(1)).toMatchInlineSnapshot(`
		"item,question,kind,n,right,p,p_low,p_high,r,median_seconds,unanswered,choices,flags
		q1,"'=SUM(A1), or not?",choice,6,4,0.6667,0.3,0.9032,0,35,1,a*: 4 | b: 0 | c: 1,
		q2,What of q2?,choice,6,3,0.5,0.1876,0.8124,0.2425,70,1,a*: 3 | b: 0 | c: 2,
		q3,,choice,6,3,0.5,0.1876,0.8124,0.2425,,1,a*: 3 | c: 2,
		"
	`);
});

describe('figures', () => {
	it.each([
		[0.625, '0.63'],
		[-0.114, '−0.11'],
		[-0.001, '0.00'],
		[1, '1.00'],
		[null, '–']
	])('%s as decimals', (value, text) => {
		expect(decimals(value)).toBe(text);
	});

	it.each([
		[0.625, '63 %'],
		[0, '0 %'],
		[1, '100 %'],
		[null, '–']
	])('%s as a percentage', (share, text) => {
		expect(percent(share)).toBe(text);
	});

	it.each([
		[9.4, '9 s'],
		[59.6, '1 min 0 s'],
		[125, '2 min 5 s'],
		[null, '–']
	])('%s seconds', (seconds, text) => {
		expect(time(seconds)).toBe(text);
	});
});
