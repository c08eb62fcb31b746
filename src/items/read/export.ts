import type { Reading } from '../response.ts';
import { isAttempt, readAttempt } from './attempt.ts';
import { at } from './json.ts';
import { readMoodle } from './moodle.ts';
import { isStatement, readStatements, type Placed } from './statements.ts';

const FORMATS =
	'Moodle’s interactions report as text, an attempt of the local LMS (JSON), or xAPI statements (JSON, or JSON lines)';

/** Reads an export, telling by its content what it is. Whatever cannot be read becomes a trouble with its line. */
export function readExport(bytes: Uint8Array, file: string): Reading {
	const text = decoded(bytes);
	if (text === null) {
		const advice = 'save the sheet as CSV, or download the report as text';

		return only(file, 1, 'this is a spreadsheet or another binary file', advice);
	}
	if (text.trim() === '') return only(file, 1, 'the file is empty', `give ${FORMATS}`);

	return /^\s*[[{]/.test(text) ? readJson(text, file) : (readMoodle(text, file) ?? unknown(file));
}

function readJson(text: string, file: string): Reading {
	const whole = parsed(text);
	if (isAttempt(whole)) return readAttempt(whole, file);
	if (whole !== undefined && !isStatement(whole)) {
		const list: unknown = Array.isArray(whole) ? whole : at(whole, 'statements');
		if (!Array.isArray(list)) return unknown(file);
		const notes =
			typeof at(whole, 'more') === 'string' && at(whole, 'more') !== ''
				? ['The record store has more statements than it gave at once: fetch the rest (“more”) too.']
				: [];
		const reading = readPlaced(
			list.map((value: unknown) => ({ value, line: 1 })),
			file
		);

		return { ...reading, notes: [...notes, ...reading.notes] };
	}

	return whole === undefined ? readLines(text, file) : readPlaced([{ value: whole, line: 1 }], file);
}

function readLines(text: string, file: string): Reading {
	const lines = text
		.split(/\r\n|\r|\n/)
		.map((content, index) => ({ content, line: index + 1 }))
		.filter(({ content }) => content.trim() !== '')
		.map(({ content, line }) => ({ value: parsed(content), line }));
	// Rather one document that was cut off than a list of broken lines.
	if (!lines.some(({ value }) => isStatement(value))) return unknown(file);

	return readPlaced(lines, file);
}

function readPlaced(statements: readonly Placed[], file: string): Reading {
	const broken = statements.filter(({ value }) => !isStatement(value));
	const reading = readStatements(
		statements.filter(({ value }) => isStatement(value)),
		file
	);
	const troubles = broken.map(({ value, line }) => ({
		file,
		line,
		message: value === undefined ? 'this is no JSON' : 'this is no xAPI statement',
		advice: 'each line, or each entry of the list, holds one whole statement'
	}));

	return { ...reading, troubles: [...troubles, ...reading.troubles].toSorted((a, b) => a.line - b.line) };
}

/** Undefined where it is no JSON, which has no undefined of its own. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** UTF-8, or the UTF-16 in which spreadsheets save “Unicode text”; null where it is no text. */
function decoded(bytes: Uint8Array): string | null {
	const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
	const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);

	return text.includes('\0') ? null : text;
}

function unknown(file: string): Reading {
	return only(file, 1, 'this is no export that can be read', `give ${FORMATS}`);
}

function only(file: string, line: number, message: string, advice: string): Reading {
	return { responses: [], words: [], troubles: [{ file, line, message, advice }], notes: [] };
}
