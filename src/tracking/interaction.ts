import { DONE } from '../assessment/kinds/task.ts';
import { isScored, keysIn } from '../assessment/score.ts';
import type { Answer, Html, Kind, OfKind, Option, Question, Source } from '../course/question.ts';
import { decimal } from './decimal.ts';
import { description } from './description.ts';
import { optionKeys } from './option-keys.ts';

/** A question of the final test once it was handed in, or a decision of a case that has ended. */
export interface Graded {
	question: Question;
	/** Empty: left unanswered. */
	answer: Answer;
	/** Of no meaning where nothing is right or wrong. */
	right: boolean;
	/** `T1_<question's id>`, `C1_<case>_<scene>`: the try, so that each journal row has an id of its own. */
	id: string;
	/** Seconds spent on it. */
	seconds: number;
	at: Date;
	/** The keys of the question's row in the slot table: with them its letters survive any reordering of options (B-12). */
	options?: readonly string[];
}

/** A graded answer in no standard's words yet. Options are single letters: all that every LMS takes. */
export interface Interaction {
	id: string;
	type: 'choice' | 'sequencing' | 'matching' | 'numeric' | 'fill-in' | 'likert' | 'performance';
	objectives: string[];
	/** Options, one letter each; for matching, a source and its target; of a performance, the step and how it went. Empty: nothing is right or wrong. */
	pattern: string[][];
	/** In place of a pattern: the right number, and what still counts as right. */
	range: { value: string; least: string; most: string } | null;
	/** As the pattern; a number or an accepted spelling stands alone. Empty: nothing to write. */
	response: string[][];
	result: 'right' | 'wrong' | 'neutral';
	seconds: number;
	at: Date;
	/** The question in plain words. */
	text: string;
}

/** What differs from kind to kind. */
type Said = Pick<Interaction, 'type' | 'pattern' | 'response'> & Partial<Pick<Interaction, 'range'>>;

/** `row`: the option keys whose places give the letters. */
type Mapping<Q> = (question: Q, answer: Answer, row: readonly string[]) => Said;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

const choice: Mapping<{ options: readonly Pick<Option, 'key' | 'right'>[] }> = ({ options }, answer, row) => {
	const rightKeys = options.filter((option) => option.right).map(({ key }) => key);
	const pick = (keys: readonly string[]) => letters([...new Set(keys)], 1, row);

	return { type: 'choice', pattern: pick(rightKeys), response: pick(keysIn(answer)) };
};

const matching: Mapping<{ sources: readonly Pick<Source, 'key' | 'target'>[] }> = (
	{ sources },
	answer,
	row
) => ({
	type: 'matching',
	pattern: letters(
		sources.flatMap(({ key, target }) => [key, target]),
		2,
		row
	),
	response: letters(keysIn(answer), 2, row)
});

/** A kind without a mapping does not compile. */
const MAPPINGS: { [K in Kind]: Mapping<OfKind<K>> } = {
	'choose-one': choice,
	'choose-all': choice,
	'key-feature': choice,
	hotspot: choice,
	// Both halves of the answer: an LMS's true-false has no room for the reason.
	'true-false'({ verdict, options }, answer, row) {
		const said = [
			{ key: 'true', right: verdict === 'true' },
			{ key: 'false', right: verdict === 'false' }
		];

		return choice({ options: [...said, ...options] }, answer, row);
	},
	likert: (_question, answer, row) => ({
		type: 'likert',
		pattern: [],
		response: letters(keysIn(answer), 1, row).slice(0, 1)
	}),
	'choose-any': (_question, answer, row) => ({
		type: 'choice',
		pattern: [],
		response: letters([...new Set(keysIn(answer))], 1, row)
	}),
	order: ({ items }, answer, row) => ({
		type: 'sequencing',
		pattern: letters(
			items.map(({ key }) => key),
			1,
			row
		),
		response: letters(keysIn(answer), 1, row)
	}),
	match: matching,
	sort: matching,
	label: matching,
	number({ value, tolerance }, answer) {
		const range = {
			value: decimal(value),
			least: decimal(value - tolerance),
			most: decimal(value + tolerance)
		};
		// Ten digits are what an LMS must keep of a number.
		const response = typeof answer === 'number' && Math.abs(answer) < 1e10 ? [[decimal(answer)]] : [];

		return { type: 'numeric', range, pattern: [], response };
	},
	// The author's spelling, never the learner's.
	text({ accepted }, answer) {
		const [taken] = keysIn(answer);
		const spelling = accepted.find(({ key }) => key === taken)?.text ?? taken;

		return {
			type: 'fill-in',
			pattern: accepted.slice(0, 1).map(({ text }) => [plain(text)]),
			response: spelling === undefined ? [] : [[plain(spelling)]]
		};
	},
	// One step, by the task's name: Moodle takes no hyphen in it.
	task({ task }, answer) {
		const step = task.replaceAll('-', '_');

		return {
			type: 'performance',
			pattern: [[step, DONE]],
			response: keysIn(answer)
				.slice(0, 1)
				.map((state) => [step, state])
		};
	}
};

export function interaction({ question, answer, right, id, seconds, at, options }: Graded): Interaction {
	const mapping = MAPPINGS[question.kind] as Mapping<Question>;

	return {
		id,
		objectives: question.objectives,
		range: null,
		...mapping(question, answer, options ?? optionKeys(question)),
		result: isScored(question) ? (right ? 'right' : 'wrong') : 'neutral',
		seconds,
		at,
		text: plain(question.stem)
	};
}

/** Keys as letters in groups of `size`; a group with a key that the row does not know is left out. */
function letters(keys: readonly string[], size: number, row: readonly string[]): string[][] {
	const groups: string[][] = [];
	for (let at = 0; at + size <= keys.length; at += size) {
		const group = keys.slice(at, at + size).flatMap((key) => LETTERS[row.indexOf(key)] ?? []);
		if (group.length === size) groups.push(group);
	}

	return groups;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };

function plain(html: Html): string {
	return description(
		html.replace(/<[^>]*>/g, '').replace(/&([a-z]+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
	);
}
