import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUntilDue } from '../../src/assessment/review.ts';
import { freshProgress, type Progress } from '../../src/tracking/progress.ts';
import { decodeState, encodeState } from '../../src/tracking/state/state.ts';
import { upToToday } from '../../src/tracking/up-to-today.ts';
import { anOutline } from './builders.ts';

const today = 20_800;
const { slots } = anOutline({ modules: { anatomy: { quiz: ['roots', 'onset'] } } });

function practised(days: Record<string, number>): Progress {
	const record = { tries: 1, first: true, last: true, ever: true, answer: ['k1'] };
	const review = { interval: 3, stability: 3, difficulty: 5 };

	return {
		...freshProgress(1),
		tried: Object.fromEntries(
			Object.entries(days).map(([id, day]) => [id, { ...record, review: { ...review, day } }])
		)
	};
}

describe('R-54 progress up to today', () => {
	it('has no answer of a day to come, and is else as it was', () => {
		const before = practised({ roots: today + 900, onset: today - 2 });

		expect(upToToday(before, today)).toEqual(practised({ roots: today, onset: today - 2 }));
		expect(upToToday(freshProgress(1), today)).toEqual(freshProgress(1));
	});

	it.each([
		['today at the latest', today + 900, today],
		['the day that it says', today - 30, today - 30]
	])('was certified %s', (_, earned, kept) => {
		expect(upToToday({ ...freshProgress(1), earned }, today)).toEqual({ ...freshProgress(1), earned: kept });
	});

	it('lets all questions come again after a clock that was years ahead for one answer', () => {
		const wrong = practised({ roots: today + 900, onset: today - 2 });
		const decoded = decodeState(encodeState(wrong, slots), slots);
		if (decoded.is !== 'progress') throw new Error(decoded.is);
		const { roots, onset } = upToToday(decoded.progress, today).tried;

		for (const record of [roots, onset])
			expect(record?.review && daysUntilDue(record.review, today + 3)).toBeLessThanOrEqual(0);
	});

	it('is the same the second time', () => {
		fc.assert(
			fc.property(fc.integer({ min: today - 600, max: today + 2000 }), (day) => {
				const once = upToToday(practised({ roots: day }), today);

				expect(upToToday(once, today)).toEqual(once);
				expect(once.tried['roots']?.review?.day).toBe(Math.min(day, today));
			})
		);
	});
});
