import type { ItemKind, ItemWords, Response } from './response.ts';

/** How often something was answered. */
export interface Choice {
	/** A letter in our own packages; of other kinds than choices a pair, an order, a number or a task and how it went. */
	key: string;
	/** Plain text; null where the words are not known. */
	words: string | null;
	right: boolean;
	/** Could be picked by everybody whose answers are counted, as far as is known. */
	offered: boolean;
	count: number;
}

/** Whole answers beyond these are counted together. */
const SHOWN = 8;

/**
 * What was picked how often, of an item's answers: of a choice every option, of a match every pair, of an order, a number and
 * words the commonest answers. Where several may be picked, counts add up to more than the learners.
 */
export function countChoices(
	kind: ItemKind,
	answers: readonly Response[],
	words: ItemWords | null
): Choice[] {
	if (kind === 'choice') return options(answers, words);
	if (kind === 'matching') return pairs(answers, words);

	return wholes(kind, answers, words);
}

function options(answers: readonly Response[], words: ItemWords | null): Choice[] {
	const known = words?.options ?? [];
	const counts = tally(answers.flatMap(({ picked }) => picked ?? []));
	const pattern = rightParts(answers);
	const keys = new Set([
		...known.filter(({ offered }) => offered).map(({ key }) => key),
		...counts.keys(),
		...pattern
	]);

	return [...keys].sort().map((key) => {
		const option = known.find((one) => one.key === key);

		return {
			key,
			words: option?.words ?? null,
			right: pattern.length > 0 ? pattern.includes(key) : (option?.right ?? false),
			offered: option?.offered ?? false,
			count: counts.get(key) ?? 0
		};
	});
}

function pairs(answers: readonly Response[], words: ItemWords | null): Choice[] {
	const counts = tally(answers.flatMap(({ picked }) => picked ?? []));
	const pattern = rightParts(answers);

	return [...new Set([...pattern, ...counts.keys()])].sort().map((key) => ({
		key,
		words: wordsOf(key.split('.'), words, ' → '),
		right: pattern.includes(key),
		offered: false,
		count: counts.get(key) ?? 0
	}));
}

function wholes(kind: ItemKind, answers: readonly Response[], words: ItemWords | null): Choice[] {
	const given = answers.filter(({ picked }) => picked !== null && picked.length > 0);
	const counts = [...tally(given.map(({ picked }) => (picked ?? []).join(' ')))].sort(
		([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1)
	);
	const right = new Set(given.filter((answer) => answer.right).map(({ picked }) => (picked ?? []).join(' ')));
	const shown = counts.slice(0, SHOWN).map(([key, count]) => ({
		key,
		words: kind === 'sequencing' ? wordsOf(key.split(' '), words, ', then ') : null,
		right: right.has(key),
		offered: false,
		count
	}));
	const rest = counts.slice(SHOWN).reduce((sum, [, count]) => sum + count, 0);

	return rest === 0
		? shown
		: [...shown, { key: 'other', words: 'other answers', right: false, offered: false, count: rest }];
}

/** What the export says would be right, as most of its answers have it: a key may have been mended in between. */
function rightParts(answers: readonly Response[]): string[] {
	const patterns = [
		...tally(answers.map(({ pattern }) => JSON.stringify(pattern)).filter((one) => one !== '[]'))
	];
	const [commonest] = patterns.sort(([, one], [, other]) => other - one);

	return commonest ? (JSON.parse(commonest[0]) as string[]) : [];
}

function wordsOf(keys: readonly string[], words: ItemWords | null, between: string): string | null {
	const found = keys.map((key) => words?.options.find((option) => option.key === key)?.words ?? null);

	return found.includes(null) ? null : found.join(between);
}

function tally(keys: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);

	return counts;
}
