/** What spaced review remembers of a question (FSRS). Days are counted from 1970-01-01 in the learner's own time. */
export interface Review {
	/** The day that it was last answered for the schedule. */
	day: number;
	/** Whole days from then until it is due. */
	interval: number;
	/** Days until the chance to remember it falls to 90 %. */
	stability: number;
	/** 1 (easy) to 10. */
	difficulty: number;
}

/** How well an answer was remembered, in FSRS's words. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** `confidence`: 1 guessed, 2 fairly sure, 3 sure. Who guessed right has hardly remembered; who was sure and wrong has not at all. */
export function ratingOf(right: boolean, confidence: 1 | 2 | 3 | undefined): Rating {
	if (!right) return 'again';
	if (confidence === 1) return 'hard';

	return confidence === 3 ? 'easy' : 'good';
}

/** The day that the learner's calendar shows. */
export function today(now: Date): number {
	return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}

/** Days until a question is due, negative when it was due before. A day in the future, from a clock that was wrong, counts as today. */
export function daysUntilDue({ day, interval }: Review, today: number): number {
	return Math.min(day, today) + interval - today;
}

export function isDue(review: Review, today: number): boolean {
	return daysUntilDue(review, today) <= 0;
}
