import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLater, joined, mergedProgress } from '../../src/tracking/merge.ts';
import {
	freshProgress,
	nextCommit,
	progressAfter,
	type Progress,
	type Sitting,
	type Tried
} from '../../src/tracking/progress.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { anOutline } from './builders.ts';

const outline = anOutline({ exam: { tries: 2 } });
const read = (page: string): LearnerEvent => ({ is: 'read', page });
const answered = (right: boolean): Extract<LearnerEvent, { is: 'answered' }> => ({
	is: 'answered',
	question: 'roots',
	answer: [right ? 'k1' : 'k2'],
	right
});
const started = (seed: number): LearnerEvent => ({
	is: 'exam-started',
	sitting: { seed, questions: ['roots'], answers: {}, flagged: [], at: 0, seconds: 0, limit: null }
});
const put = (answer: string): LearnerEvent => ({ is: 'exam-answered', question: 'roots', answer: [answer] });
const submitted = (score: number, passed: boolean): LearnerEvent => ({
	is: 'exam-submitted',
	score,
	passed
});

const base = freshProgress(77);

function after(progress: Progress, ...events: LearnerEvent[]): Progress {
	return events.reduce((before, event) => nextCommit(progressAfter(before, event, outline)), progress);
}

describe('F-07 two copies of one attempt become one', () => {
	it('what was done in either is done', () => {
		const one = after(base, read('anatomy/spine'));
		const other = after(base, { is: 'opened', place: { page: 'causes/leads', section: 1 } }, answered(true));

		expect(mergedProgress(one, other)).toMatchObject({
			counter: other.counter,
			place: { page: 'causes/leads', section: 1 },
			pages: { 'anatomy/spine': 'read', 'causes/leads': 'started' },
			tried: { roots: { ever: true } }
		});
	});

	it('a question that was right once stays right, with the most tries', () => {
		const one = after(base, answered(true));
		const other = after(base, answered(false), answered(false));

		expect(mergedProgress(one, other).tried['roots']).toEqual({
			tries: 2,
			first: false,
			last: false,
			ever: true,
			answer: ['k2']
		});
	});

	describe('and of two schedules', () => {
		const on = (day: number, right: boolean) => ({
			...answered(right),
			review: { day, interval: 4, stability: 4, difficulty: 5 }
		});

		it.each<[string, LearnerEvent[], LearnerEvent[], number]>([
			['the one of the later day stays', [on(10, true)], [on(12, true)], 12],
			['also where the other copy has more tries', [on(10, true), on(10, false)], [on(12, true)], 12],
			[
				'the one that there is stays, where a long state lost it',
				[on(10, true)],
				[answered(true), answered(true)],
				10
			]
		])('%s', (_, one, other, day) => {
			const copies = [after(base, ...one), after(base, ...other)] as const;

			for (const both of [mergedProgress(...copies), mergedProgress(copies[1], copies[0])])
				expect(both.tried['roots']?.review?.day).toBe(day);
		});

		it('of one day the one goes along that has the most tries', () => {
			const one = after(
				base,
				{ ...on(10, false), review: { day: 10, interval: 1, stability: 1, difficulty: 8 } },
				on(10, true)
			);
			const other = after(base, on(10, true));

			for (const both of [mergedProgress(one, other), mergedProgress(other, one)])
				expect(both.tried['roots']).toMatchObject({
					tries: 2,
					last: true,
					review: one.tried['roots']?.review
				});
		});
	});

	it('keeps the best score, the most tries and a pass', () => {
		const one = after(base, started(1), submitted(90, true));
		const other = after(base, started(2), submitted(40, false), started(3), submitted(50, false));

		expect(mergedProgress(one, other).exam).toMatchObject({ tries: 2, best: 90, passed: true });
	});

	it('puts the answers of one sitting together, and the later one wins', () => {
		const begun = after(base, started(5));
		const one = after(begun, put('k1'));
		const other = after(begun, put('k2'), put('k3'));

		expect(mergedProgress(one, other).exam.sitting?.answers).toEqual({ roots: ['k3'] });
		expect(mergedProgress(other, one).exam.sitting?.answers).toEqual({ roots: ['k3'] });
	});

	it('keeps the most time worked on one sitting, for two tabs count the same time', () => {
		const timed = (seconds: number): LearnerEvent => ({ is: 'exam-timed', seconds });
		const begun = after(base, started(5));
		const one = after(begun, timed(40));
		const other = after(begun, timed(15), timed(30));

		for (const both of [mergedProgress(one, other), mergedProgress(other, one)])
			expect(both.exam.sitting?.seconds).toBe(40);
		expect(mergedProgress(one, after(base, started(6), timed(5), timed(7))).exam.sitting).toMatchObject({
			seed: 6,
			seconds: 7
		});
	});

	it('a sitting that was handed in by one is over in both', () => {
		const begun = after(base, started(5));
		const open = after(begun, put('k1'), put('k2'), put('k3'));
		const over = after(begun, submitted(60, false));

		expect(mergedProgress(open, over).exam).toMatchObject({ tries: 1, sitting: null, last: { seed: 5 } });
		expect(mergedProgress(over, open).exam).toMatchObject({ tries: 1, sitting: null, last: { seed: 5 } });
	});

	it('another sitting goes on', () => {
		const over = after(base, started(5), submitted(60, false));
		const open = after(base, started(6), put('k1'));

		expect(mergedProgress(over, open).exam).toMatchObject({ tries: 1, sitting: { seed: 6 } });
	});
});

describe('F-07 two copies of a case', () => {
	const chosen = (...path: string[]): LearnerEvent => ({
		is: 'drafted',
		question: 'cases/joan',
		answer: path
	});
	const ended: LearnerEvent = { is: 'answered', question: 'cases/joan', answer: ['k1', 'k2'], right: true };
	const begun = after(base, chosen('k1'));

	it('the later path goes on', () => {
		const one = after(begun, chosen('k1', 'k2'));
		const other = after(begun, chosen('k1', 'k3'), chosen('k1', 'k3', 'k2'));

		for (const both of [mergedProgress(one, other), mergedProgress(other, one)])
			expect(both.tried['cases/joan']?.answer).toEqual(['k1', 'k3', 'k2']);
	});

	it('a path that has ended in one has ended in both', () => {
		const over = after(begun, ended);
		const open = after(begun, chosen('k1', 'k3'), chosen('k1', 'k3', 'k2'));

		for (const both of [mergedProgress(over, open), mergedProgress(open, over)])
			expect(both.tried['cases/joan']).toMatchObject({ tries: 1, ever: true, answer: ['k1', 'k2'] });
	});

	it('another path that was begun since goes on', () => {
		const over = after(begun, ended);
		const anew = after(over, chosen(), chosen('k3'));

		for (const both of [mergedProgress(over, anew), mergedProgress(anew, over)])
			expect(both.tried['cases/joan']).toMatchObject({ tries: 1, ever: true, answer: ['k3'] });
	});
});

describe('F-35 copies of different attempts', () => {
	it('another attempt adds nothing', () => {
		const one = after(base, read('anatomy/spine'));
		const foreign = after(freshProgress(9000), started(1), submitted(100, true));

		expect(joined(one, foreign)).toBe(one);
	});

	it('a path that was started over is not brought back, its results are', () => {
		const before = after(base, read('anatomy/spine'), started(5), submitted(90, true));
		const anew = after(base, { is: 'started-over' }, read('causes/leads'));

		for (const both of [joined(before, anew), joined(anew, before)]) {
			expect(both.pages).toEqual({ 'causes/leads': 'read' });
			expect(both.exam).toMatchObject({ tries: 1, best: 90, passed: true });
		}
	});

	it.each([
		['the earlier day of two', 20_780, 20_783, 20_780],
		['the only day', undefined, 20_783, 20_783]
	])('of a certificate stays %s, also when one was started over since', (_, first, second, kept) => {
		const certified = (earned: number | undefined, ...events: LearnerEvent[]) =>
			after(base, ...(earned === undefined ? [] : [{ is: 'earned', day: earned } as const]), ...events);
		const one = certified(first);

		for (const other of [certified(second), certified(second, { is: 'started-over' })]) {
			expect(joined(one, other).earned).toBe(kept);
			expect(joined(other, one).earned).toBe(kept);
		}
	});

	it('an attempt id wraps', () => {
		const before = after(freshProgress(0xffff), read('anatomy/spine'));
		const anew = after(before, { is: 'started-over' });

		expect(anew.attempt).toBe(0);
		expect(joined(before, anew).pages).toEqual({});
	});
});

it('B-06 counters wrap', () => {
	expect(isLater(1, 4095)).toBe(true);
	expect(isLater(4095, 1)).toBe(false);
	expect(isLater(7, 7)).toBe(true);
});

const pages = fc.dictionary(
	fc.constantFrom('anatomy/spine', 'causes/leads', '__proto__'),
	fc.constantFrom('started' as const, 'read' as const)
);
const tried: fc.Arbitrary<Record<string, Tried>> = fc.dictionary(
	fc.constantFrom('roots', 'toString'),
	fc.record({
		tries: fc.nat(7),
		first: fc.boolean(),
		last: fc.boolean(),
		ever: fc.boolean(),
		answer: fc.subarray(['k1', 'k2'])
	})
);
const sitting: fc.Arbitrary<Sitting | null> = fc.option(
	fc.record({
		seed: fc.nat(3),
		questions: fc.constant(['roots']),
		answers: fc.dictionary(fc.constant('roots'), fc.subarray(['k1', 'k2'])),
		flagged: fc.constant([]),
		at: fc.constant(0),
		seconds: fc.nat(3),
		limit: fc.constant(null)
	})
);
const progresses: fc.Arbitrary<Progress> = fc.record({
	attempt: fc.constantFrom(1, 2, 500),
	counter: fc.nat(4095),
	place: fc.constant(null),
	pages,
	tried,
	exam: fc.record({
		tries: fc.nat(3),
		best: fc.option(fc.nat(100)),
		passed: fc.boolean(),
		sitting,
		last: sitting
	}),
	finished: fc.boolean()
});

describe('F-30 the language that was chosen', () => {
	const chosen = (counter: number, language?: 'en' | 'es'): Progress => ({
		...freshProgress(7),
		counter,
		...(language && { language })
	});

	it.each([
		['the later choice wins', chosen(2, 'es'), chosen(1, 'en'), 'es'],
		['whichever copy it is in', chosen(1, 'en'), chosen(2, 'es'), 'es'],
		['and one that was made once stays', chosen(1, 'es'), chosen(2), 'es'],
		['none was made', chosen(1), chosen(2), undefined]
	] as const)('%s', (_, one, other, language) => {
		expect(mergedProgress(one, other).language).toBe(language);
	});
});

describe('R-31 F-07 whatever is merged', () => {
	it('nothing that was reached is lowered', () => {
		fc.assert(
			fc.property(progresses, progresses, (one, other) => {
				const both = mergedProgress(one, other);
				for (const part of [one, other]) {
					expect(both.exam.tries).toBeGreaterThanOrEqual(part.exam.tries);
					expect(both.exam.best ?? -1).toBeGreaterThanOrEqual(part.exam.best ?? -1);
					expect(+both.exam.passed).toBeGreaterThanOrEqual(+part.exam.passed);
					expect(+both.finished).toBeGreaterThanOrEqual(+part.finished);
					const { sitting, last } = both.exam;
					if (sitting && sitting.seed !== last?.seed && sitting.seed === part.exam.sitting?.seed)
						expect(sitting.seconds).toBeGreaterThanOrEqual(part.exam.sitting.seconds);
					for (const [id, page] of Object.entries(part.pages))
						if (page === 'read') expect(Object.getOwnPropertyDescriptor(both.pages, id)?.value).toBe('read');
					for (const [id, { ever, tries }] of Object.entries(part.tried)) {
						const record = Object.getOwnPropertyDescriptor(both.tried, id)?.value as Tried;
						expect(+record.ever).toBeGreaterThanOrEqual(+ever);
						expect(record.tries).toBeGreaterThanOrEqual(tries);
					}
				}
			}),
			{ seed: 20261125 }
		);
	});

	it('merging again changes nothing, so that two tabs come to rest', () => {
		fc.assert(
			fc.property(progresses, progresses, (one, other) => {
				const both = joined(one, other);

				expect(joined(both, both)).toEqual(both);
				expect(joined(both, other)).toEqual(both);
				expect(joined(both, one)).toEqual(both);
			}),
			{ seed: 20261125 }
		);
	});
});
