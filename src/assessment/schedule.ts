import { fsrs, Rating as Grade, State, type FSRSParameters } from 'ts-fsrs';
import type { Rating, Review } from './review.ts';

const DAY = 86_400_000;

/** FSRS-6 with its default weights. Steps within a day and chance are off: a day asks a question once, and tests can repeat it. */
const usual = {
	request_retention: 0.9,
	maximum_interval: 365,
	enable_short_term: false,
	enable_fuzz: false
} satisfies Partial<FSRSParameters>;

const grades = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good, easy: Grade.Easy } as const;

/**
 * When to ask a question again, after an answer on this day. Only a day's first answer tells what was remembered: a later one,
 * after the feedback, changes nothing. A day in the future, from a clock that was wrong, counts as this one.
 * `parameters`: other than the course's own.
 */
export function reviewed(
	before: Review | undefined,
	rating: Rating,
	day: number,
	parameters: Partial<FSRSParameters> = {}
): Review {
	if (before && before.day >= day) return { ...before, day };

	const scheduler = fsrs({ ...usual, ...parameters });
	const { card } = scheduler.next(cardOf(before, day), dateOf(day), grades[rating]);
	const { scheduled_days, stability, difficulty } = card;

	// FSRS keeps a day between what each rating gives, and goes past the longest interval for it.
	return {
		day,
		interval: Math.min(scheduled_days, scheduler.parameters.maximum_interval),
		stability,
		difficulty
	};
}

function cardOf(before: Review | undefined, day: number) {
	const { stability = 0, difficulty = 0, interval = 0 } = before ?? {};
	const last_review = before && dateOf(before.day);

	return {
		due: dateOf(day),
		stability,
		difficulty,
		scheduled_days: interval,
		state: before ? State.Review : State.New,
		...(last_review && { last_review }),
		elapsed_days: 0,
		learning_steps: 0,
		reps: 0,
		lapses: 0
	};
}

function dateOf(day: number): Date {
	return new Date(day * DAY);
}
