import type { Analysis, Item } from '../analyse.ts';
import { FLAGS } from '../flags.ts';

const COLUMNS: Record<string, (item: Item) => string | number | null> = {
	item: ({ id }) => id,
	question: ({ stem }) => stem,
	kind: ({ kind }) => kind,
	n: ({ n }) => n,
	right: ({ right }) => right,
	p: ({ p }) => rounded(p),
	p_low: ({ low }) => rounded(low),
	p_high: ({ high }) => rounded(high),
	r: ({ r }) => rounded(r),
	median_seconds: ({ seconds }) => rounded(seconds),
	unanswered: ({ unanswered }) => unanswered,
	choices: ({ choices }) =>
		choices.map(({ key, right, count }) => `${key}${right ? '*' : ''}: ${count}`).join(' | '),
	flags: ({ flags }) => flags.map((flag) => FLAGS[flag]).join('; ')
};

/** A row per item, for a spreadsheet (RFC 4180, UTF-8 with a mark by which Excel knows it). A right choice has an asterisk. */
export function csvReport({ items }: Analysis): string {
	const rows = [
		Object.keys(COLUMNS),
		...items.map((item) => Object.values(COLUMNS).map((value) => cell(value(item))))
	];

	return `\uFEFF${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}

/** Text that a spreadsheet would take for a formula stays text. */
function cell(value: string | number | null): string {
	if (typeof value !== 'string') return value === null ? '' : String(value);
	const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;

	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function rounded(value: number | null): number | null {
	return value === null ? null : Math.round(value * 1e4) / 1e4;
}
