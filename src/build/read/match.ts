import type { Source, Spot } from '../../course/question.ts';
import type { Answered, Answers } from './answers.ts';
import { giveKeys } from './option-keys.ts';
import { needPicture } from './picture.ts';
import { takeSpot } from './spots.ts';
import { cellsOf, isDashes } from './table.ts';
import type { Row } from './table.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './source-file.ts';

const FORM = '| Onset | Think first of | Why |';

const LABEL_FORM = '| @62,40,7 | L5 root | Why |';

/** Set before a place's label when it becomes the place's key: moving the place keeps it. */
const SPOT = '@ ';

/** Set before a target's words when they become a key, so that "L5" on the left and "L5" on the right are two things. */
export const TARGET = '→ ';

/**
 * Reads a table: source, target, why. A row without a source adds a target that belongs to nothing. `kind=sort` shows the targets as
 * groups; a source that is a place on the question's picture is labelled with its target.
 */
export function readTable(answered: Answered): Answers | null {
	const { file, lines, at, kind, picture } = answered;
	const rows = readRows(file, lines, at);
	if (rows === null) return null;

	const isLabel =
		kind === 'label' || (kind === null && rows.some(({ cells }) => cells[0]?.text.startsWith('@')));
	const { sources, targets } = readPairs(answered, rows, isLabel);

	if (sources.length < 2) {
		file.report(
			lines[0]?.start ?? at,
			'few-options',
			'a match needs two pairs at least',
			`add a row:  ${isLabel ? LABEL_FORM : FORM}`
		);
	}

	if (isLabel) {
		if (!needPicture(file, at, picture)) return null;
		return { kind: 'label', picture, sources: sources.flatMap(withSpot), targets };
	}

	return {
		kind: kind === 'sort' ? 'sort' : 'match',
		sources: sources.map(({ spot: _, ...source }) => source),
		targets
	};
}

type PlacedSource = Source & { spot: Spot | null };

const withSpot = ({ spot, ...source }: PlacedSource): (Source & { spot: Spot })[] =>
	spot === null ? [] : [{ ...source, spot }];

function readPairs(
	{ file, words, explained, wordings }: Answered,
	rows: readonly Row[],
	isLabel: boolean
): { sources: PlacedSource[]; targets: { key: string; text: string }[] } {
	const targets = new Map<string, { key: string; text: string }>();
	const sources: PlacedSource[] = [];

	for (const { start, cells } of rows) {
		const [source, target, why] = cells;

		if (source === undefined || target === undefined || target.text === '') {
			file.report(start, 'match-row', 'this row has no target', isLabel ? LABEL_FORM : FORM);
			continue;
		}

		const { html, plain } = words.inline([target]);
		const known = targets.get(plain);
		const key =
			known?.key ?? giveKeys(file, [{ plain: TARGET + plain, start: target.start }], wordings)[0] ?? '';
		if (known === undefined) targets.set(plain, { key, text: html });

		if (source.text === '') continue;

		const spot = isLabel ? takeSpot(file, source).spot : null;
		if (isLabel && spot === null)
			file.report(source.start, 'spot', 'this is no place on the picture', LABEL_FORM);
		const shown = isLabel
			? { html: String(sources.length + 1), plain: `${SPOT}${plain}` }
			: words.inline([source]);
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
			rationale: why === undefined ? '' : words.rationale([why]),
			spot
		});
	}

	return { sources, targets: [...targets.values()] };
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
