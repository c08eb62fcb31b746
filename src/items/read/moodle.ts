import type { Reading, Response, Trouble } from '../response.ts';
import { OpenQuote, readDelimited, type Row } from './delimited.ts';
import { readId } from './interaction-id.ts';
import { markedRight } from './marked-right.ts';
import { moodleColumns, type Columns } from './moodle-columns.ts';
import { partsOf } from './parts.ts';
import { tryNumbers } from './try-numbers.ts';

/** Between the identity and the grades of the SCOs: attempt, begun, last seen, score. */
const MAIN = 4;

const NO_ANSWERS =
	'Learners have begun, yet no answers are there. Moodle’s report shows those of SCORM 1.2 packages only, once a final test was handed in.';

const TICK =
	'above Moodle’s interactions report tick all four: question, response, right answer, result; then download it as text';

/**
 * Moodle's SCORM “Interactions report”, downloaded as text (mod/scorm/report/interactions/classes/report.php): a row per attempt,
 * first the learner, then attempt, begun, last seen, score, a grade per SCO, then the questions. Null: it is not that report.
 */
export function readMoodle(text: string, file: string): Reading | null {
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

	const sittings = sittingsIn(body, columns, head.length, file, reading);
	const keys = learnerKeys(sittings, reading.notes);
	const tried = tryNumbers();
	for (const [index, { attempt, questions }] of sittings.entries()) {
		const learner = keys[index] ?? '';
		for (const cells of questions) {
			const response = responseIn(cells, columns, (item, said) => tried(`${learner} ${attempt}`, item, said));
			if (response)
				reading.responses.push({ ...response, learner, attempt: String(attempt), order: attempt });
		}
	}
	if (sittings.length > 0 && reading.responses.length === 0) reading.notes.push(NO_ANSWERS);
	if (reading.responses.length > 0 && !roles.includes('response'))
		reading.notes.push('The export holds no responses: choices are not counted.');

	return reading;
}

/** Reads like `readMoodle`, and tells of a file that is no table instead of failing. */
export function readMoodleSafely(text: string, file: string): Reading | null {
	try {
		return readMoodle(text, file);
	} catch (error) {
		if (!(error instanceof OpenQuote)) throw error;
		const troubles = [
			trouble(file, error.line, 'a quotation mark is opened and never closed', 'download the report again')
		];

		return { responses: [], words: [], troubles, notes: [] };
	}
}

interface Sitting {
	who: string;
	attempt: number;
	begun: string;
	/** The cells of each question. */
	questions: string[][];
}

function sittingsIn(
	rows: readonly Row[],
	{ first, questions, roles }: Columns,
	width: number,
	file: string,
	{ troubles }: Reading
): Sitting[] {
	const block = questions * roles.length;
	const longest = Math.max(0, ...rows.map(({ cells }) => cells.length));
	// With several SCOs Moodle heads all grades before the questions, yet writes a grade and all questions for each SCO.
	const scos = 1 + Math.max(0, Math.floor((longest - width) / block));
	const main = first - scos - MAIN;
	if (main < 1) {
		troubles.push(
			trouble(file, 1, 'columns are missing before those of the questions', 'export all columns')
		);
		return [];
	}

	return rows.flatMap(({ line, cells }) => {
		const expected = width + (scos - 1) * block;
		const end = cells.slice(expected);
		if (cells.length < expected || end.some((cell) => cell !== '')) {
			const message = `this row has ${cells.length} cells, not ${expected}`;
			troubles.push(trouble(file, line, message, 'download the report again'));
			return [];
		}
		// A dash: the learner has not begun.
		const attempt = Number(cells[main]);
		if (!Number.isInteger(attempt) || attempt < 1) return [];

		const blocks = Array.from({ length: scos }, (_, sco) => first - scos + 1 + sco * (block + 1));

		return {
			who: JSON.stringify(cells.slice(0, main)),
			attempt,
			begun: cells[main + 1] ?? '',
			questions: blocks.flatMap((start) =>
				Array.from({ length: questions }, (_, index) => {
					const from = start + index * roles.length;

					return cells.slice(from, from + roles.length).map(plain);
				})
			)
		};
	});
}

/** Two people of one name have rows with the same attempt that were begun at different times. */
function learnerKeys(sittings: readonly Sitting[], notes: string[]): string[] {
	const begun = new Map<string, Set<string>>();
	for (const { who, attempt, begun: at } of sittings) {
		const key = `${who} ${attempt}`;
		begun.set(key, (begun.get(key) ?? new Set()).add(at));
	}
	const shared = new Set(
		sittings
			.filter(({ who, attempt }) => (begun.get(`${who} ${attempt}`)?.size ?? 0) > 1)
			.map(({ who }) => who)
	);
	if (shared.size > 0) {
		notes.push(
			`${shared.size === 1 ? 'A name belongs' : `${shared.size} names belong`} to more than one learner; their attempts were told apart by when they began. Let Moodle show an identity field (“showuseridentity”), such as the ID number.`
		);
	}

	return sittings.map(({ who, begun: at }) => (shared.has(who) ? `moodle ${who} ${at}` : `moodle ${who}`));
}

function responseIn(
	cells: readonly string[],
	{ roles }: Columns,
	tried: (item: string, said: number | null) => number
): Omit<Response, 'learner' | 'attempt' | 'order'> | null {
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
	if (right === null) return null;

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

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'", amp: '&' };

/** Moodle escapes these cells as if they went into a page. */
function plain(cell: string): string {
	return cell.replace(/&(lt|gt|quot|#0?39|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole).trim();
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
	return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

function trouble(file: string, line: number, message: string, advice: string): Trouble {
	return { file, line, message, advice };
}
