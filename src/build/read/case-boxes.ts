import { fenceAfter } from './fence.ts';
import { isBlank, stretch, trimmed } from './lines.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

/** A part of a case that stands between `:::name` and `:::`. */
export interface CaseBox {
	name: CaseBoxName;
	at: number;
	/** What stands between the brackets; empty in all but charts. */
	title: Line;
	lines: Line[];
}

const NAMES = ['chart', 'hint', 'debrief', 'closing'] as const;
export type CaseBoxName = (typeof NAMES)[number];

const PLACES: Record<CaseBoxName, string> = {
	chart: 'a chart stands in the opening or in a scene',
	hint: 'a hint stands in a scene',
	debrief: 'a debrief stands in a critical scene',
	closing: 'the closing stands at the end of the file, after the last scene'
};

interface Open {
	name: string;
	at: number;
	box: CaseBox | null;
}

/** Takes the boxes out of a stretch of a case; those that cannot stand here are reported and left out. */
export function takeCaseBoxes(
	file: SourceFile,
	body: readonly Line[],
	allowed: readonly CaseBoxName[]
): { rest: Line[]; boxes: CaseBox[] } {
	const boxes: CaseBox[] = [];
	const rest: Line[] = [];
	let open: Open | null = null;
	let fence: string | null = null;

	for (const line of body) {
		fence = fenceAfter(line, fence);
		const [whole, name = ''] =
			(fence === null && /^ {0,3}:{3,}[ \t]*([A-Za-z][\w-]*)?/.exec(line.text)) || [];

		if (fence === null && /^ {0,3}::[A-Za-z][\w-]*\s*(?=[[{]|$)/.test(line.text)) {
			file.report(line.start, 'figure-place', 'a figure cannot stand in a case', 'figures stand in lessons');
		} else if (whole === undefined) (open === null ? rest : (open.box?.lines ?? [])).push(line);
		else if (name === '') {
			if (open === null) file.report(line.start, 'box-close', 'this ::: closes nothing', 'delete the line');
			open = null;
		} else {
			if (open !== null) reportOpen(file, open);
			const box = readOpening(file, name, line, stretch(line, whole.length), { allowed, boxes });
			if (box !== null) boxes.push(box);
			open = { name, at: line.start, box };
		}
	}

	if (open !== null) reportOpen(file, open);

	for (const { name, at, lines } of boxes) {
		if (lines.every(isBlank))
			file.report(at, 'box-empty', `this ${name} is empty`, 'write it, or delete the box');
	}

	return { rest, boxes: boxes.map((box) => ({ ...box, lines: trimmed(box.lines) })) };
}

function readOpening(
	file: SourceFile,
	name: string,
	{ start }: Line,
	after: Line,
	{ allowed, boxes }: { allowed: readonly CaseBoxName[]; boxes: readonly CaseBox[] }
): CaseBox | null {
	const known = NAMES.find((one) => one === name);

	if (known === undefined) {
		reportUnknown(file, start, { what: 'box', name, known: NAMES });
		return null;
	}

	if (!allowed.includes(known)) {
		file.report(start, 'box-place', `a ${name} cannot stand here`, PLACES[known]);
		return null;
	}

	if (known !== 'chart' && boxes.some((box) => box.name === known)) {
		file.report(start, 'box-twice', `there are two boxes :::${name} here`, 'make one of them');
	}

	return { name: known, at: start, title: readTitle(file, known, start, after), lines: [] };
}

function readTitle(file: SourceFile, name: CaseBoxName, at: number, after: Line): Line {
	const title = stretch(after, 1, Math.max(1, after.text.length - 1));

	if (name !== 'chart') {
		if (!isBlank(after)) {
			file.report(
				after.start,
				'box-title',
				`:::${name} has no title`,
				'write the words on the lines under it'
			);
		}
	} else if (!/^\[.*\]$/.test(after.text) || title.text === '') {
		file.report(at, 'box-title', 'this chart has no heading', ':::chart[History]  or  :::chart[Findings]');
	}

	return title;
}

function reportOpen(file: SourceFile, { name, at }: Open): void {
	file.report(at, 'box-open', `this ${name} box is not closed`, 'end it with a line that holds only :::');
}
