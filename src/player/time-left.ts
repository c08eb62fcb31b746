import type { Sitting } from '../tracking/progress.ts';

type Timed = Pick<Sitting, 'seconds' | 'limit'>;

/** Minutes left at which a learner is told. */
const WARNINGS = [10, 5, 1];

/** Seconds; null: without limit. */
export function timeLeft({ seconds, limit }: Timed): number | null {
	return limit === null ? null : Math.max(0, limit - seconds);
}

/** Also of a sitting that was handed in: whether it ended by itself. */
export function isTimeUp(sitting: Timed): boolean {
	return timeLeft(sitting) === 0;
}

/** What a learner is told with so many seconds left, in minutes: for one minute, so that it never grows stale. Null: nothing. */
export function warningAt(left: number): number | null {
	return WARNINGS.find((minutes) => minutes === Math.ceil(left / 60)) ?? null;
}
