import { describe, expect, it } from 'vitest';
import { freshProgress, progressAfter } from '../../src/tracking/progress.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { report } from '../../src/tracking/report.ts';
import { resume } from '../../src/tracking/resume.ts';
import { scoOutline } from '../../src/tracking/sco-outline.ts';
import { encodeState } from '../../src/tracking/state/state.ts';
import { anOutline } from './builders.ts';

const modules: Record<string, Record<string, 'l' | string[]>> = {
	anatomy: { 'anatomy/spine': 'l', 'quiz-anatomy': ['roots!'] },
	causes: { 'causes/leads': 'l' }
};
const examined = anOutline({ modules, exam: { tries: 2 } });
const unexamined = anOutline({ modules });

const sitting = { seed: 1, questions: ['roots'], answers: {}, flagged: [], at: 0, seconds: 0, limit: null };
const read: LearnerEvent = { is: 'read', page: 'anatomy/spine' };
const handedIn = (score: number, passed: boolean): LearnerEvent[] => [
	{ is: 'exam-started', sitting },
	{ is: 'exam-submitted', score, passed }
];

/** What is reported of a SCO after these events. */
function reported(outline: typeof examined, sco: string, events: LearnerEvent[]) {
	const own = scoOutline(outline, sco);

	return report(
		events.reduce((before, event) => progressAfter(before, event, own), freshProgress(1)),
		own
	);
}

describe('the outline of a SCO', () => {
	it('is the whole outline where the package has but one', () => {
		expect(scoOutline(examined, undefined)).toBe(examined);
	});

	it('of a module: its own pages and title, no test, and the whole table of slots', () => {
		expect(scoOutline(examined, 'causes')).toEqual({
			...examined,
			title: 'causes',
			modules: [examined.modules[1]],
			exam: null,
			reporting: { ...examined.reporting, completion: 'lessons' },
			part: { course: 'Course', examElsewhere: true }
		});
		expect(scoOutline(unexamined, 'causes').part).toEqual({ course: 'Course', examElsewhere: false });
	});

	it('has the hand-outs of its own pages', () => {
		const handouts = [
			{ page: 'anatomy/spine', title: 'My spine' },
			{ page: 'causes/leads', title: 'My leads' }
		];

		expect(scoOutline({ ...examined, handouts }, 'causes').handouts).toEqual([handouts[1]]);
		expect(scoOutline({ ...examined, handouts }, 'final').handouts).toEqual([]);
	});

	it('of the final test: the test alone, with the questions of all banks', () => {
		expect(scoOutline(examined, 'final')).toEqual({
			...examined,
			title: 'Final test',
			modules: [],
			reporting: { ...examined.reporting, completion: 'exam' },
			part: { course: 'Course', examElsewhere: false }
		});
	});

	it('refuses a part that the course has not', () => {
		expect(() => scoOutline(examined, 'gone')).toThrow('no part “gone”');
		expect(() => scoOutline(unexamined, 'final')).toThrow('no part “final”');
	});
});

describe('the result of a SCO', () => {
	it.each([
		['M-07 a module beside a test, begun', examined, 'anatomy', [], [false, null, null, 0]],
		[
			'M-07 a module beside a test, read: completed, without a result',
			examined,
			'anatomy',
			[read],
			[true, null, null, 1]
		],
		[
			'R-38 a module without a test: its red-flag questions count',
			unexamined,
			'anatomy',
			[read],
			[false, null, null, 0.5]
		],
		[
			'R-38 a module without a test: 100 with completion',
			unexamined,
			'anatomy',
			[read, { is: 'answered', question: 'roots', answer: ['k1'], right: true }],
			[true, true, 100, 1]
		],
		[
			'R-33 the test, not taken',
			examined,
			'final',
			[{ is: 'opened', place: { page: 'final', section: 0 } }],
			[false, null, null, 0]
		],
		['R-33 the test, failed with a try left', examined, 'final', handedIn(70, false), [false, null, null, 0]],
		['the test, passed', examined, 'final', handedIn(90, true), [true, true, 90, 1]],
		[
			'the test, out of tries',
			examined,
			'final',
			[...handedIn(70, false), ...handedIn(60, false)],
			[true, false, 70, 1]
		]
	] satisfies [
		string,
		typeof examined,
		string,
		LearnerEvent[],
		[boolean, boolean | null, number | null, number]
	][])('%s', (_situation, outline, sco, events, expected) => {
		const { completed, passed, score, progress } = reported(outline, sco, events);

		expect([completed, passed, score, progress]).toEqual(expected);
	});

	it('names its own module alone among the objectives, the test none', () => {
		expect(reported(examined, 'causes', []).objectives.map(({ id }) => id)).toEqual(['causes']);
		expect(reported(examined, 'final', []).objectives).toEqual([]);
	});

	it('R-31 takes a completion of the LMS for its own when the state is lost', () => {
		const own = scoOutline(examined, 'causes');
		const kept = { state: '', location: '', before: { completed: true, passed: null, score: null } };

		expect(report(resume(kept, own, 1).progress, own)).toMatchObject({ completed: true, score: null });
	});

	it('R-41 resumes from a state of its own, whatever other SCOs keep', () => {
		const own = scoOutline(examined, 'causes');
		const place = { page: 'causes/leads', section: 2 };
		const before = progressAfter(freshProgress(9), { is: 'opened', place }, own);
		const kept = {
			state: encodeState(before, own.slots),
			location: '',
			before: { completed: false, passed: null, score: null }
		};

		expect(resume(kept, own, 1).progress.place).toEqual(place);
	});
});
