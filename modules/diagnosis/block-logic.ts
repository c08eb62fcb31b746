/** All in percent. What is assumed about the people who get a block, and about the block. */
export interface Assumed {
	/** Of all who get the block, those whose pain comes from this structure. */
	prevalence: number;
	/** Of those whose pain comes from it, the ones in whom the block is positive. */
	sensitivity: number;
	/** Of those whose pain does not, the ones in whom it is negative. */
	specificity: number;
	/** Of false positives, the ones in whom a second block is positive again: a placebo responder may respond twice. */
	repeat: number;
}

/**
 * Where the sliders start: round numbers made up for the example. The facts (5.5, DX-09 to DX-12, general knowledge) say that one
 * block is often falsely positive, and give no number.
 */
export const example: Assumed = { prevalence: 30, sensitivity: 90, specificity: 60, repeat: 40 };

/** People at the ends of the tree. Each second block is given after a positive first one only. */
export interface Counts {
	/** With the source there: both positive, positive then negative, first one negative. */
	both: number;
	onceOnly: number;
	missed: number;
	/** With the source elsewhere: both positive, positive then negative, first one negative. */
	falseBoth: number;
	falseOnce: number;
	clear: number;
}

/** Whole people, adding up to all of them: each end is rounded so that no other would be nearer (largest remainder). */
export function countPeople(assumed: Assumed, people: number): Counts {
	const exact = shares(assumed);
	const names = Object.keys(exact) as (keyof Counts)[];
	const counts = Object.fromEntries(
		names.map((name) => [name, Math.floor(exact[name] * people + dust)])
	) as unknown as Counts;
	const left = people - names.reduce((sum, name) => sum + counts[name], 0);
	const rest = (name: keyof Counts) => exact[name] * people - counts[name];

	for (const name of names.toSorted((a, b) => rest(b) - rest(a)).slice(0, left)) counts[name] += 1;

	return counts;
}

export interface Meaning {
	/** Chance that the source is there after one positive block (two, with `blocks` 2); undefined where none is positive. */
	ifPositive: number | undefined;
	/** Chance that it is there all the same after a negative answer. */
	ifNegative: number | undefined;
}

/** Bayes' theorem. With two blocks the answer is positive when both are. */
export function meaning(assumed: Assumed, blocks: 1 | 2): Meaning {
	const { both, onceOnly, missed, falseBoth, falseOnce, clear } = shares(assumed);
	const [true1, false1] = blocks === 1 ? [both + onceOnly, falseBoth + falseOnce] : [both, falseBoth];
	const [missed1, clear1] = blocks === 1 ? [missed, clear] : [missed + onceOnly, clear + falseOnce];

	return { ifPositive: part(true1, false1), ifNegative: part(missed1, clear1) };
}

/** Shares of 1. */
function shares({ prevalence, sensitivity, specificity, repeat }: Assumed): Counts {
	const [there, found, falsely, again] = [
		prevalence / 100,
		sensitivity / 100,
		1 - specificity / 100,
		repeat / 100
	];

	return {
		both: there * found * found,
		onceOnly: there * found * (1 - found),
		missed: there * (1 - found),
		falseBoth: (1 - there) * falsely * again,
		falseOnce: (1 - there) * falsely * (1 - again),
		clear: (1 - there) * (1 - falsely)
	};
}

/** Binary fractions make 26.999999999 of 27. */
const dust = 1e-9;

function part(yes: number, no: number): number | undefined {
	return yes + no > dust ? yes / (yes + no) : undefined;
}
