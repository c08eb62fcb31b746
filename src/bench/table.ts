import type { Row, Unit } from './measures.ts';

const show: Record<Unit, (value: number) => string> = {
	ms: (value) => `${Math.round(value)} ms`,
	kB: (value) => `${value.toFixed(1)} kB`,
	MB: (value) => `${value.toFixed(1)} MB`,
	count: String,
	score: (value) => value.toFixed(3)
};

/** The rows for people: figures right-aligned, a missed target in words. */
export function table(title: string, rows: readonly Row[]): string {
	const cells = rows.map((row) => [
		`  ${row.name}`,
		amount(row.floor, row.unit),
		amount(row.course, row.unit),
		row.ratio === null ? '–' : `${row.ratio.toFixed(2)}×`,
		target(row)
	]);
	const head = ['', 'floor', 'course', 'ratio', 'target'];
	const widths = head.map((_, column) =>
		Math.max(...[head, ...cells].map((row) => row[column]?.length ?? 0))
	);
	const line = (row: readonly string[]) =>
		row
			.map((cell, column) => {
				const width = widths[column] ?? 0;

				return column === 0 || column === head.length - 1 ? cell.padEnd(width) : cell.padStart(width);
			})
			.join('  ')
			.trimEnd();

	const lines = rows.flatMap(({ group }, index) => [
		...(group === rows[index - 1]?.group ? [] : [group]),
		line(cells[index] ?? [])
	]);

	return [title, line(head), ...lines].join('\n');
}

function amount(value: number | null, unit: Unit): string {
	return value === null ? '–' : show[unit](value);
}

function target({ target, met, unit }: Row): string {
	if (target === null) return '';
	const most = target.is === 'ratio' ? `${target.most}×` : show[unit](target.most);

	return `≤ ${most}  ${met ? 'met' : 'MISSED'}`;
}
