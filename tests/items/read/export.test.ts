import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/items/read/export.ts';
import type { Reading } from '../../../src/items/response.ts';
import { aClass, anItem } from '../classroom.ts';
import { asAttempts, asMoodle, asStatements, aStatement } from '../exports.ts';

const made = aClass(3, [anItem('q1'), anItem('q2')], 1);
const [attempt] = asAttempts(made);
const statements = asStatements(made)
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as unknown);
const advice =
	'give Moodle’s interactions report as text, an attempt of the local LMS (JSON), or xAPI statements (JSON, or JSON lines)';

describe('an export is told by what stands in it', () => {
	it.each([
		['Moodle’s report', asMoodle(made), 6],
		['Moodle’s report with a mark before it', `\uFEFF${asMoodle(made)}`, 6],
		['an attempt', JSON.stringify(attempt, null, '\t'), 2],
		['JSON lines', asStatements(made), 6],
		['JSON lines with empty ones', asStatements(made).replaceAll('\n', '\r\n\r\n'), 6],
		['a list of statements', JSON.stringify(statements, null, '\t'), 6],
		['a record store’s answer', JSON.stringify({ statements, more: '' }), 6],
		['one statement', JSON.stringify(aStatement(), null, '\t'), 1]
	])('%s', (_, text, answers) => {
		const { responses, troubles } = read(text);

		expect(troubles).toEqual([]);
		expect(responses).toHaveLength(answers);
	});

	it('in the UTF-16 of spreadsheets too', () => {
		const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(asMoodle(made), 'utf16le')]);

		expect(readExport(bytes, 'report.txt').responses).toHaveLength(6);
	});
});

it('says when a record store has more than it gave', () => {
	expect(read(JSON.stringify({ statements, more: '/more?from=7' })).notes).toEqual([
		'The record store has more statements than it gave at once: fetch the rest (“more”) too.'
	]);
});

describe('what cannot be read is named with its line', () => {
	it.each([
		['nothing', '', 'the file is empty', `${advice}`],
		['a letter', 'Dear all,\nthe results are in.\n', 'this is no export that can be read', advice],
		['other JSON', '{"scores": [1, 2]}', 'this is no export that can be read', advice],
		[
			'an attempt that was cut off',
			JSON.stringify(attempt, null, '\t').slice(0, 400),
			'this is no export that can be read',
			advice
		],
		[
			'a spreadsheet',
			'PK\u0003\u0004\0\0',
			'this is a spreadsheet or another binary file',
			'save the sheet as CSV, or download the report as text'
		]
	])('%s', (_, text, message, what) => {
		expect(read(text)).toEqual({
			responses: [],
			words: [],
			troubles: [{ file: 'export', line: 1, message, advice: what }],
			notes: []
		});
	});

	it('broken lines among whole ones', () => {
		const lines = asStatements(made).trim().split('\n');
		const { responses, troubles } = read([lines[0], '{"actor":', '', '[]', lines[1]].join('\n'));

		expect(responses).toHaveLength(2);
		expect(troubles.map(({ line, message }) => [line, message])).toEqual([
			[2, 'this is no JSON'],
			[4, 'this is no xAPI statement']
		]);
	});

	it('an interaction of an attempt that says neither what it is nor how it went', () => {
		const [one] = attempt?.interactions ?? [];
		const { responses, troubles } = read(
			JSON.stringify({
				...attempt,
				interactions: [{ ...one, id: '' }, { ...one, result: 'neutral', correct: [] }, one, null]
			})
		);

		expect(responses).toHaveLength(1);
		expect(troubles.map(({ message }) => message)).toEqual([
			'interaction 0 has no id',
			'interaction 1 has no result and no pattern',
			'interaction 3 has no id'
		]);
	});
});

function read(text: string): Reading {
	return readExport(new TextEncoder().encode(text), 'export');
}
