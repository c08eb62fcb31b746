export interface Row {
	/** Where it begins, from 1. */
	line: number;
	cells: string[];
}

/** Thrown where a quotation mark is never closed; `line`: of the row in which it stands. */
export class OpenQuote extends Error {
	readonly line: number;

	constructor(line: number) {
		super(`the row at line ${line} opens a quotation mark and never closes it`);
		this.line = line;
	}
}

/** A table whose cells are set apart by tab, comma or semicolon: whichever the first line has most of (RFC 4180). */
export function readDelimited(text: string): Row[] {
	const between = delimiterOf(text);
	const cell = new RegExp(`"([^"]*(?:""[^"]*)*)"(?=[${between}\\r\\n]|$)|([^${between}\\r\\n]*)`, 'y');
	const rows: Row[] = [];
	let line = 1;

	for (let at = 0; at < text.length;) {
		const row: Row = { line, cells: [] };
		for (let more = true; more;) {
			cell.lastIndex = at;
			const [whole, quoted, bare = ''] = cell.exec(text) ?? [''];
			if (quoted === undefined && bare.startsWith('"')) throw new OpenQuote(row.line);

			row.cells.push(quoted?.replaceAll('""', '"') ?? bare);
			line += breaksIn(whole);
			at += whole.length;
			more = text[at] === between;
			if (more) at += 1;
		}

		if (text.startsWith('\r\n', at)) at += 1;
		at += 1;
		line += 1;
		if (row.cells.some((content) => content.trim() !== '')) rows.push(row);
	}

	return rows;
}

function delimiterOf(text: string): string {
	const first = (/^.*/.exec(text) ?? [''])[0];
	const counted = ['\t', ',', ';'].map((mark) => ({ mark, count: first.split(mark).length }));

	return counted.reduce((most, one) => (one.count > most.count ? one : most)).mark;
}

function breaksIn(text: string): number {
	return (text.match(/\r\n|\r|\n/g) ?? []).length;
}
