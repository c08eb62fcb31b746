import { random } from '../../src/assessment/shuffle.ts';

/** An item of a made-up test. */
export interface MadeItem {
	id: string;
	/** Discrimination and difficulty of the two-parameter logistic model, on the scale of a standard normal ability. */
	a: number;
	b: number;
	/** What those who know pick. */
	true: string;
	/** What counts as right: the same, unless the key is wrong. */
	key: string;
	/** What those who do not know pick among, evenly. */
	others: string[];
}

interface MadeAnswer {
	item: MadeItem;
	picked: string;
	right: boolean;
	seconds: number;
}

/** A class of made-up learners: `answers[learner][place]`. */
export type MadeClass = MadeAnswer[][];

/** Options a to d, the first right. */
export function anItem(id: string, said: Partial<MadeItem> = {}): MadeItem {
	return { id, a: 1.2, b: 0, true: 'a', key: 'a', others: ['b', 'c', 'd'], ...said };
}

/**
 * A class that answers by the two-parameter logistic model (Birnbaum 1968): who has the ability θ knows an item with the
 * probability 1/(1 + e^(−a(θ − b))). `draw`: how many of the items each is given; all where it is left out.
 */
export function aClass(
	size: number,
	items: readonly MadeItem[],
	seed: number,
	draw = items.length
): MadeClass {
	const next = random(seed);

	return Array.from({ length: size }, () => {
		const ability = normal(next);
		const given = items
			.map((item) => ({ item, at: draw === items.length ? 0 : next() }))
			.toSorted((one, other) => one.at - other.at)
			.slice(0, draw);

		return given.map(({ item }) => {
			const knows = next() < logistic(item.a * (ability - item.b));
			const guess = item.others[Math.floor(next() * item.others.length)] ?? '';
			const picked = knows ? item.true : guess;

			return { item, picked, right: picked === item.key, seconds: 5 + Math.floor(next() * 6000) / 100 };
		});
	});
}

/** The share of such a class that knows an item: the model's probability over all abilities, by the trapezium rule. */
export function expectedShare({ a, b }: Pick<MadeItem, 'a' | 'b'>): number {
	const step = 0.01;
	let sum = 0;
	for (let ability = -6; ability <= 6; ability += step) {
		sum += logistic(a * (ability - b)) * (Math.exp(-(ability ** 2) / 2) / Math.sqrt(2 * Math.PI)) * step;
	}

	return sum;
}

function logistic(x: number): number {
	return 1 / (1 + Math.exp(-x));
}

/** Standard normal (Box and Muller). */
function normal(next: () => number): number {
	return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
