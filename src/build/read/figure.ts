import { readAttributes } from './attributes.ts';
import type { Attribute } from './attributes.ts';
import type { Directive } from './directives.ts';
import { stretch } from './lines.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

export interface FigurePart {
	is: 'figure';
	name: string;
	text: string;
	props: Record<string, string | number | boolean>;
}

const FORM = '::name[Caption]{key="text" key=word key=12 key}';

/** Reads `::spine-levels[Caption]{level="L5" labels}`: the caption also stands for the figure where it cannot be shown. */
export function readFigure(
	file: SourceFile,
	{ name, at, rest }: Directive,
	figures: readonly string[]
): FigurePart | null {
	if (!figures.includes(name)) reportUnknown(file, at, { what: 'figure', name, known: figures });

	const end = captionEnd(rest.text);

	if (end === null) {
		file.report(
			rest.text === '' ? at : rest.start,
			'figure-caption',
			'a figure needs a caption in brackets after its name',
			FORM
		);
		return null;
	}

	const caption = stretch(rest, 1, end);
	const braces = stretch(rest, end + 1);

	if (caption.text === '') {
		file.report(caption.start, 'figure-caption', 'the caption is empty', 'say what the figure shows');
	}

	const markup = /\[\[|\[@|\]\(/.exec(caption.text);
	if (markup !== null) {
		file.report(
			caption.start + markup.index,
			'figure-caption',
			'a caption holds plain words only',
			'move links and sources into the text beside the figure'
		);
	}

	if (braces.text !== '' && !/^\{.*\}$/.test(braces.text)) {
		file.report(braces.start, 'figure-form', 'this does not belong to the figure', FORM);
		return { is: 'figure', name, text: caption.text, props: {} };
	}

	const { all, unreadable } = readAttributes(stretch(braces, 1, Math.max(1, braces.text.length - 1)));
	if (unreadable !== null) file.report(unreadable, 'figure-form', 'this property cannot be read', FORM);

	return { is: 'figure', name, text: caption.text, props: propsOf(file, all) };
}

/** Offset of the bracket that closes the one at the start. */
function captionEnd(text: string): number | null {
	let depth = 0;

	for (const [index, character] of [...text].entries()) {
		if (character === '[') depth++;
		else if (character === ']') depth--;
		if (depth === 0) return index > 0 ? offsetOf(text, index) : null;
	}

	return null;
}

/** Characters may be two code units long. */
const offsetOf = (text: string, characters: number): number => [...text].slice(0, characters).join('').length;

function propsOf(file: SourceFile, attributes: readonly Attribute[]): FigurePart['props'] {
	const props: FigurePart['props'] = {};

	for (const { name, value, quoted, at } of attributes) {
		if (name === '#') file.report(at, 'figure-form', 'a figure has no #id', 'delete it');
		else if (name in props)
			file.report(at, 'figure-form', `the property "${name}" stands twice`, 'delete one');
		else props[name] = value === true || quoted ? value : propOf(value);
	}

	return props;
}

function propOf(word: string): string | number | boolean {
	if (word === 'true' || word === 'false') return word === 'true';
	return /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word;
}
