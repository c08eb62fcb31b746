/** What `docs/patient-materials.md` says of a page by one item: met, met in doubt, not met, does not apply. */
export type Mark = 'y' | 'y?' | 'n' | '–';

/** A published instrument: its items in their order, and the share of applicable items from which on a page passes. */
interface Instrument {
	name: string;
	items: readonly number[];
	/** Percent; what is below is named in the document. */
	passes: number;
}

export const INSTRUMENTS = {
	understandability: { name: 'Understandability', items: [...range(1, 12), ...range(15, 19)], passes: 80 },
	actionability: { name: 'Actionability', items: range(20, 26), passes: 70 },
	index: { name: 'Index', items: range(1, 20), passes: 90 }
} satisfies Record<string, Instrument>;

/** The marks of one table: by page, then by item. */
type Marks = Record<string, Record<number, Mark>>;

interface Table {
	head: string[];
	rows: string[][];
}

/** The tables of a Markdown text, in order; a cell's bold and blanks are left out. */
export function tablesIn(text: string): Table[] {
	return [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([lines]) => {
		const [head = [], , ...rows] = lines.trim().split('\n').map(cellsOf);

		return { head, rows };
	});
}

/** Met of those that apply, in percent too; `strict`: in percent, if what is in doubt is not met. */
export function sumOf(marks: Readonly<Record<number, Mark>>) {
	const apply = Object.values(marks).filter((mark) => mark !== '–');
	const of = apply.length;
	const met = apply.filter((mark) => mark !== 'n').length;
	const surely = apply.filter((mark) => mark === 'y').length;

	return { met, of, percent: percentOf(met, of), strict: percentOf(surely, of) };
}

export const percentOf = (met: number, of: number): number => Math.round((100 * met) / of);

/** The rows of items in a table whose columns are item, words, and a page each. */
export function marksIn({ head, rows }: Table): Marks {
	const pages = head.slice(2);

	return Object.fromEntries(
		pages.map((page, index) => [
			page,
			Object.fromEntries(
				rows.flatMap(([item = '', , ...cells]) =>
					/^\d+$/.test(item) ? [[Number(item), cells[index] as Mark]] : []
				)
			)
		])
	);
}

/** PEMAT-P lets these be left out: no numbers, a very short page, no visual aid, no table, no sum, nothing drawn. */
const PEMAT_OPTIONAL = [6, 8, 9, 11, 16, 17, 18, 19, 24, 25];

/** What the instruments do not allow in the marks of a page; empty where all is well. */
export function faultsIn(
	instrument: keyof typeof INSTRUMENTS,
	marks: Readonly<Record<number, Mark>>
): string[] {
	const leftOut = INSTRUMENTS[instrument].items.filter((item) => marks[item] === '–');
	if (instrument !== 'index')
		return leftOut.filter((item) => !PEMAT_OPTIONAL.includes(item)).map((item) => `${item} always applies`);

	const needs = (one: number, others: number[]) =>
		marks[one] === 'n'
			? others.filter((item) => marks[item] !== 'n').map((item) => `without ${one}, ${item} is not met`)
			: [];

	return [
		...leftOut.filter((item) => item < 12).map((item) => `${item} always applies`),
		...[range(12, 14), range(15, 17)]
			.filter(
				(part) => part.some((item) => leftOut.includes(item)) && !part.every((item) => leftOut.includes(item))
			)
			.map(([first]) => `the part from ${first} on applies as a whole or not at all`),
		...(leftOut.includes(18) && !(leftOut.includes(19) && leftOut.includes(20))
			? ['18 applies with 19 and 20']
			: []),
		...(leftOut.includes(19) && !leftOut.includes(18) && !leftOut.includes(12) ? ['19 applies with 12'] : []),
		...needs(1, [2, 3, 4, 6, 10]),
		...needs(5, [6])
	];
}

function cellsOf(line: string): string[] {
	return line
		.split('|')
		.slice(1, -1)
		.map((cell) => cell.replaceAll('**', '').trim());
}

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
