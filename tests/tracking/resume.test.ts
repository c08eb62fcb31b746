import { describe, expect, it } from 'vitest';
import { freshProgress, nextCommit, progressAfter, type Progress } from '../../src/tracking/progress.ts';
import { readPlace, resume, type Kept } from '../../src/tracking/resume.ts';
import { encodeState } from '../../src/tracking/state/state.ts';
import { anExam, anOutline } from '../builders.ts';

const outline = anOutline({ exam: anExam() });
const nothing: Kept = { state: '', location: '', before: { completed: false, passed: null, score: null } };
const half = progressAfter(freshProgress(77), { is: 'read', page: 'anatomy/lesson' }, outline);

describe('resuming', () => {
	it('starts a new attempt where nothing was kept', () => {
		expect(resume(nothing, outline, 1234)).toEqual({
			progress: freshProgress(1234),
			from: 'new',
			spent: true
		});
	});

	it('R-41 goes on from a valid state', () => {
		const { progress, from } = resume({ ...nothing, state: encodeState(half, outline.slots) }, outline, 1234);

		expect(from).toBe('state');
		expect(progress.attempt).toBe(77);
		expect(progress.pages).toEqual({ 'anatomy/lesson': 'read' });
	});

	it('F-12 starts fresh from a damaged state without lowering what the LMS says was reached', () => {
		const kept = { ...nothing, state: 'C1.damaged.0', before: { completed: true, passed: true, score: 90 } };

		expect(resume(kept, outline, 1)).toMatchObject({
			from: 'damaged',
			progress: { finished: true, exam: { passed: true, best: 90 } }
		});
	});

	it('B-08 finds the place by the location when the state is lost', () => {
		expect(resume({ ...nothing, location: 'anatomy/lesson#3' }, outline, 1).progress.place).toEqual({
			page: 'anatomy/lesson',
			section: 3
		});
	});

	it('R-31 Q-38 reports no score of 0 where the LMS says “passed” and keeps the score to itself', () => {
		const before = { completed: true, passed: true, score: null };

		expect(resume({ ...nothing, before }, outline, 1).progress.exam).toMatchObject({
			passed: true,
			best: null
		});
	});

	it('Q-39 takes an empty state with a final status as completed earlier', () => {
		const kept = { ...nothing, before: { completed: true, passed: true, score: 85 } };

		expect(resume(kept, outline, 1)).toMatchObject({
			from: 'new',
			progress: { finished: true, exam: { passed: true, best: 85 } }
		});
	});

	it('R-36 finds the course finished on load when the rules ask for less than they did', () => {
		const before = {
			...progressAfter(freshProgress(1), { is: 'read', page: 'anatomy/lesson' }, outline),
			finished: false
		};

		expect(
			resume({ ...nothing, state: encodeState(before, outline.slots) }, outline, 1).progress.finished
		).toBe(true);
	});

	it.each([
		['a page that is gone', 'gone/lesson#1', null],
		['nothing', '', null],
		['a section that is no number', 'anatomy/lesson#x', { page: 'anatomy/lesson', section: 0 }],
		['the final test', 'final.nurses#0', { page: 'final.nurses', section: 0 }],
		['a name of the language', '__proto__#1', null]
	])('reads a location: %s', (_, location, place) => {
		expect(readPlace(location, outline)).toEqual(place);
	});
});

describe('the journal beside the LMS', () => {
	const open = { completed: false, passed: null, score: null };
	const state = (progress: Progress) => encodeState(progress, outline.slots);
	const later = nextCommit(
		progressAfter(half, { is: 'answered', question: 'q1', answer: [], right: true }, outline)
	);
	const foreign = progressAfter(
		freshProgress(500),
		{ is: 'answered', question: 'q1', answer: [], right: true },
		outline
	);

	it.each<[string, Partial<Kept>, { q1: boolean; read: boolean; spent: boolean }]>([
		[
			'F-24 a later copy of the same attempt adds what the LMS did not get',
			{ state: state(half), journal: state(later) },
			{ q1: true, read: true, spent: false }
		],
		[
			'F-24 a copy that the LMS has is spent',
			{ state: state(later), journal: state(half) },
			{ q1: true, read: true, spent: true }
		],
		[
			'F-24 the same copy is spent',
			{ state: state(later), journal: state(later) },
			{ q1: true, read: true, spent: true }
		],
		[
			'F-35 a copy of another attempt is dropped',
			{ state: state(half), journal: state(foreign) },
			{ q1: false, read: true, spent: true }
		],
		[
			'F-35 an attempt that begins now drops it',
			{ fresh: true, journal: state(later) },
			{ q1: false, read: false, spent: true }
		],
		[
			'F-35 a state that was lost in mid-course comes from it',
			{ journal: state(later) },
			{ q1: true, read: true, spent: false }
		],
		[
			'F-12 a damaged state comes from it',
			{ state: 'C1.damaged.0', journal: state(later) },
			{ q1: true, read: true, spent: false }
		],
		[
			'F-35 Q-39 completed earlier, and the state thrown away: it does not come back',
			{ before: { ...open, completed: true }, journal: state(later) },
			{ q1: false, read: false, spent: true }
		],
		[
			'F-12 a damaged copy changes nothing',
			{ state: state(half), journal: 'C1.broken' },
			{ q1: false, read: true, spent: true }
		],
		[
			'F-14 beside the state of a newer release it is left alone',
			{ state: state(half).replace('C2.', 'C3.'), journal: state(later) },
			{ q1: false, read: false, spent: false }
		]
	])('%s', (_, kept, { q1, read, spent }) => {
		const resumed = resume({ ...nothing, ...kept }, outline, 1234);

		expect(resumed.progress.tried['q1']?.ever ?? false).toBe(q1);
		expect(resumed.progress.pages['anatomy/lesson'] === 'read').toBe(read);
		expect(resumed.spent).toBe(spent);
	});
});
