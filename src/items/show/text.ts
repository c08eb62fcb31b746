import type { Analysis, Item } from '../analyse.ts';
import { FLAGS } from '../flags.ts';
import { decimals, percent, time } from './figures.ts';
import { LEGEND, summaryRows } from './words.ts';

/** The report for a terminal. */
export function textReport(analysis: Analysis): string {
	const summary = aligned(
		summaryRows(analysis).map(([name, value]) => [name, value]),
		''
	);
	const head = ['item', 'n', 'p', '95 %', 'r', 'time', ''];
	const table = aligned([head, ...analysis.items.map(row)], 'lrrlrrl');

	return [
		summary.join('\n'),
		...(analysis.notes.length > 0 ? [analysis.notes.map((note) => `! ${note}`).join('\n')] : []),
		table.join('\n'),
		LEGEND.join('\n'),
		...analysis.items.map(answers)
	].join('\n\n');
}

function row({ id, n, p, low, high, r, seconds, flags }: Item): string[] {
	const interval = `${decimals(low)}–${decimals(high)}`;

	return [
		id,
		String(n),
		decimals(p),
		interval,
		decimals(r),
		time(seconds),
		flags.map((flag) => FLAGS[flag]).join('; ')
	];
}

function answers({ id, stem, choices, unanswered, n }: Item): string {
	const rows = choices.map(({ key, right, words, count }) => [
		`  ${right ? '✓' : ' '} ${key}`,
		String(count),
		percent(count / n),
		words ?? ''
	]);
	const none =
		unanswered === null ? [] : [['    unanswered', String(unanswered), percent(unanswered / n), '']];

	return [[id, stem].filter((part) => part !== '').join('  '), ...aligned([...rows, ...none], 'lrrl')].join(
		'\n'
	);
}

/** Columns of one width; `sides`: l or r for each, l where it says nothing. */
function aligned(rows: readonly (readonly string[])[], sides: string): string[] {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((cells) => [...(cells[column] ?? '')].length))
	);

	return rows.map((cells) =>
		cells
			.map((cell, column) => {
				const room = ' '.repeat((widths[column] ?? 0) - [...cell].length);

				return sides[column] === 'r' ? room + cell : cell + room;
			})
			.join('  ')
			.trimEnd()
	);
}
