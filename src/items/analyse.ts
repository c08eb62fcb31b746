import { countChoices, type Choice } from './choices.ts';
import { flagsOf, type Flag } from './flags.ts';
import { isNoItem } from './read/interaction-id.ts';
import { notesOn } from './notes.ts';
import type { ItemKind, ItemWords, Reading, Response } from './response.ts';
import { sittingsOf, type Sitting } from './sittings.ts';
import { discrimination } from './statistics/discrimination.ts';
import { difficulties } from './statistics/matrix.ts';
import { deviation, mean, median } from './statistics/numbers.ts';
import { reliability } from './statistics/reliability.ts';
import { wilson } from './statistics/wilson.ts';

export interface Analysis {
	tries: 'first' | 'all';
	learners: number;
	/** As many as learners where only first tries count. */
	sittings: number;
	/** The fewest and the most items that a sitting holds. */
	length: { least: number; most: number };
	/** Shares of 1; null where there are too few to say. */
	score: { mean: number | null; deviation: number | null };
	/** KR-20. */
	reliability: number | null;
	/** In the order of the course, others after them by id. */
	items: Item[];
	/** In plain words: what has to be known to read the figures. */
	notes: string[];
}

export interface Item {
	id: string;
	kind: ItemKind;
	/** The question in plain text; empty where it is not known. */
	stem: string;
	/** Those who were given it; an unanswered item counts as wrong. */
	n: number;
	right: number;
	/** Difficulty: the share right, with its 95 % confidence interval. */
	p: number;
	low: number;
	high: number;
	/** Discrimination: corrected point-biserial. Null where it cannot be told. */
	r: number | null;
	/** Median; null where the export has no times. */
	seconds: number | null;
	/** Null where the export has no responses. */
	unanswered: number | null;
	choices: Choice[];
	flags: Flag[];
}

interface Options {
	tries: 'first' | 'all';
	/** The course's own questions in words; they win over the export's. */
	words: ReadonlyMap<string, ItemWords>;
}

const noItems =
	'Decisions in clinical cases and answers on forms are left out: they are no part of the test.';

/** The statistics of every item of an export. */
export function analyse(reading: Reading, { tries, words }: Options): Analysis {
	const responses = reading.responses.filter(({ item }) => !isNoItem(item));
	const found = sittingsOf(responses, tries);
	const { sittings } = found;
	const matrix = sittings.map(({ answers }) => new Map([...answers].map(([id, { right }]) => [id, right])));
	const difficulty = difficulties(matrix);
	const known = new Map([...reading.words.map((one) => [one.item, one] as const), ...words]);
	const order = [...words.keys()];
	const ids = [...difficulty.keys()].sort(
		(one, other) => place(order, one) - place(order, other) || (one < other ? -1 : 1)
	);

	const scores = matrix.map((row) => [...row.values()].filter(Boolean).length / row.size);
	const lengths = matrix.map((row) => row.size);
	const items = ids.map((id) =>
		itemOf(id, sittings, known.get(id) ?? null, discrimination(id, matrix, difficulty))
	);

	return {
		tries,
		learners: new Set(sittings.map(({ learner }) => learner)).size,
		sittings: sittings.length,
		length: { least: Math.min(...lengths, Infinity), most: Math.max(...lengths, 0) },
		score: { mean: mean(scores), deviation: deviation(scores) },
		reliability: reliability(matrix, difficulty),
		items,
		notes: [
			...reading.notes,
			...(responses.length < reading.responses.length ? [noItems] : []),
			...notesOn(found, items)
		]
	};
}

function itemOf(id: string, sittings: readonly Sitting[], words: ItemWords | null, r: number | null): Item {
	const answers = sittings.flatMap(({ answers }) => answers.get(id) ?? []);
	const right = answers.filter((answer) => answer.right).length;
	const known = answers.filter(({ picked }) => picked !== null);
	const kind = words?.kind ?? kindIn(answers);
	const choices = countChoices(kind, known, words);
	const figures = { n: answers.length, p: right / answers.length, r };

	return {
		id,
		kind,
		stem: words?.stem ?? '',
		right,
		...figures,
		...wilson(right, answers.length),
		seconds: median(answers.flatMap(({ seconds }) => seconds ?? [])),
		unanswered: known.length === 0 ? null : known.filter(({ picked }) => picked?.length === 0).length,
		choices,
		flags: flagsOf({ ...figures, chosen: known.filter(({ picked }) => picked?.length !== 0).length, choices })
	};
}

/** What the export says, else what its patterns look like: `a.c` is a match, a number of more than a digit is a number. */
function kindIn(answers: readonly Response[]): ItemKind {
	const said = answers.find(({ kind }) => kind !== null)?.kind;
	if (said) return said;
	const parts = answers.flatMap(({ picked, pattern }) => [...(picked ?? []), ...pattern]);
	if (
		parts.length > 0 &&
		parts.every((part) => /^[a-z0-9]\.[a-z0-9]$/.test(part) && !/^\d\.\d$/.test(part))
	) {
		return 'matching';
	}

	return parts.some((part) => /^-?\d+(?:\.\d+)?$/.test(part)) &&
		parts.every((part) => !Number.isNaN(Number(part)))
		? 'numeric'
		: 'choice';
}

function place(order: readonly string[], id: string): number {
	const at = order.indexOf(id);

	return at < 0 ? order.length : at;
}
