/** How many days pass before the quota rises by a minute. */
export type Rise = 1 | 2 | 3 | 7;

export type Plan =
	/** A walk is missing, or is no whole number of minutes from 1 to `longestWalk`. */
	| { is: 'incomplete' }
	/** A mean under two minutes leaves no whole minute below it. */
	| { is: 'too-short' }
	/** The goal is not above the first quota. */
	| { is: 'goal-too-low'; first: number }
	/** Minutes for day 0 (the day it starts) to day 14. */
	| { is: 'plan'; baseline: number; days: number[] };

/** Days after the first: the plan of two weeks. */
export const planDays = 14;

export const longestWalk = 240;

/** The first quota lies below the mean: at this percentage of it, as the example of TX-01 has it. */
const firstShare = 80;

/**
 * Quota-based graded activity (facts TX-01, TX-02): start below the baseline, then one minute more on a calendar, whatever the
 * pain. With a goal the plan rises to it and stays there. All in whole minutes; the first quota is rounded down.
 */
export function planFrom(walks: readonly number[], every: Rise, goal?: number): Plan {
	if (walks.length < 3 || !walks.every(isWalk)) return { is: 'incomplete' };

	// In whole numbers until the division: 80% of a mean is not always what floats make of it.
	const first = Math.floor((sumOf(walks) * firstShare) / (walks.length * 100));
	if (first < 1) return { is: 'too-short' };
	if (goal !== undefined && goal <= first) return { is: 'goal-too-low', first };

	const days = Array.from({ length: planDays + 1 }, (_, day) =>
		Math.min(first + Math.floor(day / every), goal ?? Infinity)
	);

	return { is: 'plan', baseline: baselineOf(walks), days };
}

/** The mean of the walks, in minutes. */
export function baselineOf(walks: readonly number[]): number {
	return sumOf(walks) / walks.length;
}

function isWalk(minutes: number): boolean {
	return Number.isInteger(minutes) && minutes >= 1 && minutes <= longestWalk;
}

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}
