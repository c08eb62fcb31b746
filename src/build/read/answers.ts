import type { Kind, Picture, Question } from '../../course/question.ts';
import type { Line } from './lines.ts';
import { readChoices, readOptions } from './choices.ts';
import type { Choice } from './choices.ts';
import { readOptionLines } from './option-lines.ts';
import { giveKeys } from './option-keys.ts';
import type { Keyed } from './option-keys.ts';
import type { Form } from './question-parts.ts';
import type { QuestionWords } from './question-words.ts';
import type { SourceFile } from './source-file.ts';
import { readTable } from './match.ts';
import { readNumber } from './number.ts';
import { needPicture } from './picture.ts';
import { readShortText } from './short-text.ts';
import { isPlaced, SPOT_FORM } from './spots.ts';
import { readTask } from './task.ts';
import { readTrueFalse } from './true-false.ts';

/** The part of a question that differs from kind to kind. */
export type Answers = Question extends infer Q
	? Q extends Question
		? Omit<
				Q,
				| 'id'
				| 'scene'
				| 'stem'
				| 'hint'
				| 'explanation'
				| 'objectives'
				| 'level'
				| 'critical'
				| 'heldBack'
				| 'read'
			>
		: never
	: never;

export interface Answered {
	file: SourceFile;
	words: QuestionWords;
	lines: readonly Line[];
	/** The kind that the heading asks for. */
	kind: Kind | null;
	/** What stands above the answers to be asked about. */
	picture: Picture | null;
	/** Names of figures that exist. */
	figures: readonly string[];
	explained: boolean;
	/** Where the question starts. */
	at: number;
	/** Filled by the reader: the words behind each key, and where they stand. */
	wordings: Map<string, Keyed>;
}

/** Reads the answers in their form; `null` when there is nothing that could be answered. */
export const readAnswers: Record<Form, (answered: Answered) => Answers | null> = {
	checklist: readChecklist,
	verdict: readTrueFalse,
	ordered: readOrder,
	table: readTable,
	number: readNumber,
	text: readShortText,
	figure: readTask
};

/** One `[x]` is one right option; several, or `kind=choose-all`, are all that have to be picked; a place makes it a hotspot. */
function readChecklist(answered: Answered): Answers | null {
	const { file, kind, lines, picture, at } = answered;
	if (kind === 'likert') return readLikert(answered);
	if (kind === 'choose-any') return readChooseAny(answered);
	const isHotspot = kind === 'hotspot' || (kind === null && lines.some(isPlaced));

	const choices = readChoices(answered, isHotspot ? 'place' : kind === 'choose-one' ? 'option' : 'any');
	if (choices === null) return null;

	const options = choices.map(({ option }) => option);
	const rightOnes = options.filter(({ right }) => right).length;
	if (kind === 'key-feature') {
		if (options.length < LONG_LIST) {
			file.report(
				lines[0]?.start ?? at,
				'few-options',
				`a list to search has ${LONG_LIST} options at least, this one ${options.length}`,
				'add some, or leave kind=key-feature out'
			);
		}
		for (const { start } of choices.slice(MOST_KEYS, MOST_KEYS + 1)) {
			file.report(
				start,
				'many-options',
				`a list has ${MOST_KEYS} options at most: more do not fit into what an LMS keeps`,
				'leave out the least likely ones'
			);
		}
		return { kind, options };
	}
	if (isHotspot) {
		return needPicture(file, at, picture) ? readHotspot(file, choices, picture) : null;
	}

	const isAll = kind === 'choose-all' || (kind !== 'choose-one' && rightOnes > 1);
	return { kind: isAll ? 'choose-all' : 'choose-one', options };
}

function readHotspot(file: SourceFile, choices: readonly Choice[], picture: Picture): Answers {
	return {
		kind: 'hotspot',
		picture,
		options: choices.flatMap(({ option, spot, start }) => {
			if (spot === null) {
				file.report(start, 'spot', 'this option has no place on the picture', SPOT_FORM);
				return [];
			}
			return [{ ...option, spot }];
		})
	};
}

/** A scale from one end to the other; nothing on it is right. */
function readLikert(answered: Answered): Answers | null {
	const scale = readUnmarked(answered, 'likert', 'nothing on a scale is right', 'a scale needs two ends');

	return scale && { kind: 'likert', scale };
}

/** What may apply; nothing of it is right. */
function readChooseAny(answered: Answered): Answers | null {
	const options = readUnmarked(
		answered,
		'choose-any',
		'nothing here is right',
		'a choice needs two options at least'
	);

	return options && { kind: 'choose-any', options };
}

/** A checklist without marks and reasons. */
function readUnmarked(
	{ file, words, lines, wordings }: Answered,
	kind: Kind,
	noneIsRight: string,
	tooFew: string
): { key: string; text: string }[] | null {
	const written = readOptionLines(file, lines, 'checklist');
	const marked = written.find(({ mark }) => mark.toLowerCase() === 'x');
	const [first] = written;
	if (first === undefined) return null;

	if (marked !== undefined) {
		const advice = `leave the brackets empty, or leave kind=${kind} out`;
		file.report(marked.start, 'right-answer', noneIsRight, advice);
	}
	if (written.length < 2) file.report(first.start, 'few-options', tooFew, 'add another line:  - [ ] …');

	const texts = written.map((option) => words.inline(option.words));
	const keys = giveKeys(
		file,
		texts.map(({ plain }, index) => ({ plain, start: written[index]?.start ?? 0 })),
		wordings
	);

	return texts.map(({ html }, index) => ({ key: keys[index] ?? '', text: html }));
}

/** What the state has numbers for (src/tracking/state/answer.ts). */
const MOST_KEYS = 32;

/** Fewer are seen at a glance, and need no searching. */
const LONG_LIST = 8;

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
