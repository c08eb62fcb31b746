import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import {
	freshProgress,
	isQuizAnswered,
	nextCommit,
	progressAfter,
	type Progress
} from '../../src/tracking/progress.ts';
import { report } from '../../src/tracking/report.ts';
import { decodeState, encodeState } from '../../src/tracking/state/state.ts';
import { anOutline } from './builders.ts';

fc.configureGlobal({ seed: 20261101 });

const withTest = anOutline({ exam: { tries: 2 } });
const withRedFlags = anOutline({ modules: { m: { 'm/one': 'l', flags: ['saddle!', 'fever'] } } });

const sitting = { seed: 1, questions: ['roots'], answers: {}, flagged: [], at: 0, seconds: 0, limit: null };
const submitted = (score: number, passed: boolean): LearnerEvent[] => [
	{ is: 'exam-started', sitting },
	{ is: 'exam-submitted', score, passed }
];

function after(events: LearnerEvent[], outline = withTest): Progress {
	return events.reduce((progress, event) => progressAfter(progress, event, outline), freshProgress(7));
}

describe('what is remembered', () => {
	it('a lesson once read stays read when it is opened again', () => {
		const place = { page: 'anatomy/spine', section: 0 };

		expect(after([{ is: 'opened', place }]).pages).toEqual({ 'anatomy/spine': 'started' });
		expect(
			after([
				{ is: 'read', page: 'anatomy/spine' },
				{ is: 'opened', place }
			]).pages
		).toEqual({
			'anatomy/spine': 'read'
		});
	});

	it('of a practised question: first, last and ever right apart', () => {
		const tries = [false, true, false].map((right): LearnerEvent => ({
			is: 'answered',
			question: 'roots',
			answer: [right ? 'k2' : 'k1'],
			right
		}));

		expect(after(tries).tried.roots).toEqual({
			tries: 3,
			first: false,
			last: false,
			ever: true,
			answer: ['k1']
		});
	});

	it('of a practised question: when to ask it again, until an answer says otherwise', () => {
		const answered: LearnerEvent = { is: 'answered', question: 'roots', answer: ['k1'], right: true };
		const review = { day: 20_783, interval: 3, stability: 2.5, difficulty: 5 };
		const later = { ...review, day: 20_786, interval: 9 };

		expect(after([answered]).tried.roots).not.toHaveProperty('review');
		expect(after([{ ...answered, review }, answered]).tried.roots?.review).toEqual(review);
		expect(
			after([
				{ ...answered, review },
				{ ...answered, review: later }
			]).tried.roots?.review
		).toEqual(later);
	});

	it('of a test under way: answers, flags and the question in view', () => {
		const { exam } = after([
			{ is: 'exam-started', sitting },
			{ is: 'exam-answered', question: 'roots', answer: ['k1'] },
			{ is: 'exam-answered', question: 'roots', answer: ['k2'] },
			{ is: 'exam-flagged', question: 'roots', flagged: true },
			{ is: 'exam-flagged', question: 'roots', flagged: true },
			{ is: 'exam-moved', at: 3 }
		]);

		expect(exam.sitting).toEqual({
			...sitting,
			answers: { roots: ['k2'] },
			flagged: ['roots'],
			at: 3,
			seconds: 0,
			limit: null
		});
	});

	it('of the time worked on a test: the most that was counted, and nothing once it is handed in', () => {
		const timed = (seconds: number): LearnerEvent => ({ is: 'exam-timed', seconds });
		const [start, submit] = submitted(70, false) as [LearnerEvent, LearnerEvent];

		expect(after([start, timed(15), timed(40), timed(30)]).exam.sitting?.seconds).toBe(40);
		expect(after([start, timed(15), submit, timed(40)]).exam).toMatchObject({
			sitting: null,
			last: { seconds: 15 }
		});
		expect(after([start, timed(40), submit, start]).exam.sitting?.seconds).toBe(0);
	});

	it('of a test handed in: the try, the best score, and the sitting for its results page', () => {
		expect(after([...submitted(70, false), ...submitted(60, false)]).exam).toEqual({
			tries: 2,
			best: 70,
			passed: false,
			sitting: null,
			last: sitting
		});
	});

	it('a second click on "hand in" costs no try and keeps the results page', () => {
		const { exam } = after([...submitted(70, false), { is: 'exam-submitted', score: 0, passed: false }]);

		expect(exam).toMatchObject({ tries: 1, best: 70, last: sitting });
	});

	it('answers after handing in change nothing', () => {
		const events: LearnerEvent[] = [
			...submitted(70, false),
			{ is: 'exam-answered', question: 'roots', answer: ['k3'] }
		];

		expect(after(events).exam.last).toEqual(sitting);
	});
});

describe('a course is finished', () => {
	it.each<[string, typeof withTest, LearnerEvent[], boolean]>([
		['when every lesson is read, whatever became of the test', withTest, reads(withTest), true],
		['not while a lesson is unread', withTest, reads(withTest).slice(1), false],
		['not by passing the test alone', withTest, submitted(100, true), false],
		['not without the red-flag questions, where there is no test', withRedFlags, reads(withRedFlags), false],
		[
			'not by wrong answers to red-flag questions',
			withRedFlags,
			[...reads(withRedFlags), { is: 'answered', question: 'saddle', answer: [], right: false }],
			false
		],
		[
			'once the red-flag questions were right, in any order with the lessons',
			withRedFlags,
			[
				{ is: 'answered', question: 'saddle', answer: [], right: true },
				{ is: 'answered', question: 'saddle', answer: [], right: false },
				...reads(withRedFlags)
			],
			true
		]
	])('%s', (_when, outline, events, finished) => {
		expect(after(events, outline).finished).toBe(finished);
	});

	it('F-13 and stays so when a new release adds a lesson', () => {
		const done = after(reads(withTest));
		const grown = anOutline({ modules: { anatomy: { 'anatomy/spine': 'l', 'anatomy/new': 'l' } }, exam: {} });

		expect(progressAfter(done, { is: 'exam-moved', at: 0 }, grown).finished).toBe(true);
	});
});

describe('R-31 nothing that was reached is lowered', () => {
	const events = fc.array(
		fc.oneof(
			fc.record({
				is: fc.constant('read' as const),
				page: fc.constantFrom('anatomy/spine', 'causes/leads', '__proto__')
			}),
			fc.record({
				is: fc.constant('opened' as const),
				place: fc.record({ page: fc.constantFrom('anatomy/spine', 'constructor'), section: fc.nat(9) })
			}),
			fc.record({
				is: fc.constant('answered' as const),
				question: fc.constantFrom('roots', 'constructor'),
				answer: fc.constant([]),
				right: fc.boolean()
			}),
			fc.constant<LearnerEvent>({ is: 'exam-started', sitting }),
			fc.record({ is: fc.constant('exam-timed' as const), seconds: fc.nat(99) }),
			fc.record({ is: fc.constant('exam-submitted' as const), score: fc.nat(100), passed: fc.boolean() }),
			fc.constant<LearnerEvent>({ is: 'started-over' })
		)
	);

	it('by any order of events: best score, passed, finished, and what was ever right', () => {
		fc.assert(
			fc.property(events, (list: LearnerEvent[]) => {
				list.reduce((before, event) => {
					const now = progressAfter(before, event, withTest);

					expect(now.exam.best ?? -1).toBeGreaterThanOrEqual(before.exam.best ?? -1);
					expect(now.exam.tries).toBeGreaterThanOrEqual(before.exam.tries);
					expect([before.exam.passed, now.exam.passed]).not.toEqual([true, false]);
					expect([before.finished, now.finished]).not.toEqual([true, false]);
					if (event.is !== 'exam-started' && now.exam.sitting)
						expect(now.exam.sitting.seconds).toBeGreaterThanOrEqual(before.exam.sitting?.seconds ?? 0);
					if (event.is !== 'started-over') {
						for (const [id, { ever }] of Object.entries(before.tried))
							expect([ever, now.tried[id]?.ever]).not.toEqual([true, false]);
						for (const [id, page] of Object.entries(before.pages))
							expect([page, now.pages[id]]).not.toEqual(['read', 'started']);
					}

					return now;
				}, freshProgress(1));
			})
		);
	});

	it('F-35 starting over clears the path, not the result', () => {
		const over = after([...reads(withTest), ...submitted(90, true), { is: 'started-over' }]);

		expect(over).toMatchObject({
			pages: {},
			tried: {},
			place: null,
			finished: true,
			exam: { passed: true, best: 90, tries: 1 }
		});
	});
});

describe('a certificate', () => {
	const through = (...events: LearnerEvent[]) =>
		events.reduce((before, event) => progressAfter(before, event, anOutline()), freshProgress(1));

	it('is of the first day on which it was earned, and outlives starting over', () => {
		expect(through().earned).toBeUndefined();
		expect(through({ is: 'earned', day: 20_783 }, { is: 'earned', day: 20_790 }).earned).toBe(20_783);
		expect(through({ is: 'earned', day: 20_783 }, { is: 'started-over' }).earned).toBe(20_783);
	});
});

describe('a case', () => {
	const joan = 'cases/joan';
	const withCase = anOutline({ modules: { anatomy: { 'anatomy/spine': 'l', [joan]: 'c' } } });
	const through = (...events: LearnerEvent[]) =>
		events.reduce((before, event) => progressAfter(before, event, withCase), freshProgress(1));
	const chosen = (...path: string[]): LearnerEvent => ({ is: 'drafted', question: joan, answer: path });
	const ended = (right: boolean, ...answer: string[]): LearnerEvent => ({
		is: 'answered',
		question: joan,
		answer,
		right
	});

	it('keeps its path while it is under way, and counts no try for it', () => {
		expect(through(chosen('k1'), chosen('k1', 'k2')).tried[joan]).toEqual({
			tries: 0,
			first: false,
			last: false,
			ever: false,
			answer: ['k1', 'k2']
		});
	});

	it('counts a try when it ends: the first one is the first', () => {
		expect(through(chosen('k1'), ended(true, 'k1', 'k2')).tried[joan]).toEqual({
			tries: 1,
			first: true,
			last: true,
			ever: true,
			answer: ['k1', 'k2']
		});
	});

	it('keeps what was reached when another path is begun', () => {
		expect(through(ended(true, 'k1', 'k2'), chosen(), chosen('k3')).tried[joan]).toEqual({
			tries: 1,
			first: true,
			last: true,
			ever: true,
			answer: ['k3']
		});
		expect(through(ended(false, 'k3'), chosen(), ended(true, 'k1')).tried[joan]).toMatchObject({
			tries: 2,
			first: false,
			ever: true
		});
	});

	it('gets its tick when it has ended once, well or badly, and keeps it on another path', () => {
		const isTicked = (...events: LearnerEvent[]) =>
			isQuizAnswered({ questions: [joan], critical: [] }, through(...events));

		expect(isTicked()).toBe(false);
		expect(isTicked(chosen('k1'))).toBe(false);
		expect(isTicked(ended(false, 'k3'))).toBe(true);
		expect(isTicked(ended(false, 'k3'), chosen())).toBe(true);
	});

	it('is never asked for: neither by completion nor by the result', () => {
		const read: LearnerEvent = { is: 'read', page: 'anatomy/spine' };

		expect(through(read).finished).toBe(true);
		expect(through(ended(true, 'k1')).finished).toBe(false);
		expect(report(through(read), withCase)).toEqual(report(through(read, ended(false, 'k3')), withCase));
	});

	it('comes back from a saved state, also under way, and with a try behind it', () => {
		for (const events of [[chosen('k1', 'k3')], [ended(true, 'k2'), chosen('k3')], [ended(false, 'k3')]]) {
			const progress = through(...events);
			const state = encodeState(progress, withCase.slots);

			expect(decodeState(state, withCase.slots)).toEqual({ is: 'progress', progress });
		}
	});

	it('is forgotten when the course is started over', () => {
		expect(through(ended(true, 'k1'), { is: 'started-over' }).tried).toEqual({});
	});
});

it('F-30 the chosen language stays when the course is started over', () => {
	const chosen = progressAfter(freshProgress(1), { is: 'language-chosen', language: 'es' }, withTest);

	expect(chosen.language).toBe('es');
	expect(progressAfter(chosen, { is: 'started-over' }, withTest).language).toBe('es');
});

it('B-06 M-04 each commit carries another counter, which wraps at twelve bits', () => {
	expect(nextCommit(freshProgress(1)).counter).toBe(1);
	expect(nextCommit({ ...freshProgress(1), counter: 4095 }).counter).toBe(0);
});

it('S-02 a question called "constructor" is not answered before anybody answered it', () => {
	expect(isQuizAnswered({ questions: ['constructor'], critical: [] }, freshProgress(1))).toBe(false);
});

function reads(outline: typeof withTest): LearnerEvent[] {
	return outline.modules
		.flatMap(({ pages }) => pages)
		.filter((page) => page.is === 'lesson')
		.map(({ id }) => ({ is: 'read', page: id }));
}
