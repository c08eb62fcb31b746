import type { Answered, Answers } from './answers.ts';
import { giveKeys } from './option-keys.ts';
import { cellsOf, isDashes } from './table.ts';
import type { Row } from './table.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './source-file.ts';

const FORM = '| Onset | Think first of | Why |';

/** Set before a target's words when they become a key, so that "L5" on the left and "L5" on the right are two things. */
export const TARGET = '→ ';

/** Reads a table: source, target, why. A row without a source adds a target that belongs to nothing. */
export function readMatch({ file, words, lines, explained, at, wordings }: Answered): Answers | null {
	const rows = readRows(file, lines, at);
	if (rows === null) return null;

	const targets = new Map<string, { key: string; text: string }>();
	const sources: Extract<Answers, { kind: 'match' }>['sources'] = [];

	for (const { start, cells } of rows) {
		const [source, target, why] = cells;

		if (source === undefined || target === undefined || target.text === '') {
			file.report(start, 'match-row', 'this row has no target', FORM);
			continue;
		}

		const { html, plain } = words.inline([target]);
		const known = targets.get(plain);
		const key =
			known?.key ?? giveKeys(file, [{ plain: TARGET + plain, start: target.start }], wordings)[0] ?? '';
		if (known === undefined) targets.set(plain, { key, text: html });

		if (source.text === '') continue;

		const shown = words.inline([source]);
		const [sourceKey = ''] = giveKeys(file, [{ plain: shown.plain, start: source.start }], wordings);

		if (why?.text === '' || (why === undefined && !explained)) {
			file.report(
				start,
				'rationale',
				'this pair has no rationale',
				'say why in a third column, or for all pairs in :::explanation'
			);
		}

		sources.push({
			key: sourceKey,
			text: shown.html,
			target: key,
			rationale: why === undefined ? '' : words.rationale([why])
		});
	}

	if (sources.length < 2) {
		file.report(
			lines[0]?.start ?? at,
			'few-options',
			'a match needs two pairs at least',
			`add a row:  ${FORM}`
		);
	}

	return { kind: 'match', sources, targets: [...targets.values()] };
}

/** The rows under the header; `null` when this is not a table of two or three columns. */
function readRows(file: SourceFile, lines: readonly Line[], at: number): Row[] | null {
	const isRow = ({ text }: Line): boolean => text.startsWith('|');
	const stray = lines.find((line) => line.text.trim() !== '' && !isRow(line));

	if (stray !== undefined) {
		file.report(
			stray.start,
			'answer-form',
			'this line is not part of the table',
			'text about all pairs stands in :::explanation'
		);
	}

	const [header, dashes, ...rows] = lines
		.filter(isRow)
		.map((line) => ({ start: line.start, cells: cellsOf(line) }));

	if (header === undefined || !isDashes(dashes)) {
		file.report(
			header?.start ?? at,
			'match-row',
			'this is not a table',
			`${FORM}  and under it  | --- | --- | --- |`
		);
		return null;
	}

	const columns = header.cells.length;

	if (columns !== 2 && columns !== 3) {
		file.report(header.start, 'match-row', `a match has two or three columns, not ${columns}`, FORM);
		return null;
	}

	for (const { start, cells } of rows) {
		if (cells.length === columns) continue;
		file.report(
			start,
			'match-row',
			`this row has ${cells.length} cells, the header ${columns}`,
			'add or remove a |'
		);
	}

	return rows.filter(({ cells }) => cells.length === columns);
}
