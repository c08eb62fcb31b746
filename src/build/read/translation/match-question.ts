import type { Kind, OfKind, Question } from '../../../course/question.ts';
import type { Asked } from '../quiz.ts';

/** Something that is answered with, and what of it is the same in all languages. */
interface Row {
	key: string;
	is: string;
}

/** The lists of each kind whose items have keys. What counts is the place in the file. */
const LISTS: { [K in Kind]: (question: OfKind<K>) => Row[][] } = {
	'choose-one': ({ options }) => [options.map(marked)],
	'choose-all': ({ options }) => [options.map(marked)],
	'key-feature': ({ options }) => [options.map(marked)],
	'true-false': ({ options }) => [options.map(marked)],
	hotspot: ({ options }) => [
		options.map(({ spot: { x, y, radius }, ...option }) => ({
			key: option.key,
			is: `${marked(option).is} @${x},${y},${radius}`
		}))
	],
	likert: ({ scale }) => [scale.map(unmarked)],
	'choose-any': ({ options }) => [options.map(unmarked)],
	order: ({ items }) => [items.map(unmarked)],
	match: paired,
	sort: paired,
	label: paired,
	number: () => [],
	text: ({ accepted }) => [accepted.map(unmarked)],
	task: () => []
};

/** What else decides about an answer, as its author writes it. */
const MARKS: { [K in Kind]: (question: OfKind<K>) => string } = {
	'choose-one': () => '',
	'choose-all': () => '',
	'key-feature': () => '',
	'true-false': ({ verdict }) => `= ${verdict}`,
	hotspot: () => '',
	likert: () => '',
	'choose-any': () => '',
	order: () => '',
	match: () => '',
	sort: () => '',
	label: ({ sources }) => sources.map(({ spot: { x, y, radius } }) => `@${x},${y},${radius}`).join(' '),
	number: ({ value, tolerance }) => `= ${value} ± ${tolerance}`,
	text: ({ cased, distance }) => `± ${distance} letters${cased ? ', capitals' : ''}`,
	task: ({ figure, task, props }) => `::${figure} ${JSON.stringify({ task, ...props })}`
};

/**
 * The translated question with the keys of its source: an option stands for the one at the same place, so that an answer means
 * the same in both languages. What is not in step is reported.
 */
export function matchQuestion(source: Asked, asked: Asked): Question {
	const { question } = asked;
	const [own, theirs] = [question, source.question];
	const path = source.file.path;
	const report = (message: string, advice: string, at = asked.at): void =>
		asked.file.report(at, 'translation', message, advice);

	if (asked.braces !== source.braces) {
		report(
			`"${own.id}" has other words in its braces than in ${path}`,
			`copy them as they are:  ${source.braces}`
		);
	}
	if (own.kind !== theirs.kind) {
		report(`this is a question of another kind (${own.kind})`, `in ${path} it is ${theirs.kind}`);
		return question;
	}
	if (marksOf(own) !== marksOf(theirs)) {
		report(`the answer is another one:  ${marksOf(own)}`, `in ${path} it is  ${marksOf(theirs)}`);
	}
	for (const [name, what] of PARTS) {
		if (((own[name] ?? '') !== '') === ((theirs[name] ?? '') !== '')) continue;
		report(
			own[name] ? `this question has ${what}, and not in ${path}` : `this question has no ${what.slice(2)}`,
			own[name] ? 'take it out' : `translate the one in ${path}`
		);
	}

	const keys = new Map<string, string>();
	const [ownLists, theirLists] = [listsOf(own), listsOf(theirs)];
	for (const [nth, list] of theirLists.entries()) {
		const rows = ownLists[nth] ?? [];
		if (rows.length !== list.length) {
			report(
				`${rows.length} things to answer with, and ${list.length} in ${path}`,
				'translate them one by one, in their order'
			);
			continue;
		}
		for (const [index, { key, is }] of rows.entries()) {
			const same = list[index];
			if (same?.is !== is) {
				report(
					`this is ${is}, and what stands at its place in ${path} is ${same?.is}`,
					'keep the order, and what is right',
					asked.wordings.get(key)?.start
				);
			}
			keys.set(key, same?.key ?? key);
		}
	}

	return withKeys(question, keys);
}

const PARTS = [
	['scene', 'a vignette'],
	['hint', 'a hint'],
	['explanation', 'an explanation']
] as const;

/** The same with other keys, wherever they stand. */
export function withKeys<T>(value: T, keys: ReadonlyMap<string, string>): T {
	const named = (name: string, inside: unknown): unknown =>
		(name === 'key' || name === 'target') && typeof inside === 'string'
			? (keys.get(inside) ?? inside)
			: inside;

	return JSON.parse(JSON.stringify(value, named)) as T;
}

const listsOf = <K extends Kind>(question: OfKind<K>): Row[][] =>
	(LISTS[question.kind as K] as (one: OfKind<K>) => Row[][])(question);

const marksOf = <K extends Kind>(question: OfKind<K>): string =>
	(MARKS[question.kind as K] as (one: OfKind<K>) => string)(question);

function marked({ key, right }: { key: string; right: boolean }): Row {
	return { key, is: right ? 'right' : 'wrong' };
}

function unmarked({ key }: { key: string }): Row {
	return { key, is: 'one of them' };
}

function paired({ sources, targets }: OfKind<'match' | 'sort' | 'label'>): Row[][] {
	const places = targets.map(({ key }) => key);

	return [
		sources.map(({ key, target }) => ({ key, is: `matched with number ${places.indexOf(target) + 1}` })),
		targets.map(unmarked)
	];
}
