import type { Audience } from '../../course/course.ts';
import { fenceAfter } from './fence.ts';
import { readFigure } from './figure.ts';
import type { FigurePart } from './figure.ts';
import { readBox } from './box.ts';
import type { BoxKind } from './box.ts';
import { stretch, trimmed } from './lines.ts';
import type { Line } from './lines.ts';
import { blockTokens } from './markdown.ts';
import type { MarkdownToken } from './markdown.ts';
import { passageOf } from './passage.ts';
import type { Passage } from './passage.ts';
import type { SourceFile } from './source-file.ts';

export interface Words {
	passage: Passage;
	tokens: MarkdownToken[];
}

/** A lesson's body, cut at its directives. */
export type Part =
	| ({ is: 'words' } & Words)
	| FigurePart
	| { is: 'box'; kind: BoxKind; title: Words | null; parts: Part[] }
	| { is: 'for'; audiences: Audience[]; parts: Part[] };

interface Open {
	part: Extract<Part, { parts: Part[] }> | null;
	parts: Part[];
	name: string;
	at: number;
}

export interface Readers {
	/** Names of figures that exist; `null`: figures cannot stand here. */
	figures: readonly string[] | null;
	/** The audiences that get the file. */
	audiences: readonly Audience[];
}

/**
 * Cuts a lesson's body into words, figures and boxes, line by line. Code between fences is never cut; a line that only
 * looks a little like a directive (`a::b`, `10:30`) stays text.
 */
export function readParts(file: SourceFile, body: readonly Line[], readers: Readers): Part[] {
	const outermost: Open = { part: null, parts: [], name: '', at: 0 };
	const open: Open[] = [outermost];
	let words: Line[] = [];
	let fence: string | null = null;

	const innermost = (): Open => open.at(-1) ?? outermost;
	const endWords = (): void => {
		const lines = trimmed(words);
		if (lines.length > 0) innermost().parts.push({ is: 'words', ...wordsOf(lines) });
		words = [];
	};

	for (const line of body) {
		fence = fenceAfter(line, fence);
		const directive = fence === null ? directiveOf(line) : null;

		if (directive === null) {
			words.push(line);
			continue;
		}

		endWords();

		if (directive.is === 'close') {
			if (open.length > 1) open.pop();
			else file.report(directive.at, 'box-close', 'this ::: closes nothing', 'delete the line');
		} else if (directive.is === 'open') {
			const part = readBox(file, directive, readers.audiences);
			if (directive.name === 'handout') reportPlace(file, directive.at, readers, open);
			const parts = part?.parts ?? [];
			if (part !== null) innermost().parts.push(part);
			open.push({ part, parts, name: directive.name, at: directive.at });
		} else {
			const box = open.findLast(({ part }) => part?.is === 'box');
			if (box !== undefined && readers.figures !== null) {
				file.report(
					directive.at,
					'figure-in-box',
					`a figure cannot stand in a ${box.name} box`,
					'close the box with ::: before the figure'
				);
			}

			if (readers.figures === null) {
				file.report(directive.at, 'figure-place', 'a figure cannot stand here', 'figures stand in lessons');
			} else {
				const figure = readFigure(file, directive, readers.figures);
				if (figure !== null) innermost().parts.push(figure);
			}
		}
	}

	endWords();

	for (const { name, at } of open.slice(1)) {
		file.report(at, 'box-open', `this ${name} box is not closed`, 'end it with a line that holds only :::');
	}

	return outermost.parts;
}

/** A hand-out is a sheet of its own. */
function reportPlace(file: SourceFile, at: number, { figures }: Readers, open: readonly Open[]): void {
	const box = open.findLast(({ part }) => part?.is === 'box');

	if (figures === null) {
		file.report(at, 'handout-place', 'a hand-out cannot stand here', 'hand-outs stand in lessons');
	} else if (box !== undefined) {
		file.report(
			at,
			'handout-place',
			`a hand-out cannot stand in a ${box.name} box`,
			'close the box with ::: before the hand-out'
		);
	}
}

/** A directive's name and what follows it on the line. */
export interface Directive {
	is: 'open' | 'close' | 'figure';
	name: string;
	at: number;
	rest: Line;
}

/** A line that is a directive, or null. */
export function directiveOf(line: Line): Directive | null {
	const found = /^ {0,3}(:{3,})[ \t]*([A-Za-z][\w-]*)?|^ {0,3}(::)([A-Za-z][\w-]*)(?=\s*(?:[[{]|$))/.exec(
		line.text
	);
	if (found === null) return null;

	const [whole, , boxName, figureColons, figureName] = found;
	const at = line.start + whole.length - whole.trimStart().length;
	const rest = stretch(line, whole.length);

	if (figureColons !== undefined) return { is: 'figure', name: figureName ?? '', at, rest };
	if (boxName !== undefined) return { is: 'open', name: boxName, at, rest };

	return rest.text === '' ? { is: 'close', name: '', at, rest } : null;
}

function wordsOf(lines: readonly Line[]): Words {
	const passage = passageOf(lines);
	return { passage, tokens: blockTokens(passage.text) };
}
