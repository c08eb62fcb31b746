import type { Reading, Response, Trouble } from '../response.ts';
import { OpenQuote, readDelimited } from './delimited.ts';
import { readId } from './interaction-id.ts';
import { markedRight } from './marked-right.ts';
import { moodleColumns, type Columns } from './moodle-columns.ts';
import { learnerKeys } from './moodle-learners.ts';
import { sittingsIn } from './moodle-sittings.ts';
import { partsOf } from './parts.ts';
import { tryNumbers } from './try-numbers.ts';

const NO_ANSWERS =
	'Learners have begun, yet no answers are there. Moodle’s report shows those of SCORM 1.2 packages only, once a final test was handed in.';

const UNMARKED = 'an answer has no result, and no right answer to compare with';

const TICK =
	'above Moodle’s interactions report tick all four: question, response, right answer, result; then download it as text';

/**
 * Moodle's SCORM “Interactions report”, downloaded as text (mod/scorm/report/interactions/classes/report.php): a row per attempt,
 * first the learner, then attempt, begun, last seen, score, a grade per SCO, then the questions. Null: it is not that report.
 */
export function readMoodle(text: string, file: string): Reading | null {
	try {
		return readTable(text, file);
	} catch (error) {
		if (!(error instanceof OpenQuote)) throw error;
		const troubles = [
			trouble(file, error.line, 'a quotation mark is opened and never closed', 'download the report again')
		];

		return { responses: [], words: [], troubles, notes: [] };
	}
}

function readTable(text: string, file: string): Reading | null {
	const rows = readDelimited(text);
	const head = withoutEmptyEnd(rows[0]?.cells ?? []);
	const body = rows.slice(1);
	const columns = moodleColumns({ head, rows: body.map(({ cells }) => cells) });
	if (!columns) return null;

	const reading: Reading = { responses: [], words: [], troubles: [], notes: [] };
	const { roles } = columns;
	if (!roles.includes('question')) {
		reading.troubles.push(trouble(file, 1, 'the report does not say which question is which', TICK));
		return reading;
	}
	if (!roles.includes('result') && !(roles.includes('response') && roles.includes('right'))) {
		reading.troubles.push(trouble(file, 1, 'the report does not say which answers were right', TICK));
		return reading;
	}

	const sittings = sittingsIn(body, columns, head.length, file, reading.troubles);
	const keys = learnerKeys(sittings, reading.notes);
	const tried = tryNumbers();
	for (const [index, { line, attempt, questions }] of sittings.entries()) {
		const learner = keys[index] ?? '';
		for (const cells of questions) {
			const response = responseIn(cells, columns, (item, said) => tried(`${learner} ${attempt}`, item, said));
			if (response === 'unmarked') reading.troubles.push(trouble(file, line, UNMARKED, TICK));
			else if (response)
				reading.responses.push({ ...response, learner, attempt: String(attempt), order: attempt });
		}
	}
	if (sittings.length > 0 && reading.responses.length === 0) reading.notes.push(NO_ANSWERS);
	if (reading.responses.length > 0 && !roles.includes('response')) {
		reading.notes.push('The export holds no responses: choices are not counted.');
	}

	return reading;
}

/** Null where the learner was not asked. */
function responseIn(
	cells: readonly string[],
	{ roles }: Columns,
	tried: (item: string, said: number | null) => number
): Omit<Response, 'learner' | 'attempt' | 'order'> | 'unmarked' | null {
	const of = (role: (typeof roles)[number]) => cells[roles.indexOf(role)] ?? '';
	if (of('question').trim() === '') return null;

	const id = readId(of('question'));
	const picked = roles.includes('response') ? partsOf(of('response'), 'scorm12') : null;
	const pattern = partsOf(of('right'), 'scorm12');
	const right = markedRight({
		result: of('result'),
		kind: null,
		picked,
		patterns: pattern.length === 0 ? [] : [pattern]
	});
	if (right === null) return 'unmarked';

	return {
		item: id.item,
		tried: tried(id.item, id.tried),
		kind: null,
		picked,
		pattern,
		right,
		seconds: null
	};
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
	return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

function trouble(file: string, line: number, message: string, advice: string): Trouble {
	return { file, line, message, advice };
}
