import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	fallOf,
	marksOf,
	plainMarks,
	verdictOf,
	type Goal,
	type Visits
} from '../../modules/outcomes/outcome-marks.ts';
import { longSentences } from './plain-words.ts';

const anyVisits: fc.Arbitrary<Visits> = fc.record({
	pain: fc.record({ before: fc.integer({ min: 4, max: 10 }), now: fc.integer({ min: 0, max: 10 }) }),
	disability: fc.record({
		before: fc.integer({ min: 10, max: 40 }).map((half) => half * 2),
		now: fc.integer({ min: 0, max: 50 }).map((half) => half * 2)
	}),
	goal: fc.constantFrom<Goal>('reached', 'partly', 'missed')
});

function visits(
	pain: [before: number, now: number],
	disability: [before: number, now: number],
	goal: Goal = 'missed'
) {
	return {
		pain: { before: pain[0], now: pain[1] },
		disability: { before: disability[0], now: disability[1] },
		goal
	};
}

function met(of: Visits): string[] {
	return marksOf(of)
		.filter((mark) => mark.met)
		.map(({ id }) => id);
}

describe('the fall from one visit to the next', () => {
	it.each<[before: number, now: number, points: number, percent: number]>([
		[7, 5, 2, 29],
		[8, 6, 2, 25],
		[8, 5, 3, 38],
		[46, 33, 13, 28],
		[50, 48, 2, 4],
		[6, 8, -2, -33]
	])('from %i to %i is %i points and %i percent', (before, now, points, percent) => {
		const fall = fallOf({ before, now });

		expect(fall.points).toBe(points);
		expect(Math.round(fall.percent)).toBe(percent);
	});
});

describe('the marks of a worthwhile change (OE-01)', () => {
	it.each<[name: string, of: Visits, met: string[]]>([
		['the man of the lesson', visits([7, 5], [46, 34]), ['points', 'odi']],
		[
			'a large fall of both',
			visits([8, 4], [50, 30]),
			['points', 'third', 'half', 'odi', 'odi-strict', 'both']
		],
		['pain alone', visits([8, 5], [50, 48]), ['points', 'third']],
		['function alone', visits([8, 8], [50, 34]), ['odi', 'odi-strict']],
		['two points of a low score', visits([4, 2], [40, 40]), ['points', 'third', 'half']],
		['nothing', visits([7, 7], [46, 46]), []],
		['worse', visits([5, 7], [40, 60]), []]
	])('%s', (_, of, ids) => {
		expect(met(of)).toEqual(ids);
	});

	it('take exactly 30 and 50 percent as met, whatever floats make of them', () => {
		expect(met(visits([10, 7], [40, 28]))).toEqual(['points', 'third', 'odi', 'both']);
		expect(met(visits([10, 5], [20, 14]))).toEqual(['points', 'third', 'half', 'both']);
	});

	it('are never lost by a further fall', () => {
		fc.assert(
			fc.property(anyVisits, (of) => {
				const further = {
					...of,
					pain: { ...of.pain, now: Math.max(0, of.pain.now - 1) },
					disability: { ...of.disability, now: Math.max(0, of.disability.now - 2) }
				};

				expect(met(further)).toEqual(expect.arrayContaining(met(of)));
			})
		);
	});

	it('ask more of "half" than of "a third", and of both together than of pain alone', () => {
		fc.assert(
			fc.property(anyVisits, (of) => {
				const ids = met(of);
				if (ids.includes('half')) expect(ids).toContain('third');
				if (ids.includes('both')) expect(ids).toContain('third');
				if (ids.includes('odi-strict')) expect(ids).toContain('odi');
			})
		);
	});
});

describe('what it comes to', () => {
	it.each<[of: Visits, says: RegExp]>([
		[visits([8, 4], [50, 30], 'reached'), /^Every mark is met, and the goal is reached\./],
		[visits([7, 5], [46, 34], 'reached'), /^The marks disagree\. .*the goal is reached\./s],
		[visits([7, 7], [46, 46], 'missed'), /^No mark is met, and the goal is missed\. .*Change or stop/s],
		[visits([7, 7], [46, 46], 'reached'), /^No mark is met, and yet the goal is reached\./],
		[visits([5, 7], [40, 40], 'partly'), /^Worse than before\. .*red flags/s],
		[visits([7, 5], [40, 44], 'reached'), /^Worse than before\./]
	])('%j', (of, says) => {
		expect(verdictOf(of, false)).toMatch(says);
	});

	it('is said to patients without percent, in sentences of at most twelve words', () => {
		fc.assert(
			fc.property(anyVisits, (of) => {
				const said = [verdictOf(of, true), ...plainMarks(of).map(({ says }) => says)];

				expect(said.flatMap(longSentences)).toEqual([]);
				expect(said.join(' ')).not.toMatch(/%|ODI|NRS|lesion/);
			})
		);
	});
});
