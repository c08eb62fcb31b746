import { today } from '../assessment/review.ts';

/** Today in the learner's calendar. Asked anew each time: a course may stay open over midnight. */
export function localDay(): number {
	return today(new Date(Date.now()));
}
