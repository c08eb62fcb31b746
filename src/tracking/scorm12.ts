import type { RunTimeReporting } from '../course/reporting.ts';
import type { Adapter, Held, Write } from './adapter.ts';
import { decimal, numberIn } from './decimal.ts';
import { objectiveWrites } from './objectives.ts';
import type { ModuleReport, Report } from './report.ts';
import { timespan12 } from './time.ts';

const STATUS = 'cmi.core.lesson_status';
const RAW = 'cmi.core.score.raw';

/** SCORM 1.2, where one field must say both "finished" and "passed". */
export const scorm12: Adapter = {
	functions: {
		start: 'LMSInitialize',
		finish: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		error: 'LMSGetLastError'
	},
	elements: {
		mode: 'cmi.core.lesson_mode',
		credit: 'cmi.core.credit',
		learnerId: 'cmi.core.student_id',
		learner: 'cmi.core.student_name',
		language: 'cmi.student_preference.language',
		launchData: 'cmi.launch_data',
		passMark: 'cmi.student_data.mastery_score',
		state: 'cmi.suspend_data',
		location: 'cmi.core.lesson_location',
		exit: 'cmi.core.exit',
		time: 'cmi.core.session_time'
	},
	results: [STATUS, RAW],
	objectiveStatus: 'status',
	percent: 1,
	finishCommits: false,
	farewell: {
		suspend: [['cmi.core.exit', 'suspend']],
		normal: [['cmi.core.exit', '']]
	},
	timespan: timespan12,

	before(held) {
		const status = held.get(STATUS) ?? '';

		return {
			completed: status === 'completed' || status === 'passed',
			passed: status === 'passed' ? true : status === 'failed' ? false : null,
			score: numberIn(held.get(RAW))
		};
	},

	steps(report, held, reporting) {
		const [status, ...then] = statusSteps(report, held, reporting);

		return [
			[
				...score(report, held),
				...(status ? [status] : []),
				...objectiveWrites(report.objectives, held, 'status', percent)
			],
			...then.map((write) => [write])
		];
	}
};

/** From low to high. What an LMS leaves open may be no lower than `incomplete`. */
const STATUSES = ['not attempted', 'incomplete', 'failed', 'completed', 'passed'];

/**
 * The status, one word a commit: only ever a higher one than is held. `passed` goes over `completed`, because Moodle looks
 * whether a course is done only when one final word follows another (M-08); where the LMS does not tell its word, this is not
 * the first session, and going over `completed` could lower it.
 */
function statusSteps(report: Report, held: Held, reporting: RunTimeReporting): Write[] {
	const before = held.get(STATUS) ?? '';
	const word = lessonStatus(report, reporting);
	if (rank(word) <= rank(before)) return [];
	if (word !== 'passed' || before === 'completed' || before === '') return [[STATUS, word]];

	return [
		[STATUS, 'completed'],
		[STATUS, 'passed']
	];
}

function rank(status: string): number {
	const at = STATUSES.indexOf(status);

	return at < 0 ? STATUSES.indexOf('incomplete') : at;
}

/** LMSs differ in which word ends a course. Where the lessons alone complete it, a failed test is no status. */
function lessonStatus({ completed, passed }: Report, reporting: RunTimeReporting): string {
	if (passed === false && reporting.completion !== 'lessons') return 'failed';
	if (!completed) return 'incomplete';

	return passed ? reporting['scorm12-final-word'] : 'completed';
}

/** All three together, and never a lower score than is held. */
function score({ score }: Report, held: Held): Write[] {
	if (score === null || score < (numberIn(held.get(RAW)) ?? 0)) return [];

	return [
		['cmi.core.score.min', '0'],
		['cmi.core.score.max', '100'],
		[RAW, decimal(score)]
	];
}

/** There is no progress measure in 1.2: a module's share of pages read stands as its score. */
function percent(row: string, { progress }: ModuleReport): Write[] {
	return [
		[`${row}score.min`, '0'],
		[`${row}score.max`, '100'],
		[`${row}score.raw`, String(Math.round(progress * 100))]
	];
}
