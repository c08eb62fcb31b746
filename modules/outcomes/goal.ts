import { daysAfter } from '../treatment/plan-date.ts';

/** In how many weeks the day of the goal is. */
export type Weeks = 4 | 8 | 12;

export interface Wish {
	/** Minutes that can be done today, and are wanted on the day of the goal. */
	now: number;
	wanted: number;
	weeks: Weeks;
	/** The day it begins, as `2026-11-26`. */
	start: string;
}

export type Goal =
	/** What is wanted can be done already. */
	| { is: 'reached' }
	/** Minutes for each week, the last of them wanted `by` its day; halfway there is a day to look at it with the team. */
	| { is: 'goal'; steps: number[]; halfway: string; by: string; steep: boolean };

/** Minutes a week: one more every two days, the fastest rise of the worked example (facts TX-02). */
const fastest = 3.5;

/** One thing, one number and one date (facts OE-03), with a step for each week on the way there. */
export function goalFrom({ now, wanted, weeks, start }: Wish): Goal {
	if (wanted <= now) return { is: 'reached' };

	const rise = (wanted - now) / weeks;

	return {
		is: 'goal',
		steps: Array.from(
			{ length: weeks },
			(_, week) => now + Math.floor(((wanted - now) * (week + 1)) / weeks)
		),
		halfway: daysAfter(start, (weeks * 7) / 2),
		by: daysAfter(start, weeks * 7),
		steep: rise > fastest
	};
}
