import { describe, expect, it } from 'vitest';
import { readMoodle } from '../../../src/items/read/moodle.ts';
import type { Reading } from '../../../src/items/response.ts';

const MAIN = ['Name', 'ID number', 'Attempt', 'Started on', 'Last accessed on', 'Score', 'Course'];
const ana = ['Ana Roe', '17', '1', 'Monday', 'Monday', '80', '80/100'];

describe('Moodle’s interactions report', () => {
	it('is read question by question, with what was escaped for a page', () => {
		const reading = read(
			[
				...MAIN,
				'Question 0',
				'Response 0',
				'Right answer 0',
				'Result 0',
				'Question 1',
				'Response 1',
				'Right answer 1',
				'Result 1'
			],
			[...ana, 'T1_q1', 'a,c', 'a,c', 'correct', 'T2_q&amp;2', '', 'b', 'wrong']
		);

		expect(reading.troubles).toEqual([]);
		expect(reading.responses).toEqual([
			{
				learner: 'moodle ["Ana Roe","17"]',
				attempt: '1',
				order: 1,
				tried: 1,
				item: 'q1',
				kind: null,
				picked: ['a', 'c'],
				pattern: ['a', 'c'],
				right: true,
				seconds: null
			},
			expect.objectContaining({ tried: 2, item: 'q&2', picked: [], pattern: ['b'], right: false })
		]);
	});

	it.each([
		['German', ['Frage #', 'Antwort #', 'Richtige Antwort #', 'Ergebnis #']],
		['a language that puts the number first', ['#. kérdés', '#. válasz', '#. helyes válasz', '#. eredmény']]
	])('is read in %s by its columns’ places', (_, names) => {
		const reading = read(
			[
				...MAIN,
				...names.map((name) => name.replace('#', '0')),
				...names.map((name) => name.replace('#', '1'))
			],
			[...ana, 'T1_q1', 'a', 'a', 'correct', 'T1_q2', 'b', 'c', 'wrong']
		);

		expect(reading.responses.map(({ item, picked, right }) => [item, picked, right])).toEqual([
			['q1', ['a'], true],
			['q2', ['b'], false]
		]);
	});

	it('is read in another language with columns switched off, by what stands in them', () => {
		const reading = read(
			[...MAIN, 'Frage 0', 'Antwort 0', 'Ergebnis 0', 'Frage 1', 'Antwort 1', 'Ergebnis 1'],
			[...ana, 'T1_q1', 'a', 'correct', 'T1_q2', '', 'wrong']
		);

		expect(
			reading.responses.map(({ item, picked, pattern, right }) => [item, picked, pattern, right])
		).toEqual([
			['q1', ['a'], [], true],
			['q2', [], [], false]
		]);
	});

	it('marks by the right answer where there are no results', () => {
		const reading = read(
			[...MAIN, 'Question 0', 'Response 0', 'Right answer 0'],
			[...ana, 'T1_q1', 'a', 'a'],
			['Bo Roe', '18', ...ana.slice(2), 'T1_q1', 'b', 'a']
		);

		expect(reading.responses.map(({ right }) => right)).toEqual([true, false]);
	});

	it('knows no choices where responses are switched off, and says so', () => {
		const reading = read([...MAIN, 'Question 0', 'Result 0'], [...ana, 'T1_q1', 'correct']);

		expect(reading.responses.map(({ picked, right }) => [picked, right])).toEqual([[null, true]]);
		expect(reading.notes).toEqual(['The export holds no responses: choices are not counted.']);
	});

	it('passes over those who have not begun, and questions that were not asked', () => {
		const reading = read(
			[...MAIN, 'Question 0', 'Response 0', 'Right answer 0', 'Result 0'],
			['Bo Roe', '18', '-', '-', '-', '-', 'Not attempted', '', '', '', ''],
			[...ana, '', '', '', '']
		);

		expect(reading.responses).toEqual([]);
		expect(reading.troubles).toEqual([]);
		expect(reading.notes).toEqual([
			'Learners have begun, yet no answers are there. Moodle’s report shows those of SCORM 1.2 packages only, once a final test was handed in.'
		]);
	});

	it('has nothing to say of a class that has not begun', () => {
		const reading = read(
			[...MAIN, 'Question 0', 'Result 0'],
			['Bo Roe', '18', '-', '-', '-', '-', '-', '', '']
		);

		expect(reading).toEqual({ responses: [], words: [], troubles: [], notes: [] });
	});

	it('is read where a course has several SCOs, whose rows are longer than the head', () => {
		const reading = read(
			[...MAIN, 'Final test', 'Question 0', 'Response 0', 'Right answer 0', 'Result 0'],
			[...ana.slice(0, 6), 'Completed', '', '', '', '', '80/100', 'T1_q1', 'a', 'a', 'correct']
		);

		expect(reading.troubles).toEqual([]);
		expect(reading.responses.map(({ learner, item, right }) => [learner, item, right])).toEqual([
			['moodle ["Ana Roe","17"]', 'q1', true]
		]);
	});

	it('tells people of one name apart by when they began, and asks for an identity', () => {
		const head = ['Name', ...MAIN.slice(2), 'Question 0', 'Result 0'];
		const reading = read(
			head,
			['Ana Roe', '1', 'Monday', 'Monday', '80', '80', 'T1_q1', 'correct'],
			['Ana Roe', '1', 'Friday', 'Friday', '60', '60', 'T1_q1', 'wrong']
		);

		expect(new Set(reading.responses.map(({ learner }) => learner)).size).toBe(2);
		expect(reading.notes).toContain(
			'A name belongs to more than one learner; their attempts were told apart by when they began. Let Moodle show an identity field (“showuseridentity”), such as the ID number.'
		);
	});

	it.each([
		['no ids', ['Response 0', 'Result 0'], 'the report does not say which question is which'],
		[
			'neither results nor right answers',
			['Question 0', 'Response 0'],
			'the report does not say which answers were right'
		]
	])('is refused with %s, and says what to tick', (_, names, message) => {
		expect(read([...MAIN, ...names], [...ana, ...names.map(() => 'T1_q1')]).troubles).toEqual([
			{
				file: 'report.txt',
				line: 1,
				message,
				advice:
					'above Moodle’s interactions report tick all four: question, response, right answer, result; then download it as text'
			}
		]);
	});

	it('names the line of a row that was cut off, and reads the others', () => {
		const reading = read([...MAIN, 'Question 0', 'Result 0'], ana, [...ana, 'T1_q1', 'correct']);

		expect(reading.responses).toHaveLength(1);
		expect(reading.troubles).toEqual([
			{
				file: 'report.txt',
				line: 2,
				message: 'this row has 7 cells, not 9',
				advice: 'download the report again'
			}
		]);
	});

	it('names the line of an answer that nobody has marked', () => {
		const reading = read(
			[...MAIN, 'Question 0', 'Response 0', 'Right answer 0', 'Result 0'],
			[...ana, 'T1_q1', 'a', '', 'neutral']
		);

		expect(reading.responses).toEqual([]);
		expect(reading.troubles).toEqual([
			expect.objectContaining({
				line: 2,
				message: 'an answer has no result, and no right answer to compare with'
			})
		]);
	});

	it('is refused where columns before the questions were deleted', () => {
		expect(read(['Name', 'Question 0', 'Result 0'], ['Ana Roe', 'T1_q1', 'correct']).troubles).toEqual([
			expect.objectContaining({ line: 1, message: 'columns are missing before those of the questions' })
		]);
	});

	it('names the line of a quotation mark that is never closed', () => {
		expect(readMoodle('Name\tQuestion 0\n"Ana Roe\tT1_q1\n', 'report.txt')?.troubles).toEqual([
			{
				file: 'report.txt',
				line: 2,
				message: 'a quotation mark is opened and never closed',
				advice: 'download the report again'
			}
		]);
	});

	it.each([
		['another report of Moodle', [...MAIN], ana],
		['any table', ['Name', 'Born'], ['Ana Roe', '1964']],
		['numbers that are not those of questions', ['Name', 'Week 1', 'Week 2'], ['Ana Roe', '3', '4']]
	])('is not %s', (_, ...rows) => {
		expect(readMoodle(rows.map((cells) => cells.join('\t')).join('\n'), 'report.txt')).toBeNull();
	});
});

function read(...rows: string[][]): Reading {
	const reading = readMoodle(rows.map((cells) => cells.join('\t')).join('\n'), 'report.txt');
	if (!reading) throw new Error('not taken for Moodle’s report');

	return reading;
}
