import type { Progress, Tried } from './progress.ts';

/**
 * The progress with no answer and no certificate of a day to come: a clock that was wrong once would hold up the schedules of all questions, because
 * states count days back from the latest one.
 */
export function upToToday(progress: Progress, today: number): Progress {
	const { earned } = progress;
	const tried = Object.entries(progress.tried).map(([id, record]): [string, Tried] => [
		id,
		record.review && record.review.day > today
			? { ...record, review: { ...record.review, day: today } }
			: record
	]);

	return {
		...progress,
		...(earned !== undefined && { earned: Math.min(earned, today) }),
		tried: Object.fromEntries(tried)
	};
}
