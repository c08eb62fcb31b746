import { describe, expect, it } from 'vitest';
import type { RunTimeReporting } from '../../src/course/reporting.ts';
import type { Report } from '../../src/tracking/report.ts';
import { scorm12 } from '../../src/tracking/scorm12.ts';
import { scorm2004 } from '../../src/tracking/scorm2004.ts';
import { usualReporting } from '../builders.ts';
import { aReport, won } from './builders.ts';

/** Steps as lines, a `commit` after each; without the fields that other tests are about. */
function said(
	adapter: typeof scorm12,
	report: Report,
	held: Record<string, string>,
	reporting: Partial<RunTimeReporting> = {}
): string[] {
	return adapter
		.steps(report, new Map(Object.entries(held)), { ...usualReporting, ...reporting })
		.map((writes) => writes.map(([element, value]) => `${element.replace(/^cmi\.(core\.)?/, '')}=${value}`))
		.filter((writes) => writes.length > 0)
		.flatMap((writes) => [...writes.filter((line) => !line.startsWith('progress')), 'commit']);
}

const running12 = { 'cmi.core.lesson_status': 'incomplete' };
const running2004 = { 'cmi.completion_status': 'incomplete', 'cmi.success_status': 'unknown' };

const score12 = (raw: number) => ['score.min=0', 'score.max=100', `score.raw=${raw}`];
const score2004 = (raw: number) => [
	'score.min=0',
	'score.max=100',
	`score.scaled=${raw / 100}`,
	`score.raw=${raw}`
];
const twoSteps = (raw: number) => [
	...score12(raw),
	'lesson_status=completed',
	'commit',
	'lesson_status=passed',
	'commit'
];

describe('2.6 what an LMS is told', () => {
	it.each<[string, Report, string[], string[]]>([
		['the course has begun: nothing but what the start said', aReport(), [], []],
		['all seen, test not taken, or failed with tries left', aReport({ progress: 0.99 }), [], []],
		[
			'all seen, no graded test',
			aReport({ completed: true, passed: true, score: 100, progress: 1 }),
			twoSteps(100),
			[...score2004(100), 'success_status=passed', 'completion_status=completed']
		],
		[
			'test passed, all seen',
			won,
			twoSteps(85),
			[...score2004(85), 'success_status=passed', 'completion_status=completed']
		],
		[
			'test passed, sections missing',
			aReport({ passed: true, score: 90 }),
			[...score12(90), 'commit'],
			[...score2004(90), 'success_status=passed']
		],
		[
			'test failed for good',
			aReport({ completed: true, passed: false, score: 40 }),
			[...score12(40), 'lesson_status=failed', 'commit'],
			[...score2004(40), 'success_status=failed', 'completion_status=completed']
		]
	])('%s', (_situation, report, in12, in2004) => {
		expect(said(scorm12, report, running12)).toEqual(in12);
		expect(said(scorm2004, report, running2004)).toEqual([...in2004, 'commit']);
	});

	it('R-30 where "completed" is the word that ends a 1.2 course, it is the only one', () => {
		expect(said(scorm12, won, running12, { 'scorm12-final-word': 'completed' })).toEqual([
			...score12(85),
			'lesson_status=completed',
			'commit'
		]);
	});

	it.each(['not attempted', 'unknown'])(
		'"incomplete" is said again where the LMS still says "%s"',
		(status) => {
			expect(said(scorm2004, aReport(), { 'cmi.completion_status': status })[0]).toBe(
				'completion_status=incomplete'
			);
		}
	);

	it('2.2 "incomplete" is said again where a 1.2 LMS still says "not attempted"', () => {
		expect(said(scorm12, aReport(), { 'cmi.core.lesson_status': 'not attempted' })[0]).toBe(
			'lesson_status=incomplete'
		);
	});
});

describe('R-31 what the LMS holds is never lowered', () => {
	const failed = aReport({ completed: true, passed: false, score: 40 });

	it.each<[string, Report, string, string, string[]]>([
		['passed, by nothing', aReport(), 'passed', '90', []],
		['passed, by a failure', failed, 'passed', '90', []],
		['passed, by passing worse', won, 'passed', '90', []],
		['completed, by nothing', aReport(), 'completed', '', []],
		['completed, by a failure', failed, 'completed', '', [...score12(40), 'commit']],
		['failed, by nothing', aReport(), 'failed', '40', []],
		['failed is raised by passing', won, 'failed', '40', twoSteps(85)],
		['passed keeps its word, and takes a better score', won, 'passed', '80', [...score12(85), 'commit']],
		[
			'completed is raised in one step',
			won,
			'completed',
			'',
			[...score12(85), 'lesson_status=passed', 'commit']
		],
		[
			'Q-29 a status that is kept secret: no way over "completed"',
			won,
			'',
			'',
			[...score12(85), 'lesson_status=passed', 'commit']
		],
		['browsed is no result', won, 'browsed', '', twoSteps(85)]
	])('1.2: %s', (_what, report, status, raw, lines) => {
		expect(said(scorm12, report, { 'cmi.core.lesson_status': status, 'cmi.core.score.raw': raw })).toEqual(
			lines
		);
	});

	it.each<[string, Report, string, string, string, string[]]>([
		[
			'completed and passed, by nothing',
			aReport(),
			'completed',
			'passed',
			'90',
			['completion_status=completed']
		],
		['passed, by a failure', failed, 'incomplete', 'passed', '90', ['completion_status=completed']],
		['passed, by passing worse', won, 'completed', 'passed', '90', ['completion_status=completed']],
		[
			'failed is raised by passing',
			won,
			'completed',
			'failed',
			'40',
			[...score2004(85), 'success_status=passed', 'completion_status=completed']
		],
		['failed, by nothing', aReport(), 'incomplete', 'failed', '40', []]
	])('2004: %s', (_what, report, completion, success, raw, lines) => {
		const held = { 'cmi.completion_status': completion, 'cmi.success_status': success, 'cmi.score.raw': raw };

		expect(said(scorm2004, report, held)).toEqual([...lines, 'commit']);
	});
});

describe('2004 progress', () => {
	const progress = (report: Report, held: Record<string, string> = running2004) =>
		new Map(scorm2004.steps(report, new Map(Object.entries(held)), usualReporting).flat()).get(
			'cmi.progress_measure'
		);

	it.each([
		[aReport({ progress: 1 / 3 }), '0.3333333'],
		[aReport({ progress: 0 }), '0'],
		[aReport({ progress: 1 }), '0.99'],
		[won, '1']
	])('is 1 exactly together with completion', (report, measure) => {
		expect(progress(report)).toBe(measure);
	});

	it('stays 1 where the LMS holds a completion of long ago', () => {
		expect(progress(aReport(), { 'cmi.completion_status': 'completed' })).toBe('1');
	});
});

describe('modules as objectives', () => {
	const report = aReport({
		objectives: [
			{ id: 'anatomy', status: 'completed', progress: 1 },
			{ id: 'causes', status: 'not attempted', progress: 0 },
			{ id: 'diagnosis', status: 'incomplete', progress: 0.5 }
		]
	});
	const rows = (adapter: typeof scorm12, held: Record<string, string>) =>
		adapter
			.steps(report, new Map(Object.entries(held)), usualReporting)
			.flat()
			.filter(([element]) => element.startsWith('cmi.objectives'))
			.map(([element, value]) => `${element.slice('cmi.objectives.'.length)}=${value}`);

	it('id first, those that were begun', () => {
		expect(rows(scorm12, { ...running12, 'cmi.objectives._count': '0' })).toEqual([
			'0.id=anatomy',
			'0.status=completed',
			'0.score.min=0',
			'0.score.max=100',
			'0.score.raw=100',
			'1.id=diagnosis',
			'1.status=incomplete',
			'1.score.min=0',
			'1.score.max=100',
			'1.score.raw=50'
		]);
		expect(rows(scorm2004, { ...running2004, 'cmi.objectives._count': '0' })).toEqual([
			'0.id=anatomy',
			'0.completion_status=completed',
			'0.progress_measure=1',
			'1.id=diagnosis',
			'1.completion_status=incomplete',
			'1.progress_measure=0.5'
		]);
	});

	it('are looked up by id where the LMS has them already, and a completed one is left alone', () => {
		const held = {
			...running2004,
			'cmi.objectives._count': '2',
			'cmi.objectives.0.id': 'PRIMARY',
			'cmi.objectives.1.id': 'diagnosis',
			'cmi.objectives.2.id': 'anatomy',
			'cmi.objectives.2.completion_status': 'completed'
		};

		expect(rows(scorm2004, held)).toEqual([
			'1.id=diagnosis',
			'1.completion_status=incomplete',
			'1.progress_measure=0.5'
		]);
	});

	it('are left out where the LMS has none', () => {
		expect(rows(scorm12, running12)).toEqual([]);
		expect(rows(scorm2004, running2004)).toEqual([]);
	});
});
