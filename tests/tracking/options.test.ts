import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunTimeReporting } from '../../src/course/reporting.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import type { Standard } from '../../src/tracking/find-api.ts';
import { freshProgress, progressAfter, type Progress } from '../../src/tracking/progress.ts';
import { report } from '../../src/tracking/report.ts';
import { aChoice, anOutline, aReport, aSession, graded, won, rowsOf } from './builders.ts';

fc.configureGlobal({ seed: 20261101, numRuns: 300 });

const combinations = fc.record<RunTimeReporting>({
	'scorm12-final-word': fc.constantFrom('passed', 'completed'),
	'exit-when-complete': fc.constantFrom('suspend', 'normal'),
	interactions: fc.constantFrom('on', 'off'),
	completion: fc.constantFrom('lessons', 'exam', 'lessons-and-exam')
});

/** What a learner does: lessons, tests handed in, and leaving and coming back. */
const sitting = { seed: 1, questions: [], answers: {}, flagged: [], at: 0, seconds: 0, limit: null };
const doings = fc.array(
	fc.oneof(
		fc.constantFrom<LearnerEvent[]>(
			[{ is: 'read', page: 'anatomy/spine' }],
			[{ is: 'read', page: 'causes/leads' }],
			[{ is: 'started-over' }]
		),
		fc.integer({ min: 0, max: 100 }).map((score): LearnerEvent[] => [
			{ is: 'exam-started', sitting },
			{ is: 'exam-submitted', score, passed: score >= 80 }
		]),
		fc.constant('relaunch' as const)
	),
	{ maxLength: 12 }
);

/** Every status and score in the order in which the LMS came to hold it. */
type Heard = Record<string, string>[];

function heard(
	standard: Standard,
	reporting: RunTimeReporting,
	exam: { tries: number } | null,
	does: (LearnerEvent[] | 'relaunch')[],
	secret: Record<string, string> = {}
) {
	const outline = anOutline({ exam, reporting });
	const history: Heard = [];
	let data: Record<string, string> = {};
	let progress: Progress = freshProgress(1);
	let count = 0;

	for (const session of sessionsOf(does)) {
		const { driver, lms } = aSession(standard, { data, answers: secret }, { reporting });
		driver.start();
		for (const event of session) {
			// The player offers no sitting once the tries are used up.
			if (event.is === 'exam-started' && progress.exam.tries >= (exam?.tries ?? 0)) continue;
			progress = progressAfter(progress, event, outline);
			if (event.is === 'exam-started') continue;
			expect(driver.save(report(progress, outline), `C1.a.${count++}`)).toBe(true);
			if (event.is === 'exam-submitted')
				driver.record(rowsOf(standard, [graded(aChoice(), ['k1'], { id: `T${count}_q1` })]));
			while (driver.sendNext());
		}
		driver.finish();
		expect(lms.refusals).toEqual([]);
		history.push(...lms.commits);
		data = lms.stored;
	}

	return { history, data, progress, exam };
}

function sessionsOf(does: (LearnerEvent[] | 'relaunch')[]): LearnerEvent[][] {
	return does
		.reduce<LearnerEvent[][]>(
			([now = [], ...before], what) =>
				what === 'relaunch' ? [[], now, ...before] : [[...now, ...what], ...before],
			[[]]
		)
		.reverse();
}

/** The table of 2.6 once more, from what the learner did. */
function due(
	reporting: RunTimeReporting,
	{ progress, exam }: { progress: Progress; exam: { tries: number } | null }
) {
	const lessons = progress.finished;
	const passed = exam ? progress.exam.passed : lessons;
	const failed = exam !== null && !passed && progress.exam.tries >= exam.tries;
	const completed = !exam
		? lessons
		: {
				lessons,
				exam: passed || failed,
				'lessons-and-exam': lessons && (passed || failed)
			}[reporting.completion];
	const byLessons = exam !== null && reporting.completion === 'lessons';

	return {
		completion: completed ? 'completed' : 'incomplete',
		success: passed ? 'passed' : failed ? 'failed' : 'unknown',
		status12:
			failed && !byLessons
				? 'failed'
				: !completed
					? 'incomplete'
					: passed
						? reporting['scorm12-final-word']
						: 'completed',
		score: !exam ? (lessons ? '100' : '') : passed || failed ? String(progress.exam.best) : '',
		over: completed && (passed || failed)
	};
}

const RANK = ['', 'not attempted', 'unknown', 'incomplete', 'failed', 'completed', 'passed'];

function neverLowered(history: Heard, elements: string[]): void {
	for (const element of elements) {
		const ranks = history.map((held) =>
			element.endsWith('raw') ? Number(held[element] ?? 0) : RANK.indexOf(held[element] ?? '')
		);
		expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
	}
}

const tests = fc.constantFrom({ tries: 1 }, { tries: 2 }, null);

describe('R-30 R-31 R-33 R-38 M-08 whatever the options and whatever the learner does', () => {
	it('1.2 never lowers, ends as the table says, and says "passed" only over "completed"', () => {
		fc.assert(
			fc.property(combinations, tests, doings, (reporting, exam, does) => {
				const all = heard('scorm12', reporting, exam, does);
				const { status12, score } = due(reporting, all);

				neverLowered(all.history, ['cmi.core.lesson_status', 'cmi.core.score.raw']);
				expect(all.data['cmi.core.lesson_status']).toBe(status12);
				expect(all.data['cmi.core.score.raw'] ?? '').toBe(score);
				const words = all.history.map((held) => held['cmi.core.lesson_status'] ?? '');
				const first = words.indexOf('passed');
				if (first >= 0) expect(words[first - 1]).toBe('completed');
			})
		);
	});

	it('2004 never lowers and ends as the table says', () => {
		fc.assert(
			fc.property(combinations, tests, doings, (reporting, exam, does) => {
				const all = heard('scorm2004', reporting, exam, does);
				const { completion, success, score } = due(reporting, all);

				neverLowered(all.history, ['cmi.completion_status', 'cmi.success_status', 'cmi.score.raw']);
				expect(all.data['cmi.completion_status']).toBe(completion);
				expect(all.data['cmi.success_status']).toBe(success);
				expect(all.data['cmi.score.raw'] ?? '').toBe(score);
				expect(all.data['cmi.progress_measure'] === '1').toBe(completion === 'completed');
			})
		);
	});

	it('Q-29 1.2 never lowers what the LMS keeps to itself, but for "passed" in two steps', () => {
		const secret = { 'cmi.core.lesson_status': '', 'cmi.core.score.raw': '' };
		fc.assert(
			fc.property(combinations, tests, doings, (reporting, exam, does) => {
				neverLowered(heard('scorm12', reporting, exam, does, secret).history, ['cmi.core.lesson_status']);
			})
		);
	});
});

describe('2.7 exit when complete', () => {
	const normal: RunTimeReporting = {
		'scorm12-final-word': 'passed',
		'exit-when-complete': 'normal',
		interactions: 'on',
		completion: 'lessons'
	};

	it.each<[Standard, string[]]>([
		['scorm12', ['Set cmi.core.exit=', 'Commit', 'Finish']],
		['scorm2004', ['Set cmi.exit=normal', 'Set adl.nav.request=exitAll', 'Terminate']]
	])('%s: normal, once the LMS has taken completion and result', (standard, last) => {
		const { driver, during } = aSession(standard, {}, { reporting: normal });
		driver.start();
		driver.save(won, 'C1.a.1');

		expect(during(() => driver.finish()).slice(-last.length)).toEqual(last);
	});

	it.each<[string, Standard, Parameters<typeof aReport>[0], RegExp | null]>([
		['the result is open', 'scorm12', { completed: true }, null],
		['the result is open', 'scorm2004', { completed: true }, null],
		['lessons are missing', 'scorm2004', { passed: true, score: 90 }, null],
		['the result did not arrive', 'scorm12', won, /lesson_status/],
		['the result did not arrive', 'scorm2004', won, /success_status/]
	])('suspend, while %s (%s)', (_why, standard, given, refuses) => {
		const { driver, lms } = aSession(
			standard,
			{
				fails: (name, element) => (name.endsWith('SetValue') && refuses?.test(element) ? 'false' : undefined)
			},
			{ reporting: normal }
		);
		driver.start();
		driver.save(aReport(given), 'C1.a.1');
		driver.finish();

		expect(lms.log.filter((line) => /exit=/.test(line)).at(-1)).toMatch(/exit=suspend$/);
	});

	it('suspend in review, where nothing was reported', () => {
		const { driver, lms } = aSession('scorm2004', { data: { 'cmi.mode': 'review' } }, { reporting: normal });
		driver.start();
		driver.save(won, 'C1.a.1');
		driver.finish();

		expect(lms.stored['cmi.exit']).toBe('suspend');
	});
});

describe('R-65 interactions', () => {
	it.each<Standard>(['scorm12', 'scorm2004'])(
		'%s: off, no answer is sent and no row is asked for',
		(standard) => {
			const reporting = anOutline({ reporting: { interactions: 'off' } }).reporting;
			const { driver, during } = aSession(standard, {}, { reporting });
			driver.start();

			expect(
				during(() => {
					driver.record(rowsOf(standard, [graded(aChoice(), ['k1'])]));
					expect(driver.sendNext()).toBe(false);
				})
			).toEqual([]);
		}
	);
});
