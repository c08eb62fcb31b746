import { DONE, OPEN } from '../assessment/kinds/task.ts';
import { OTHER } from '../assessment/kinds/text.ts';
import type { Kind, OfKind, Question } from '../course/question.ts';

const keysOf = (things: readonly { key: string }[]): string[] => things.map(({ key }) => key);
const ofOptions = ({ options }: { options: readonly { key: string }[] }): string[] => keysOf(options);
const ofPairs = ({ sources, targets }: Pick<OfKind<'match'>, 'sources' | 'targets'>): string[] =>
	keysOf([...sources, ...targets]);

const KEYS: { [K in Kind]: (question: OfKind<K>) => string[] } = {
	'choose-one': ofOptions,
	'choose-all': ofOptions,
	'key-feature': ofOptions,
	hotspot: ofOptions,
	'true-false': ({ options }) => ['true', 'false', ...keysOf(options)],
	likert: ({ scale }) => keysOf(scale),
	'choose-any': ofOptions,
	order: ({ items }) => keysOf(items),
	match: ofPairs,
	sort: ofPairs,
	label: ofPairs,
	number: () => [],
	text: ({ accepted }) => [...keysOf(accepted), OTHER],
	task: () => [DONE, OPEN]
};

/** What an answer to the question may name, in the author's order: the keys that its row of the slot table holds (B-12). */
export function optionKeys(question: Question): string[] {
	const keys = KEYS[question.kind] as (question: Question) => string[];

	return keys(question);
}
