import { isBlank, stretch } from './lines.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './source-file.ts';

/** An option as written: its words, and why it is right or wrong; of a case, what comes of it. */
export interface OptionLines {
	/** Where the line starts. */
	start: number;
	/** What stands between the brackets of a checklist, points in a case; empty in an ordered list. */
	mark: string;
	words: Line[];
	rationale: Line[];
}

type ListForm = 'checklist' | 'points' | 'ordered';

const EXAMPLES: Record<ListForm, string> = { checklist: '- [ ] …', points: '- [3] …', ordered: '1. …' };
const CHECK = /^[-*] ?\[([^\]]?)\](?=\s|$)/;
const NUMBER = /^\d+[.)](?=\s)/;

/**
 * Reads a checklist, a case's choices with their points, or an ordered list. An option's first line is its words even if it starts with `>`; the indented lines
 * that start with `>` under it are its rationale.
 */
export function readOptionLines(file: SourceFile, lines: readonly Line[], form: ListForm): OptionLines[] {
	const start = form === 'ordered' ? NUMBER : CHECK;
	const example = EXAMPLES[form];
	const options: OptionLines[] = [];

	for (const line of lines) {
		const found = start.exec(line.text);
		const option = options.at(-1);

		if (found !== null) {
			options.push(readFirstLine(file, line, found, form));
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
				`indent it with ${form === 'ordered' ? 'three' : 'two'} spaces`
			);
		} else {
			file.report(
				line.start,
				'answer-form',
				'this line is not part of the answers',
				`an answer starts with  ${example}  ; text about all of them stands ${form === 'points' ? 'above them' : 'in :::explanation'}`
			);
		}
	}

	return options;
}

function readFirstLine(file: SourceFile, line: Line, found: RegExpExecArray, form: ListForm): OptionLines {
	const mark = found[1] ?? '';
	const words = stretch(line, found[0].length);

	const at = line.start + found[0].indexOf('[') + 1;

	if (form === 'points' && !/^[0-3]$/.test(mark)) {
		file.report(
			at,
			'option-mark',
			`"${mark}" is no number of points`,
			'between the brackets: 3 best, 2 acceptable, 1 of low value, 0 unsafe or wrong'
		);
	} else if (form !== 'points' && !['', ' ', 'x', 'X'].includes(mark)) {
		file.report(
			at,
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
