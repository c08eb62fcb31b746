import { describe, expect, it } from 'vitest';
import { withExtraTime } from '../../../src/assessment/extra-time.ts';
import { freshProgress } from '../../../src/tracking/progress.ts';
import { decodeState, encodeState } from '../../../src/tracking/state/state.ts';
import { anOutline } from '../../builders.ts';
import { courseFor, example } from './a-course.ts';

/** The time limit of the small course's test with these lines in its front matter. */
const limitOf = (...lines: string[]) => {
	const text = example('final-test.md').replace('minutes: 15\n', ['minutes: 15', ...lines, ''].join('\n'));

	return courseFor('nurses', { files: { 'quizzes/final.nurses.md': text } }).exam?.timeLimit;
};

describe('the time limit of a final test', () => {
	it.each([
		['is none where none is written', [], null],
		['offers the usual extra time', ['time-limit: 40'], { minutes: 40, extra: [25, 50, 100] }],
		['may offer other extra time', ['time-limit: 40', 'extra-time: [33]'], { minutes: 40, extra: [33] }],
		['may offer none', ['time-limit: 40', 'extra-time: []'], { minutes: 40, extra: [] }],
		[
			'offers each once, the least first',
			['time-limit: 40', 'extra-time: [50, 25, 50]'],
			{ minutes: 40, extra: [25, 50] }
		],
		['may be as long as the test takes', ['time-limit: 15'], { minutes: 15, extra: [25, 50, 100] }]
	])('%s', (_what, lines, limit) => {
		expect(limitOf(...lines)).toEqual(limit);
	});

	it('fits into a saved state at its longest', () => {
		const { minutes = 0, extra = [] } = limitOf('time-limit: 360', 'extra-time: [200]') ?? {};
		const limit = withExtraTime(minutes, extra[0] ?? 0) * 60;
		const sitting = { seed: 1, questions: ['q1'], answers: {}, flagged: [], at: 0, seconds: limit, limit };
		const progress = { ...freshProgress(7), exam: { ...freshProgress(7).exam, sitting } };
		const { slots } = anOutline();

		expect(limit).toBe(18 * 3600);
		expect(decodeState(encodeState(progress, slots), slots)).toEqual({ is: 'progress', progress });
	});
});
