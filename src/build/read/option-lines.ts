import { isBlank, stretch } from './lines.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './source-file.ts';

/** An option as written: its words, and why it is right or wrong. */
export interface OptionLines {
	/** Where the line starts. */
	start: number;
	/** What stands between the brackets of a checklist; empty in an ordered list. */
	mark: string;
	words: Line[];
	rationale: Line[];
}

const CHECK = /^[-*] ?\[([^\]]?)\](?=\s|$)/;
const NUMBER = /^\d+[.)](?=\s)/;

/**
 * Reads a checklist or an ordered list. An option's first line is its words even if it starts with `>`; the indented lines
 * that start with `>` under it are its rationale.
 */
export function readOptionLines(
	file: SourceFile,
	lines: readonly Line[],
	form: 'checklist' | 'ordered'
): OptionLines[] {
	const start = form === 'checklist' ? CHECK : NUMBER;
	const example = form === 'checklist' ? '- [ ] …' : '1. …';
	const options: OptionLines[] = [];

	for (const line of lines) {
		const found = start.exec(line.text);
		const option = options.at(-1);

		if (found !== null) {
			options.push(readFirstLine(file, line, found));
		} else if (option === undefined || isBlank(line)) continue;
		else if (/^\s+>/.test(line.text)) {
			option.rationale.push(stretch(line, line.text.indexOf('>') + 1));
		} else if (/^\s/.test(line.text) && option.rationale.length === 0) option.words.push(stretch(line, 0));
		else if (/^\s/.test(line.text)) {
			file.report(
				stretch(line, 0).start,
				'rationale-form',
				'this line belongs to no option and to no rationale',
				'start every line of a rationale with  >'
			);
		} else if (line.text.startsWith('>')) {
			file.report(
				line.start,
				'rationale-form',
				'this rationale is not under its option',
				`indent it with ${form === 'checklist' ? 'two' : 'three'} spaces`
			);
		} else {
			file.report(
				line.start,
				'answer-form',
				'this line is not part of the answers',
				`an answer starts with  ${example}  ; text about all of them stands in :::explanation`
			);
		}
	}

	return options;
}

function readFirstLine(file: SourceFile, line: Line, found: RegExpExecArray): OptionLines {
	const mark = found[1] ?? '';
	const words = stretch(line, found[0].length);

	if (!['', ' ', 'x', 'X'].includes(mark)) {
		file.report(
			line.start + found[0].indexOf('[') + 1,
			'option-mark',
			`"${mark}" marks nothing`,
			'an x between the brackets marks a right option, a blank a wrong one'
		);
	}

	if (words.text === '') {
		file.report(line.start, 'option-empty', 'this option has no words', 'write them, or delete the line');
	}

	return { start: line.start, mark, words: [words], rationale: [] };
}
