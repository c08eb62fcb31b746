import { readId } from './interaction-id.ts';

/** What Moodle writes of each question, in this order; each can be switched off above the report. */
const ALL = ['question', 'response', 'right', 'result'] as const;
const ENGLISH = [/^Question \d+$/, /^Response \d+$/, /^Right answer \d+$/, /^Result \d+$/];

type Role = (typeof ALL)[number];

export interface Columns {
	/** Where the columns of questions begin, from 0. */
	first: number;
	questions: number;
	/** What each column of a question holds. */
	roles: Role[];
}

/** A head and rows of cells. */
export interface Table {
	head: readonly string[];
	rows: readonly (readonly string[])[];
}

/**
 * The columns of questions in Moodle's interactions report, told by their numbers alone, since their names are in the language of
 * whoever downloads it: the last columns are numbered from 0, one to four for each question. Null: it is not such a report.
 */
export function moodleColumns({ head, rows }: Table): Columns | null {
	const last = Number(/\d+/.exec(head.at(-1) ?? '')?.[0] ?? NaN);
	if (Number.isNaN(last)) return null;
	const questions = last + 1;
	const per = [4, 3, 2, 1].find((width) => isNumbered(head.slice(-questions * width), questions, width));
	if (per === undefined || questions * per >= head.length) return null;

	const first = head.length - questions * per;
	const column = (at: number) =>
		rows.flatMap((cells) => cells.filter((_, index) => index >= first && (index - first) % per === at));
	const names = head.slice(first, first + per);

	return { first, questions, roles: rolesOf(names, per, column) };
}

/** `Question 0`, `Result 0`, `Question 1`, `Result 1`: in each group the same names, and the group's number in each. */
function isNumbered(names: readonly string[], questions: number, width: number): boolean {
	if (names.length !== questions * width) return false;
	const bare = names.map((name, index) =>
		name.replace(/\d+/, (digits) => (Number(digits) === Math.floor(index / width) ? '#' : digits))
	);

	return bare.every((name, index) => name.includes('#') && name === bare[index % width]);
}

function rolesOf(names: readonly string[], per: number, column: (at: number) => string[]): Role[] {
	if (per === ALL.length) return [...ALL];
	const english = names.map((name) => ALL.find((_, index) => ENGLISH[index]?.test(name)));
	if (english.every((role) => role !== undefined)) return english;

	// The order never changes: what holds neither ids nor results is the response, then what is right.
	const others: Role[] = ['response', 'right'];

	return names.map((_, at) => {
		const cells = column(at).filter((cell) => cell.trim() !== '');
		if (cells.some((cell) => readId(cell).tried !== null)) return 'question';
		if (cells.length > 0 && cells.every((cell) => RESULT.test(cell))) return 'result';

		return others.shift() ?? 'right';
	});
}

const RESULT = /^(?:correct|wrong|incorrect|neutral|unanticipated)$/;
