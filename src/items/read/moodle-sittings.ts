import type { Trouble } from '../response.ts';
import type { Row } from './delimited.ts';
import type { Columns } from './moodle-columns.ts';

/** Between the identity and the grades of the SCOs: attempt, begun, last seen, score. */
const MAIN = 4;

export interface Sitting {
	/** Where it stands, from 1. */
	line: number;
	/** Everything that says who it is, as one key. */
	who: string;
	attempt: number;
	begun: string;
	/** The cells of each question. */
	questions: string[][];
}

/** The rows of those who have begun, `width` being that of the head. A row of another width is a trouble, and left out. */
export function sittingsIn(
	rows: readonly Row[],
	{ first, questions, roles }: Columns,
	width: number,
	file: string,
	troubles: Trouble[]
): Sitting[] {
	const block = questions * roles.length;
	const longest = Math.max(0, ...rows.map(({ cells }) => cells.length));
	// With several SCOs Moodle heads all grades before the questions, yet writes a grade and all questions for each SCO.
	const scos = 1 + Math.max(0, Math.floor((longest - width) / block));
	const main = first - scos - MAIN;
	if (main < 1) {
		troubles.push({
			file,
			line: 1,
			message: 'columns are missing before those of the questions',
			advice: 'export all columns'
		});
		return [];
	}

	return rows.flatMap(({ line, cells }) => {
		const expected = width + (scos - 1) * block;
		const end = cells.slice(expected);
		if (cells.length < expected || end.some((cell) => cell !== '')) {
			const message = `this row has ${cells.length} cells, not ${expected}`;
			troubles.push({ file, line, message, advice: 'download the report again' });
			return [];
		}
		// A dash: the learner has not begun.
		const attempt = Number(cells[main]);
		if (!Number.isInteger(attempt) || attempt < 1) return [];

		const blocks = Array.from({ length: scos }, (_, sco) => first - scos + 1 + sco * (block + 1));

		return {
			line,
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

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'", amp: '&' };

/** Moodle escapes these cells as if they went into a page. */
function plain(cell: string): string {
	return cell.replace(/&(lt|gt|quot|#0?39|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole).trim();
}
