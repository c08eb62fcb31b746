import { daysUntilDue } from '../assessment/review.ts';
import type { Outline } from '../course/course.ts';
import { own } from './own.ts';
import type { Progress } from './progress.ts';

/** So many questions come again in so many days. */
export interface Coming {
	days: number;
	questions: number;
}

/**
 * Ids of the questions to look at again: those that are due, and those that were not right at the last try. What has been due the
 * longest comes first, then as in the course. Only quizzes have them: a case is gone through anew or not at all.
 */
export function toReview({ tried }: Pick<Progress, 'tried'>, outline: Outline, today: number): string[] {
	return askedIn(outline)
		.flatMap((id) => {
			const { tries = 0, last = true, review } = own(tried, id) ?? {};
			const overdue = review ? -daysUntilDue(review, today) : -1;
			const isMissed = tries > 0 && !last;

			return isMissed || overdue >= 0 ? [{ id, overdue: Math.max(0, overdue) }] : [];
		})
		.sort((one, other) => other.overdue - one.overdue)
		.map(({ id }) => id);
}

/** How many questions come again when, after today, the soonest first. */
export function comingUp({ tried }: Pick<Progress, 'tried'>, outline: Outline, today: number): Coming[] {
	const counts = new Map<number, number>();
	for (const id of askedIn(outline)) {
		const review = own(tried, id)?.review;
		const days = review ? daysUntilDue(review, today) : 0;
		if (days > 0) counts.set(days, (counts.get(days) ?? 0) + 1);
	}

	return [...counts]
		.map(([days, questions]) => ({ days, questions }))
		.sort((one, other) => one.days - other.days);
}

/**
 * The questions of the quizzes that this package has, or this part of it. Those held back for the test are among them: who has seen one
 * there may look at it again.
 */
export function askedIn({ modules }: Outline): string[] {
	return modules
		.flatMap(({ pages }) => pages)
		.filter(({ is }) => is === 'quiz')
		.flatMap(({ questions, heldBack }) => [...questions, ...heldBack]);
}
