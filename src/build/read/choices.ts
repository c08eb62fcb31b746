import type { Option, Spot } from '../../course/question.ts';
import type { Answered } from './answers.ts';
import { isBlank, stretch } from './lines.ts';
import { readOptionLines } from './option-lines.ts';
import type { OptionLines } from './option-lines.ts';
import { giveKeys } from './option-keys.ts';
import type { Keyed } from './option-keys.ts';
import type { QuestionWords } from './question-words.ts';
import type { SourceFile } from './source-file.ts';
import { takeSpot } from './spots.ts';

export interface Choice {
	option: Option;
	spot: Spot | null;
	start: number;
}

const MARK_ONE = {
	option: 'mark one only, or write kind=choose-all in the heading',
	place: 'mark the one place that is asked for',
	reason: 'mark the best reason only'
};

/** A checklist whose options are right or wrong, with a reason each. `null` where there is none. */
export function readChoices(
	{ file, words, lines, wordings }: Pick<Answered, 'file' | 'words' | 'lines' | 'wordings'>,
	rightOnes: keyof typeof MARK_ONE | 'any'
): Choice[] | null {
	const spots: (Spot | null)[] = [];
	const written = readOptionLines(file, lines, 'checklist').map((option) => {
		const [first, ...rest] = option.words;
		const taken = first ? takeSpot(file, first) : { words: first, spot: null };
		spots.push(taken.spot);

		return { ...option, words: [...(taken.words ? [taken.words] : []), ...rest] };
	});
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

	if (rightOnes !== 'any' && right[1] !== undefined) {
		file.report(right[1].start, 'right-answer', 'a second option is marked right', MARK_ONE[rightOnes]);
	}

	return readOptions(file, words, written, wordings).map((option, index) => ({
		option: {
			key: option.key,
			text: option.text,
			right: written[index]?.mark.toLowerCase() === 'x',
			rationale: option.rationale
		},
		spot: spots[index] ?? null,
		start: written[index]?.start ?? first.start
	}));
}

/** Options with their keys; one without a reason is reported. */
export function readOptions(
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
