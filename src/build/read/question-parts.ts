import { fenceAfter } from './fence.ts';
import { isBlank, stretch, trimmed } from './lines.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

/** How the answers are written; the form tells the kind of the question. */
export type Form = 'verdict' | 'text' | 'checklist' | 'ordered' | 'table' | 'number' | 'figure';

export interface QuestionParts {
	scene: Line[];
	/** `null`: the question has no answers. */
	form: Form | null;
	answers: Line[];
	hint: Line[];
	explanation: Line[];
}

const FIGURE = /^ {0,3}::[A-Za-z][\w-]*\s*(?=[[{]|$)/;

/** Forms in the order in which they are looked for: a vignette above a checklist may hold a list or a table. */
const FORMS: [Form, RegExp][] = [
	['verdict', /^=\s*(true|false)\s*$/i],
	['text', /^=\s*["“]/],
	['checklist', /^[-*] ?\[[^\]]?\](?=\s|$)/],
	['number', /^=\s*\S/],
	['figure', FIGURE],
	['table', /^\|/],
	['ordered', /^\d+[.)]\s/]
];

const NAMES = ['hint', 'explanation'] as const;
type Known = (typeof NAMES)[number];

/** Cuts the lines under a question's heading into vignette, answers, hint and explanation. */
export function splitQuestion(file: SourceFile, body: readonly Line[], asked: Form | null): QuestionParts {
	const { rest: all, figures, hint, explanation } = takeBoxes(file, body);
	const form = FORMS.find(
		([name, starts]) => (asked === null || name === asked) && all.some(startsWith(starts))
	);
	const strays = form?.[0] === 'figure' ? [] : figures;
	for (const { start } of strays) reportFigure(file, start);
	const rest = all.filter((line) => !strays.includes(line));
	const first = form === undefined ? rest.length : rest.findIndex(startsWith(form[1]));
	const scene = trimmed(rest.slice(0, first));

	return { scene, form: form?.[0] ?? null, answers: trimmed(rest.slice(first)), hint, explanation };
}

const startsWith =
	(pattern: RegExp) =>
	({ text }: Line): boolean =>
		pattern.test(text);

interface Box {
	name: string;
	at: number;
	lines: Line[];
}

function takeBoxes(
	file: SourceFile,
	body: readonly Line[]
): { rest: Line[]; figures: Line[]; hint: Line[]; explanation: Line[] } {
	const boxes = new Map<string, Box>();
	const rest: Line[] = [];
	const figures: Line[] = [];
	let open: Box | null = null;
	let fence: string | null = null;

	for (const line of body) {
		fence = fenceAfter(line, fence);
		const [whole, name = ''] =
			(fence === null && /^ {0,3}:{3,}[ \t]*([A-Za-z][\w-]*)?/.exec(line.text)) || [];
		const isFigure = fence === null && FIGURE.test(line.text);
		if (isFigure && open === null) figures.push(line);

		if (isFigure && open !== null) reportFigure(file, line.start);
		else if (whole === undefined) (open?.lines ?? rest).push(line);
		else if (name === '') {
			if (open === null) file.report(line.start, 'box-close', 'this ::: closes nothing', 'delete the line');
			open = null;
		} else {
			if (open !== null) reportOpen(file, open);
			open = { name, at: line.start, lines: [] };
			inspectOpening(file, open, stretch(line, whole.length), boxes);
			if (!boxes.has(name)) boxes.set(name, open);
		}
	}

	if (open !== null) reportOpen(file, open);

	for (const { name, at, lines } of boxes.values()) {
		if (lines.every(isBlank))
			file.report(at, 'box-empty', `this ${name} is empty`, 'write it, or delete the box');
	}

	const linesOf = (name: Known): Line[] => trimmed(boxes.get(name)?.lines ?? []);

	return { rest, figures, hint: linesOf('hint'), explanation: linesOf('explanation') };
}

function inspectOpening(
	file: SourceFile,
	{ name, at }: Box,
	after: Line,
	boxes: ReadonlyMap<string, Box>
): void {
	if (!NAMES.some((known) => known === name)) reportUnknown(file, at, { what: 'box', name, known: NAMES });
	else if (boxes.has(name)) {
		file.report(at, 'box-twice', `this question has two boxes :::${name}`, 'make one of them');
	}

	if (!isBlank(after)) {
		file.report(after.start, 'box-title', `:::${name} has no title`, 'write the words on the lines under it');
	}
}

function reportFigure(file: SourceFile, at: number): void {
	file.report(
		at,
		'figure-place',
		'a figure cannot stand here',
		'figures stand in lessons; in a question only the one that sets its task, in place of other answers'
	);
}

function reportOpen(file: SourceFile, { name, at }: Box): void {
	file.report(at, 'box-open', `this ${name} box is not closed`, 'end it with a line that holds only :::');
}
