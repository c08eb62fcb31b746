import { describe, expect, it } from 'vitest';
import { freshProgress, progressAfter } from '../../src/tracking/progress.ts';
import { readPlace, resume, type Kept } from '../../src/tracking/resume.ts';
import { encodeState } from '../../src/tracking/state/state.ts';
import { anExam, anOutline } from '../builders.ts';

const outline = anOutline({ exam: anExam() });
const nothing: Kept = { state: '', location: '', before: { completed: false, passed: null, score: null } };
const half = progressAfter(freshProgress(77), { is: 'read', page: 'anatomy/lesson' }, outline);

describe('resuming', () => {
	it('starts a new attempt where nothing was kept', () => {
		expect(resume(nothing, outline, 1234)).toEqual({ progress: freshProgress(1234), from: 'new' });
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
