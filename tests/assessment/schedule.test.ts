import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Rating, Review } from '../../src/assessment/review.ts';
import { reviewed } from '../../src/assessment/schedule.ts';

fc.configureGlobal({ seed: 20261101 });

/** Each answer given on the day that it is due; the first on day 0. */
function answeredWhenDue(ratings: readonly Rating[], parameters?: Parameters<typeof reviewed>[3]): Review[] {
	const reviews: Review[] = [];
	for (const rating of ratings) {
		const before = reviews.at(-1);
		reviews.push(reviewed(before, rating, before ? before.day + before.interval : 0, parameters));
	}

	return reviews;
}

describe('the schedule', () => {
	/** ts-fsrs, packages/fsrs/__tests__/impl/long-term_scheduler.test.ts: its weights, and no longest interval but its own. */
	const published = {
		w: [
			0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904,
			0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468
		],
		maximum_interval: 36_500
	};
	const A = 'again';
	const H = 'hard';
	const G = 'good';
	const E = 'easy';

	afterEach(() => {
		vi.restoreAllMocks();
	});

	it.each<[Rating[], number[]]>([
		[
			[G, G, G, G, G, G, A, A, G, G, G, G, G],
			[3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773]
		],
		[
			[A, H, G, E, A, H, G, E],
			[1, 2, 6, 41, 4, 7, 21, 133]
		],
		[
			[H, G, E, A, H, G, E, A],
			[2, 7, 54, 5, 8, 26, 171, 8]
		],
		[
			[G, E, A, H, G, E, A, H],
			[3, 33, 4, 7, 26, 193, 9, 14]
		],
		[
			[E, A, H, G, E, A, H, G],
			[15, 3, 6, 27, 240, 10, 17, 60]
		]
	])('after %s is the published one', (ratings, intervals) => {
		vi.spyOn(console, 'debug').mockReturnValue();

		expect(answeredWhenDue(ratings, published).map(({ interval }) => interval)).toEqual(intervals);
	});

	it('rests on the published stability and difficulty', () => {
		vi.spyOn(console, 'debug').mockReturnValue();
		const reviews = answeredWhenDue([G, G, G, G], published);

		expect(reviews.map(({ stability }) => stability)).toEqual([
			3.0412, 13.09130698, 48.15848988, 154.93732625
		]);
		expect(reviews.slice(0, 2).map(({ difficulty }) => difficulty)).toEqual([4.49094334, 4.26664289]);
	});

	it('asks at least a day later, and at the latest after a year', () => {
		const ratings = fc.array(fc.constantFrom<Rating>(A, H, G, E), { minLength: 1, maxLength: 20 });

		fc.assert(
			fc.property(ratings, (given) => {
				for (const { interval } of answeredWhenDue(given)) {
					expect(interval).toBeGreaterThanOrEqual(1);
					expect(interval).toBeLessThanOrEqual(365);
				}
			})
		);
		expect(answeredWhenDue([E, E, E, E, E]).at(-1)?.interval).toBe(365);
	});

	it('asks what was not right on the next day, and the later the better it was remembered', () => {
		const [again = 0, hard = 0, good = 0, easy = 0] = [A, H, G, E].map(
			(rating) => reviewed(undefined, rating as Rating, 0).interval
		);

		expect(again).toBe(1);
		expect([again, hard, good, easy]).toEqual([again, hard, good, easy].sort((one, other) => one - other));
		expect(new Set([again, hard, good, easy]).size).toBe(4);
	});

	it('takes the first answer of a day: what follows its feedback is no test of memory', () => {
		const first = reviewed(undefined, A, 100);

		expect(reviewed(first, E, 100)).toEqual(first);
		expect(reviewed(first, E, 101)).not.toEqual(first);
	});

	it('R-54: takes a day in the future for today, and counts from today then', () => {
		const ahead = { ...reviewed(undefined, G, 100), day: 4000 };

		expect(reviewed(ahead, A, 100)).toEqual({ ...ahead, day: 100 });
	});
});
