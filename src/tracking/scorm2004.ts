import type { Adapter, Held, Write } from './adapter.ts';
import { decimal, numberIn } from './decimal.ts';
import { objectiveWrites } from './objectives.ts';
import type { ModuleReport, Report } from './report.ts';
import { timespan2004 } from './time.ts';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';
const RAW = 'cmi.score.raw';

/** SCORM 2004, 2nd to 4th edition: "finished" and "passed" are two fields. */
export const scorm2004: Adapter = {
	functions: {
		start: 'Initialize',
		finish: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		error: 'GetLastError'
	},
	elements: {
		mode: 'cmi.mode',
		credit: 'cmi.credit',
		learnerId: 'cmi.learner_id',
		learner: 'cmi.learner_name',
		language: 'cmi.learner_preference.language',
		launchData: 'cmi.launch_data',
		passMark: 'cmi.scaled_passing_score',
		state: 'cmi.suspend_data',
		location: 'cmi.location',
		exit: 'cmi.exit',
		time: 'cmi.session_time'
	},
	results: [COMPLETION, SUCCESS, RAW],
	objectiveStatus: 'completion_status',
	percent: 100,
	finishCommits: true,
	farewell: {
		suspend: [
			['cmi.exit', 'suspend'],
			['adl.nav.request', 'suspendAll']
		],
		normal: [
			['cmi.exit', 'normal'],
			['adl.nav.request', 'exitAll']
		]
	},
	timespan: timespan2004,

	before(held) {
		const success = held.get(SUCCESS);

		return {
			completed: held.get(COMPLETION) === 'completed',
			passed: success === 'passed' ? true : success === 'failed' ? false : null,
			score: numberIn(held.get(RAW))
		};
	},

	steps(report, held) {
		return [
			[
				...score(report, held),
				...success(report, held),
				...completion(report, held),
				...objectiveWrites(report.objectives, held, 'completion_status', measure)
			]
		];
	}
};

/** All four together, never a lower score than is held, and raw last: in Chamilo scaled overwrites it. */
function score({ score }: Report, held: Held): Write[] {
	if (score === null || score < (numberIn(held.get(RAW)) ?? 0)) return [];

	return [
		['cmi.score.min', '0'],
		['cmi.score.max', '100'],
		['cmi.score.scaled', decimal(score / 100)],
		[RAW, decimal(score)]
	];
}

function success({ passed }: Report, held: Held): Write[] {
	if (passed === null || held.get(SUCCESS) === 'passed') return [];

	return [[SUCCESS, passed ? 'passed' : 'failed']];
}

/** `incomplete` is said only where the LMS itself says it knows of nothing. */
function completion({ completed, progress }: Report, held: Held): Write[] {
	const before = held.get(COMPLETION) ?? '';
	if (before === 'completed' || completed) {
		return [
			[COMPLETION, 'completed'],
			['cmi.progress_measure', '1']
		];
	}
	const first: Write[] = ['not attempted', 'unknown'].includes(before) ? [[COMPLETION, 'incomplete']] : [];

	return [...first, ['cmi.progress_measure', decimal(Math.min(0.99, progress))]];
}

function measure(row: string, { progress }: ModuleReport): Write[] {
	return [[`${row}progress_measure`, decimal(progress)]];
}
