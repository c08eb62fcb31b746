import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/assessment/review.ts';
import { comingUp, toReview } from '../../src/tracking/due.ts';
import type { Tried } from '../../src/tracking/progress.ts';
import { scoOutline } from '../../src/tracking/sco-outline.ts';
import { anOutline } from './builders.ts';

const outline = anOutline({
	modules: {
		anatomy: { 'anatomy/spine': 'l', 'quiz-anatomy': ['roots', 'discs'], 'cases/joan': 'c' },
		causes: { 'quiz-causes': ['leads', 'constructor'] }
	}
});
const today = 1000;

/** Answered on the day, with what follows from it. */
function tried(rest: Partial<Tried> & { due?: number } = {}): Tried {
	const { due, ...record } = rest;
	const review: Review | undefined =
		due === undefined ? undefined : { day: 900, interval: due - 900, stability: 5, difficulty: 5 };

	return { tries: 1, first: true, last: true, ever: true, answer: [], ...(review && { review }), ...record };
}

describe('to look at again', () => {
	it.each<[string, Record<string, Tried>, string[]]>([
		['nothing before anything was answered', {}, []],
		['what is due today', { roots: tried({ due: today }) }, ['roots']],
		['not what is due tomorrow', { roots: tried({ due: today + 1 }) }, []],
		[
			'what was not right at the last try, whenever it is due',
			{ roots: tried({ last: false, due: 1001 }) },
			['roots']
		],
		['what was not right before there was a schedule', { roots: tried({ last: false }) }, ['roots']],
		['not what was right and has no schedule', { roots: tried() }, []],
		['no case', { 'cases/joan': tried({ last: false, due: 950 }) }, []],
		['no question that the course no longer has', { gone: tried({ last: false, due: 950 }) }, []],
		[
			'what is due the longest first, then as in the course',
			{
				leads: tried({ due: 950 }),
				discs: tried({ due: 990 }),
				roots: tried({ last: false, due: 1001 }),
				constructor: tried({ due: today })
			},
			['leads', 'discs', 'roots', 'constructor']
		]
	])('%s', (_, record, ids) => {
		expect(toReview({ tried: record }, outline, today)).toEqual(ids);
	});

	it('S-02: a question called “constructor” is not due before anybody answered it', () => {
		expect(toReview({ tried: {} }, outline, today)).toEqual([]);
		expect(comingUp({ tried: {} }, outline, today)).toEqual([]);
	});

	it('in a part of the course: its own questions alone', () => {
		const record = { roots: tried({ due: 950 }), leads: tried({ due: 950 }), discs: tried({ due: 1002 }) };

		expect(toReview({ tried: record }, scoOutline(outline, 'causes'), today)).toEqual(['leads']);
		expect(comingUp({ tried: record }, scoOutline(outline, 'causes'), today)).toEqual([]);
	});
});

describe('what comes again later', () => {
	it('is counted by day, the soonest first, without what is due already', () => {
		const record = {
			roots: tried({ due: 1004 }),
			discs: tried({ due: 1001 }),
			leads: tried({ due: 1004 }),
			constructor: tried({ due: 1000 }),
			'cases/joan': tried({ due: 1004 })
		};

		expect(comingUp({ tried: record }, outline, today)).toEqual([
			{ days: 1, questions: 1 },
			{ days: 4, questions: 2 }
		]);
	});

	it('R-54: counts an answer of a day to come as today’s', () => {
		const review = { day: 5000, interval: 3, stability: 3, difficulty: 5 };

		expect(comingUp({ tried: { roots: tried({ review }) } }, outline, today)).toEqual([
			{ days: 3, questions: 1 }
		]);
	});
});
