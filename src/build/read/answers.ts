import type { Kind, Question } from '../../course/question.ts';
import { isBlank, stretch } from './lines.ts';
import type { Line } from './lines.ts';
import { readOptionLines } from './option-lines.ts';
import type { OptionLines } from './option-lines.ts';
import { giveKeys } from './option-keys.ts';
import type { Keyed } from './option-keys.ts';
import type { Form } from './question-parts.ts';
import type { QuestionWords } from './question-words.ts';
import type { SourceFile } from './source-file.ts';
import { readMatch } from './match.ts';
import { readNumber } from './number.ts';

/** The part of a question that differs from kind to kind. */
export type Answers = Question extends infer Q
	? Q extends Question
		? Pick<
				Q,
				Extract<
					keyof Q,
					'kind' | 'options' | 'items' | 'sources' | 'targets' | 'value' | 'tolerance' | 'unit'
				>
			>
		: never
	: never;

export interface Answered {
	file: SourceFile;
	words: QuestionWords;
	lines: readonly Line[];
	/** The kind that the heading asks for. */
	kind: Kind | null;
	explained: boolean;
	/** Where the question starts. */
	at: number;
	/** Filled by the reader: the words behind each key, and where they stand. */
	wordings: Map<string, Keyed>;
}

/** Reads the answers in their form; `null` when there is nothing that could be answered. */
export const readAnswers: Record<Form, (answered: Answered) => Answers | null> = {
	checklist: readChecklist,
	ordered: readOrder,
	table: readMatch,
	number: readNumber
};

/** One `[x]` is one right option; several, or `kind=choose-all`, are all that have to be picked. */
function readChecklist({ file, words, lines, kind, wordings }: Answered): Answers | null {
	const written = readOptionLines(file, lines, 'checklist');
	const options = readOptions(file, words, written, wordings);
	const right = written.filter(({ mark }) => mark.toLowerCase() === 'x');
	const [first] = written;
	if (first === undefined) return null;

	if (written.length < 2) {
		file.report(
			first.start,
			'few-options',
			'a choice needs two options at least',
			'add another line:  - [ ] …'
		);
	}

	if (right.length === 0) {
		file.report(
			first.start,
			'right-answer',
			'no option is marked right',
			'put an x between the brackets of the right option:  - [x] …'
		);
	}

	if (kind === 'choose-one' && right[1] !== undefined) {
		file.report(
			right[1].start,
			'right-answer',
			'a second option is marked right',
			'mark one only, or write kind=choose-all in the heading'
		);
	}

	return {
		kind: kind === 'choose-all' || (kind !== 'choose-one' && right.length > 1) ? 'choose-all' : 'choose-one',
		options: options.map((option, index) => ({
			key: option.key,
			text: option.text,
			right: written[index]?.mark.toLowerCase() === 'x',
			rationale: option.rationale
		}))
	};
}

/** The items stand in the right order; the player shuffles them. */
function readOrder({ file, words, lines, wordings }: Answered): Answers | null {
	const written = readOptionLines(file, lines, 'ordered');
	const [first] = written;
	if (first === undefined) return null;

	if (written.length < 2) {
		file.report(first.start, 'few-options', 'an order needs two items at least', 'add another line:  2. …');
	}

	return { kind: 'order', items: readOptions(file, words, written, wordings) };
}

function readOptions(
	file: SourceFile,
	words: QuestionWords,
	written: readonly OptionLines[],
	wordings: Map<string, Keyed>
): { key: string; text: string; rationale: string }[] {
	const texts = written.map((option) => words.inline(option.words));
	const keys = giveKeys(
		file,
		texts.map(({ plain }, index) => ({ plain, start: written[index]?.words[0]?.start ?? 0 })),
		wordings
	);

	return written.map((option, index) => {
		if (option.rationale.every(isBlank)) {
			file.report(
				option.start,
				'rationale',
				'this option has no rationale',
				'say on the next line why it is right or wrong:    > …'
			);
		}

		return {
			key: keys[index] ?? '',
			text: texts[index]?.html ?? '',
			rationale: words.rationale(option.rationale.map((line) => stretch(line, 0)))
		};
	});
}
