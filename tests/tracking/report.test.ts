import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshProgress, type Progress } from '../../src/tracking/progress.ts';
import { report } from '../../src/tracking/report.ts';
import { anOutline } from './builders.ts';

fc.configureGlobal({ seed: 20261101 });

const withTest = anOutline({ exam: { tries: 2 } });
const withoutTest = anOutline();

function aProgress(exam: Partial<Progress['exam']> = {}, more: Partial<Progress> = {}): Progress {
	const fresh = freshProgress(1);

	return { ...fresh, ...more, exam: { ...fresh.exam, ...exam } };
}

describe('R-33 R-38 F-18 M-07 the result', () => {
	it.each<
		[string, typeof withTest, Progress, { completed: boolean; passed: boolean | null; score: number | null }]
	>([
		['nothing at the start', withTest, aProgress(), { completed: false, passed: null, score: null }],
		[
			'nothing while the test is not taken',
			withTest,
			aProgress({}, { finished: true }),
			{ completed: false, passed: null, score: null }
		],
		[
			'nothing of a failed try with a try left',
			withTest,
			aProgress({ tries: 1, best: 70 }),
			{ completed: false, passed: null, score: null }
		],
		[
			'failed, out of tries',
			withTest,
			aProgress({ tries: 2, best: 70 }, { finished: true }),
			{ completed: true, passed: false, score: 70 }
		],
		[
			'passed at the first try',
			withTest,
			aProgress({ tries: 1, best: 90, passed: true }),
			{ completed: false, passed: true, score: 90 }
		],
		[
			'passed still, after failing a later try',
			withTest,
			aProgress({ tries: 3, best: 90, passed: true }),
			{ completed: false, passed: true, score: 90 }
		],
		[
			'nothing before completion where there is no test',
			withoutTest,
			aProgress(),
			{ completed: false, passed: null, score: null }
		],
		[
			'100 together with completion where there is no test',
			withoutTest,
			aProgress({}, { finished: true }),
			{ completed: true, passed: true, score: 100 }
		]
	])('%s', (_what, outline, progress, expected) => {
		expect(report(progress, outline)).toMatchObject(expected);
	});
});

describe('modules and progress', () => {
	it('count the lessons; practice quizzes only show that a module was begun', () => {
		const { progress, objectives } = report(
			aProgress({}, { pages: { 'quiz-anatomy': 'started' } }),
			withTest
		);

		expect(progress).toBe(0);
		expect(objectives).toEqual([
			{ id: 'anatomy', status: 'incomplete', progress: 0 },
			{ id: 'causes', status: 'not attempted', progress: 0 }
		]);
	});

	it('a module is completed when its lessons are read', () => {
		const { progress, objectives } = report(aProgress({}, { pages: { 'anatomy/spine': 'read' } }), withTest);

		expect(progress).toBe(0.5);
		expect(objectives[0]).toEqual({ id: 'anatomy', status: 'completed', progress: 1 });
	});

	it('a module of forms asks for nothing, and is done when they are filled in', () => {
		const outline = anOutline({
			modules: { anatomy: { 'anatomy/spine': 'l' }, after: { form: ['one', 'two'] } }
		});
		const sent = { tries: 1, first: true, last: true, ever: true, answer: ['k1'] };
		const of = (more: Partial<Progress>) => report(aProgress({}, more), outline);

		expect(of({}).objectives[1]).toEqual({ id: 'after', status: 'not attempted', progress: 0 });
		expect(of({ pages: { form: 'started' }, tried: { one: sent } }).objectives[1]).toEqual({
			id: 'after',
			status: 'incomplete',
			progress: 0
		});
		expect(of({ tried: { one: sent, two: sent } }).objectives[1]).toEqual({
			id: 'after',
			status: 'completed',
			progress: 1
		});
		expect(of({ pages: { 'anatomy/spine': 'read' } }).progress).toBe(0.99);
		expect(of({ pages: { 'anatomy/spine': 'read' }, finished: true }).progress).toBe(1);
	});

	it('progress is 1 exactly together with completion, and a number even for a course without pages', () => {
		const pages = fc.dictionary(
			fc.constantFrom('anatomy/spine', 'causes/leads'),
			fc.constantFrom('started', 'read')
		);
		const outlines = fc.constantFrom(withTest, withoutTest, anOutline({ modules: {} }));
		fc.assert(
			fc.property(pages, fc.boolean(), outlines, (read, finished, outline) => {
				const { progress, completed } = report(
					aProgress({}, { pages: read as Progress['pages'], finished }),
					outline
				);

				expect(progress).toBeGreaterThanOrEqual(0);
				expect(progress).toBeLessThanOrEqual(1);
				expect(progress === 1).toBe(completed);
			})
		);
	});
});

describe('B-08 the location', () => {
	it.each([
		[null, ''],
		[{ page: 'anatomy/spine', section: 3 }, 'anatomy/spine#3'],
		[{ page: 'x'.repeat(300), section: 0 }, 'x'.repeat(255)]
	])('of %o', (place, location) => {
		expect(report(aProgress({}, { place }), withTest).location).toBe(location);
	});
});
