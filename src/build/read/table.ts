import { stretch } from './lines.ts';
import type { Line } from './lines.ts';

export interface Row {
	/** Where the row's line starts. */
	start: number;
	cells: Line[];
}

/** The rows of a Markdown table without its header and the dashes under it. A cell's text keeps its `\|`. */
export function readTable(lines: readonly Line[]): Row[] {
	const rows = lines.map((line) => ({ start: line.start, cells: cellsOf(line) }));

	return isDashes(rows[1]) ? rows.slice(2) : rows;
}

/** The cells of the line of dashes under a header. */
export const isDashes = (row: Row | undefined): boolean =>
	row !== undefined && row.cells.every((cell) => /^:?-+:?$/.test(cell.text));

export function cellsOf(line: Line): Line[] {
	const from = line.text.indexOf('|') + 1;
	const cells: Line[] = [];
	let start = from;

	for (let index = from; index < line.text.length; index++) {
		if (line.text[index] === '\\') index++;
		else if (line.text[index] === '|') {
			cells.push(stretch(line, start, index));
			start = index + 1;
		}
	}

	if (line.text.slice(start).trim() !== '') cells.push(stretch(line, start));

	return cells;
}
