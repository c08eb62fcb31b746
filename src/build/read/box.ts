import type { Audience } from '../../course/course.ts';
import type { Directive, Part } from './directives.ts';
import { isBlank, stretch } from './lines.ts';
import type { Line } from './lines.ts';
import { inlineTokens } from './markdown.ts';
import { passageOf } from './passage.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

const BOXES = ['note', 'warning', 'case', 'handout'] as const;
export type BoxKind = (typeof BOXES)[number];

/** Reads the line that opens a box: `:::note[Title]`, `:::for students`. `null`: no such box. */
export function readBox(
	file: SourceFile,
	{ name, at, rest }: Directive,
	audiences: readonly Audience[]
): Extract<Part, { parts: Part[] }> | null {
	if (name === 'for') return { is: 'for', audiences: readAudiences(file, at, rest, audiences), parts: [] };

	const kind = BOXES.find((box) => box === name);

	if (kind === undefined) {
		reportUnknown(file, at, { what: 'box', name, known: [...BOXES, 'for'] });
		return null;
	}

	if (isBlank(rest)) return { is: 'box', kind, title: null, parts: [] };

	if (!/^\[.*\]$/.test(rest.text) || rest.text === '[]') {
		file.report(
			rest.start,
			'box-title',
			'a box title stands in brackets',
			`:::${name}[Title]  or  :::${name}  alone`
		);
		return { is: 'box', kind, title: null, parts: [] };
	}

	const title = stretch(rest, 1, rest.text.length - 1);

	return {
		is: 'box',
		kind,
		title: { passage: passageOf([title]), tokens: inlineTokens(title.text) },
		parts: []
	};
}

function readAudiences(file: SourceFile, at: number, rest: Line, known: readonly Audience[]): Audience[] {
	if (isBlank(rest)) {
		file.report(
			at,
			'box-audience',
			'this box does not say for whom it is',
			`name them:  :::for ${known.join(' ')}`
		);
	}

	return [...rest.text.matchAll(/[^\s,]+/g)].flatMap((found) => {
		const audience = known.find((one) => one === found[0]);
		if (audience !== undefined) return [audience];

		reportUnknown(file, rest.start + found.index, {
			what: 'audience',
			name: found[0],
			known,
			otherwise: `this file goes to: ${known.join(', ')}`
		});
		return [];
	});
}
