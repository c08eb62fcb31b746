import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorkClock } from '../../src/player/work-clock.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** A page whose time and visibility a test sets. */
function aPage(worked = 0) {
	const page = { now: 5 * hour, isHidden: false };
	const clock = new WorkClock(worked, { now: () => page.now, isHidden: () => page.isHidden });

	/** The page runs again after so long. */
	const after = (milliseconds: number) => {
		page.now += milliseconds;

		return clock.look();
	};

	return { page, after };
}

describe('time worked', () => {
	it('goes on from what was worked before, in whole seconds', () => {
		const { after } = aPage(90);

		expect([after(0), after(999), after(1), after(1500), after(500)]).toEqual([90, 90, 91, 92, 93]);
	});

	it('loses nothing to rounding', () => {
		const { after } = aPage();
		for (let looks = 0; looks < 999; looks++) after(333);

		expect(after(333)).toBe(333);
	});

	it.each([
		['a moment', 14 * second, 14],
		['a quarter of a minute', 15 * second, 15],
		['a night of sleep', 8 * hour, 15]
	])('counts %s in which the page did not run as %s', (_what, gap, seconds) => {
		const { after } = aPage();

		expect(after(gap)).toBe(seconds);
	});

	it('counts in the background too, where the browser wakes the page once a minute', () => {
		const { page, after } = aPage();
		page.isHidden = true;
		after(second);

		expect(after(minute)).toBe(61);
		expect(after(minute)).toBe(121);
		expect(after(8 * hour), 'asleep').toBe(181);
	});

	it('is strict again once the page is back', () => {
		const { page, after } = aPage();
		page.isHidden = true;
		after(second);
		page.isHidden = false;
		expect(after(40 * second)).toBe(41);

		expect(after(40 * second)).toBe(56);
	});

	it('never runs backwards, whatever the clock does', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -2 * hour, max: 2 * hour })), (gaps) => {
				const { after } = aPage(7);
				const looks = gaps.map(after);

				expect(looks).toEqual(looks.toSorted((one, other) => one - other));
				expect(looks[0] ?? 7).toBeGreaterThanOrEqual(7);
			}),
			{ seed: 20261126 }
		);
	});
});
