import type { Case } from '../../course/case.ts';
import type { Answer, Kind, OfKind, Question } from '../../course/question.ts';
import { optionKeys } from '../option-keys.ts';

/** As many of the question's keys as an answer may name at most. */
const MOST: { [K in Kind]: (question: OfKind<K>) => number } = {
	'choose-one': () => 1,
	'choose-all': ({ options }) => options.length,
	'key-feature': ({ options }) => options.filter(({ right }) => right).length,
	hotspot: () => 1,
	'true-false': () => 2,
	likert: () => 1,
	'choose-any': ({ options }) => options.length,
	order: ({ items }) => items.length,
	match: ({ sources }) => 2 * sources.length,
	sort: ({ sources }) => 2 * sources.length,
	label: ({ sources }) => 2 * sources.length,
	number: () => 0,
	text: () => 1,
	task: () => 1
};

/** The answer to the question that takes the most room in a state. */
export function longestAnswer(question: Question): Answer {
	if (question.kind === 'number') return question.value;
	const most = MOST[question.kind] as (question: Question) => number;
	const keys = optionKeys(question);

	return [...keys, ...keys].slice(0, most(question));
}

/** A path through the case that takes no less room than any other: no scene comes twice. */
export function longestPath({ scenes }: Case): Answer {
	return scenes.flatMap(({ choices }) => choices.slice(0, 1).map(({ key }) => key));
}
