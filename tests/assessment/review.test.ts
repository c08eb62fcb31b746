import { describe, expect, it } from 'vitest';
import { daysUntilDue, isDue, ratingOf, today, type Review } from '../../src/assessment/review.ts';

const review: Review = { day: 100, interval: 3, stability: 3, difficulty: 5 };

describe('how well an answer was remembered', () => {
	it.each([
		['a wrong one', false, undefined, 'again'],
		['a wrong guess', false, 1, 'again'],
		['a wrong one that the learner was sure of', false, 3, 'again'],
		['a right guess', true, 1, 'hard'],
		['a right one', true, undefined, 'good'],
		['a right one that the learner was fairly sure of', true, 2, 'good'],
		['a right one that the learner was sure of', true, 3, 'easy']
	] as const)('%s', (_, right, confidence, rating) => {
		expect(ratingOf(right, confidence)).toBe(rating);
	});
});

describe('R-54 the day', () => {
	it.each([
		['a minute before midnight', new Date(2026, 10, 26, 23, 59), 20_783],
		['at midnight', new Date(2026, 10, 27, 0, 0), 20_784],
		['on the day that the clocks go back', new Date(2026, 9, 25, 23, 30), 20_751],
		['in a leap year', new Date(2028, 1, 29, 12), 21_243]
	])('is the one of the learner’s own calendar %s', (_, now, day) => {
		expect(today(now)).toBe(day);
	});

	it.each([
		['before its day', 102, 1],
		['on its day', 103, 0],
		['after its day', 110, -7],
		['when the clock went back behind the answer', 90, 3]
	])('a question is asked again %s: days until then', (_, day, days) => {
		expect(daysUntilDue(review, day)).toBe(days);
		expect(isDue(review, day)).toBe(days <= 0);
	});
});
