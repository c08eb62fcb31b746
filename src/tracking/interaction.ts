import type { Answer, Html, Question } from '../course/question.ts';
import { decimal } from './decimal.ts';
import { optionKeys } from './option-keys.ts';

/** A question of the final test once it was handed in, or a decision of a case that has ended. */
export interface Graded {
	question: Question;
	/** Empty: left unanswered. */
	answer: Answer;
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
	type: 'choice' | 'sequencing' | 'matching' | 'numeric';
	objectives: string[];
	/** Options, one letter each; for matching, a source and its target. */
	pattern: string[][];
	/** In place of a pattern: the right number, and what still counts as right. */
	range: { value: string; least: string; most: string } | null;
	/** As the pattern; a number stands alone. Empty: nothing to write. */
	response: string[][];
	right: boolean;
	seconds: number;
	at: Date;
	/** The question in plain words. */
	text: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export function interaction({ question, answer, right, id, seconds, at, options }: Graded): Interaction {
	const row = options ?? optionKeys(question);
	const list = typeof answer === 'number' ? [] : answer;
	const shared = {
		id,
		objectives: question.objectives,
		range: null,
		right,
		seconds,
		at,
		text: plain(question.stem)
	};

	switch (question.kind) {
		case 'choose-one':
		case 'choose-all': {
			const rightKeys = question.options.filter((option) => option.right).map(({ key }) => key);
			const pick = (keys: readonly string[]) => letters([...new Set(keys)], 1, row);
			return { ...shared, type: 'choice', pattern: pick(rightKeys), response: pick(list) };
		}
		case 'order': {
			const pattern = letters(optionKeys(question), 1, row);
			return { ...shared, type: 'sequencing', pattern, response: letters(list, 1, row) };
		}
		case 'match': {
			const pairs = question.sources.flatMap(({ key, target }) => [key, target]);
			return {
				...shared,
				type: 'matching',
				pattern: letters(pairs, 2, row),
				response: letters(list, 2, row)
			};
		}
		case 'number': {
			const { value, tolerance } = question;
			const range = {
				value: decimal(value),
				least: decimal(value - tolerance),
				most: decimal(value + tolerance)
			};
			// Ten digits are what an LMS must keep of a number.
			const response = typeof answer === 'number' && Math.abs(answer) < 1e10 ? [[decimal(answer)]] : [];
			return { ...shared, type: 'numeric', range, pattern: [], response };
		}
	}
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

/** Text of at most 250 characters on one line that does not begin with a brace, which would start a delimiter. */
function plain(html: Html): string {
	return html
		.replace(/<[^>]*>/g, '')
		.replace(/&([a-z]+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
		.replace(/\s+/g, ' ')
		.replace(/^[\s{]+/, '')
		.slice(0, 250)
		.replace(/[\s\ud800-\udbff]$/, '');
}
