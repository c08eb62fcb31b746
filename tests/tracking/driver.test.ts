import { describe, expect, it } from 'vitest';
import type { Standard } from '../../src/tracking/find-api.ts';
import type { Report } from '../../src/tracking/report.ts';
import { scorm12 } from '../../src/tracking/scorm12.ts';
import { scorm2004 } from '../../src/tracking/scorm2004.ts';
import { aChoice, aReport, aSession, graded, won, rowsOf } from './builders.ts';

const standards: Standard[] = ['scorm12', 'scorm2004'];

const module = (status: 'incomplete' | 'completed', progress: number) => [
	{ id: 'anatomy', status, progress }
];
const reading = (location: string) =>
	aReport({ location, progress: 0.5, objectives: module('incomplete', 0.5) });

describe('2.2 F-19 Q-02 the start', () => {
	it('of a SCORM 1.2 session', () => {
		const { driver, lms } = aSession('scorm12');
		driver.start();
		driver.settle();

		expect(lms.log).toMatchInlineSnapshot(`
			[
			  "Initialize",
			  "GetLastError",
			  "Get cmi.core.lesson_status",
			  "Get cmi.core.score.raw",
			  "Get cmi.core.lesson_mode",
			  "Get cmi.suspend_data",
			  "Get cmi.core.lesson_location",
			  "Get cmi.student_data.mastery_score",
			  "Get cmi.core.credit",
			  "Get cmi.core.student_name",
			  "Get cmi.core.student_id",
			  "Get cmi.student_preference.language",
			  "Get cmi.launch_data",
			  "Get cmi.objectives._count",
			  "Set cmi.core.lesson_status=incomplete",
			  "Set cmi.core.exit=suspend",
			  "Set cmi.core.session_time=0000:00:00.00",
			  "Commit",
			]
		`);
		expect(lms.refusals).toEqual([]);
	});

	it('of a SCORM 2004 session', () => {
		const { driver, lms } = aSession('scorm2004');
		driver.start();
		driver.settle();

		expect(lms.log).toMatchInlineSnapshot(`
			[
			  "Initialize",
			  "GetLastError",
			  "Get cmi.completion_status",
			  "Get cmi.success_status",
			  "Get cmi.score.raw",
			  "Get cmi.mode",
			  "Get cmi.suspend_data",
			  "Get cmi.location",
			  "Get cmi.scaled_passing_score",
			  "Get cmi.credit",
			  "Get cmi.learner_name",
			  "Get cmi.learner_id",
			  "Get cmi.learner_preference.language",
			  "Get cmi.launch_data",
			  "Get cmi.objectives._count",
			  "Set cmi.completion_status=incomplete",
			  "Set cmi.exit=suspend",
			  "Set cmi.session_time=PT0S",
			  "Commit",
			]
		`);
		expect(lms.refusals).toEqual([]);
	});

	it('M-01 R-14 exit is suspend before anything else can happen', () => {
		for (const standard of standards) {
			const { driver, lms } = aSession(standard);
			driver.start();
			driver.settle();

			expect(lms.stored[standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit']).toBe('suspend');
		}
	});

	it('R-13 leaves the commit to settle, a save or the finish, whichever comes first, and makes it once', () => {
		for (const standard of standards) {
			const { driver, lms } = aSession(standard);
			driver.start();
			expect(lms.log).not.toContain('Commit');

			expect(driver.settle()).toBe(true);
			expect(driver.settle()).toBe(true);
			expect(lms.log.filter((call) => call === 'Commit')).toHaveLength(1);
		}
	});

	it('tells what the LMS said', () => {
		const { driver } = aSession('scorm12', {
			data: {
				'cmi.core.lesson_status': 'passed',
				'cmi.core.score.raw': '85',
				'cmi.core.student_name': '{lang=en}Doe,\n Jo  <b>',
				'cmi.student_data.mastery_score': '75',
				'cmi.student_preference.language': 'en-GB',
				'cmi.launch_data': 'language=es',
				'cmi.suspend_data': 'C1.x.y',
				'cmi.core.lesson_location': 'causes/leads#2'
			}
		});

		expect(driver.start()).toEqual({
			state: 'C1.x.y',
			hasState: true,
			location: 'causes/leads#2',
			mode: 'normal',
			credit: true,
			learner: 'Doe, Jo <b>',
			learnerId: 'learner-1',
			passMark: 75,
			language: 'en-GB',
			launchData: 'language=es',
			before: { completed: true, passed: true, score: 85 },
			fresh: false
		});
	});

	it('F-35 tells a new attempt', () => {
		for (const standard of standards) {
			expect(aSession(standard).driver.start()).toMatchObject({
				fresh: true,
				hasState: false,
				before: { completed: false, passed: null, score: null }
			});
		}
	});

	it.each([
		['scorm2004', '0.57', 57],
		['scorm2004', '1', 100],
		['scorm2004', '-0.5', null],
		['scorm2004', '', null],
		['scorm12', '80', 80],
		['scorm12', '0', null],
		['scorm12', '120', null],
		['scorm12', 'high', null]
	] as const)('%s: the pass mark "%s" is %s percent', (standard, mark, percent) => {
		const element = standard === 'scorm12' ? 'cmi.student_data.mastery_score' : 'cmi.scaled_passing_score';

		expect(aSession(standard, { data: { [element]: mark } }).driver.start()?.passMark).toBe(percent);
	});

	it('F-29 a long name is cut at 80 characters, a missing one is empty', () => {
		const name = (text: unknown) =>
			aSession('scorm2004', { answers: { 'cmi.learner_name': text } }).driver.start()?.learner;

		expect(name('😀'.repeat(100))).toBe('😀'.repeat(80));
		expect([name(null), name(undefined), name('{lang=de} ')]).toEqual(['', '', '']);
	});

	it('R-09 bears numbers, nulls and booleans for answers', () => {
		const answers = {
			'cmi.core.score.raw': 85,
			'cmi.core.lesson_mode': null,
			'cmi.core.credit': undefined,
			'cmi.suspend_data': null
		};
		const { driver } = aSession('scorm12', {
			answers,
			fails: (name) => (name === 'Commit' ? true : undefined)
		});

		expect(driver.start()).toMatchObject({ mode: 'normal', credit: true, state: '', before: { score: 85 } });
		expect(driver.save(aReport(), 'C1.a.b')).toBe(true);
	});
});

describe('R-12 F-05 a start that is refused', () => {
	it.each([
		['scorm12', '101'],
		['scorm2004', '103']
	] as const)('%s: a session that an earlier page left open goes on', (standard, _error) => {
		const { driver, lms } = aSession(standard);
		lms.call('Initialize', '');

		expect(driver.start()).not.toBeNull();
		expect(driver.save(won, 'C1.a.b')).toBe(true);
	});

	it.each(standards)('%s: is tried again by the next start', (standard) => {
		let ready = false;
		const fails = (name: string) =>
			name === 'Initialize' && !ready ? false : name === 'GetLastError' && !ready ? '102' : undefined;
		const { driver } = aSession(standard, { fails });

		expect(driver.start()).toBeNull();
		ready = true;
		expect(driver.start()).not.toBeNull();
		expect(driver.start()).toBeNull();
	});

	it('M-03 a session that was ended before stays closed', () => {
		const fails = (name: string) =>
			name === 'Initialize' ? 'false' : name === 'GetLastError' ? '104' : undefined;
		const { driver, lms } = aSession('scorm2004', { fails });

		expect(driver.start()).toBeNull();
		expect(lms.log).toEqual(['Initialize', 'GetLastError']);
		expect([driver.save(won, 'C1.a.b'), driver.sendNext(), driver.finish()]).toEqual([false, false, false]);
		expect(lms.log).toHaveLength(2);
	});

	it('101 without a session behind it is no session', () => {
		const fails = (name: string) =>
			name === 'Initialize' ? 'false' : name === 'GetLastError' ? '301' : undefined;

		expect(aSession('scorm12', { fails }).driver.start()).toBeNull();
	});

	it('R-10 an API that throws is no session', () => {
		expect(aSession('scorm12', { fails: () => 'throw' }).driver.start()).toBeNull();
		expect(aSession('scorm2004', { fails: () => 'throw' }).driver.start()).toBeNull();
	});
});

describe('R-16 F-16 a session from beginning to end', () => {
	it('in SCORM 1.2', () => {
		const { driver, lms, clock, during } = aSession('scorm12');
		driver.start();
		driver.save(reading('anatomy/spine#0'), 'C1.one.1');
		clock.now = 65_250;

		expect(during(() => driver.save(reading('anatomy/spine#3'), 'C1.two.2'))).toEqual([
			'Set cmi.core.lesson_location=anatomy/spine#3',
			'Set cmi.suspend_data=C1.two.2',
			'Set cmi.core.session_time=0000:01:05.25',
			'Commit'
		]);
		expect(during(() => driver.save(won, 'C1.three.3'))).toEqual([
			'Set cmi.core.score.min=0',
			'Set cmi.core.score.max=100',
			'Set cmi.core.score.raw=85',
			'Set cmi.core.lesson_status=completed',
			'Set cmi.core.lesson_location=causes/leads#2',
			'Set cmi.suspend_data=C1.three.3',
			'Set cmi.core.session_time=0000:01:05.25',
			'Commit',
			'Set cmi.core.lesson_status=passed',
			'Set cmi.core.session_time=0000:01:05.25',
			'Commit'
		]);
		expect(during(() => driver.finish())).toEqual([
			'Set cmi.core.session_time=0000:01:05.25',
			'Set cmi.core.exit=suspend',
			'Commit',
			'Finish'
		]);
		expect(lms.refusals).toEqual([]);
	});

	it('in SCORM 2004', () => {
		const { driver, lms, clock, during } = aSession('scorm2004');
		driver.start();
		driver.save(reading('anatomy/spine#0'), 'C1.one.1');
		clock.now = 65_250;

		expect(during(() => driver.save(reading('anatomy/spine#3'), 'C1.two.2'))).toEqual([
			'Set cmi.location=anatomy/spine#3',
			'Set cmi.suspend_data=C1.two.2',
			'Set cmi.session_time=PT1M5.25S',
			'Commit'
		]);
		expect(during(() => driver.save(won, 'C1.three.3'))).toEqual([
			'Set cmi.score.min=0',
			'Set cmi.score.max=100',
			'Set cmi.score.scaled=0.85',
			'Set cmi.score.raw=85',
			'Set cmi.success_status=passed',
			'Set cmi.completion_status=completed',
			'Set cmi.progress_measure=1',
			'Set cmi.location=causes/leads#2',
			'Set cmi.suspend_data=C1.three.3',
			'Set cmi.session_time=PT1M5.25S',
			'Commit'
		]);
		expect(during(() => driver.finish())).toEqual([
			'Set cmi.session_time=PT1M5.25S',
			'Set cmi.exit=suspend',
			'Set adl.nav.request=suspendAll',
			'Terminate'
		]);
		expect(lms.refusals).toEqual([]);
	});

	it('M-08 Moodle sees that a 1.2 course is done: one final status follows another, and the score is there', () => {
		const { driver, lms } = aSession('scorm12');
		driver.start();
		driver.save(won, 'C1.a.1');

		expect(
			lms.commits.slice(-2).map((commit) => [commit['cmi.core.lesson_status'], commit['cmi.core.score.raw']])
		).toEqual([
			['completed', '85'],
			['passed', '85']
		]);
	});

	it('R-35 F-32 the state that knows of the end is in the commit that tells it', () => {
		for (const standard of standards) {
			const { driver, lms } = aSession(standard);
			driver.start();
			driver.save(won, 'C1.end.9');
			const status = standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';

			expect(lms.commits.find((commit) => commit[status] === 'completed')?.['cmi.suspend_data']).toBe(
				'C1.end.9'
			);
		}
	});

	it.each(standards)('%s: a save with nothing new makes no call', (standard) => {
		const { driver, during } = aSession(standard);
		driver.start();
		driver.save(won, 'C1.a.1');

		expect(during(() => expect(driver.save(won, 'C1.a.1')).toBe(true))).toEqual([]);
	});

	it.each(standards)(
		'%s M-04 M-05 a state whose counter changed is sent, though all else is as before',
		(standard) => {
			const { driver, during } = aSession(standard);
			driver.start();
			driver.save(won, 'C1.a.1');

			expect(during(() => driver.save(won, 'C1.b.2'))[0]).toBe('Set cmi.suspend_data=C1.b.2');
		}
	);

	it.each(standards)('%s R-52 a learner who comes back after an hour spent five minutes more', (standard) => {
		const { driver, lms, clock } = aSession(standard);
		driver.start();
		clock.now = 60_000;
		driver.touch();
		clock.now = 3_660_000;
		driver.touch();
		driver.save(aReport(), 'C1.a.1');

		expect(lms.log.filter((line) => line.includes('session_time')).at(-1)).toMatch(/=(0000:06:00.00|PT6M)$/);
	});

	it.each(standards)('%s R-15 F-26 finishes exactly once, and calls nothing afterwards', (standard) => {
		const { driver, lms, during } = aSession(standard);
		driver.start();
		driver.record(rowsOf(standard, [graded(aChoice(), ['k1'])]));

		expect(driver.finish()).toBe(true);
		const silent = during(() => {
			expect(driver.finish()).toBe(false);
			expect(driver.save(won, 'C1.a.1')).toBe(false);
			expect(driver.sendNext()).toBe(false);
			driver.record(rowsOf(standard, [graded(aChoice(), ['k1'])]));
			driver.touch();
			expect(driver.start()).toBeNull();
		});
		expect(silent).toEqual([]);
		expect(lms.log.filter((line) => /^(Finish|Terminate)/.test(line))).toHaveLength(1);
	});

	it('R-15 finishes once though the finish itself unloads the page', () => {
		const session = aSession('scorm12', {
			fails(name) {
				if (name === 'Finish') session.driver.finish();
				return undefined;
			}
		});
		session.driver.start();

		expect(session.driver.finish()).toBe(true);
		expect(session.lms.log.filter((line) => line === 'Finish')).toHaveLength(1);
	});

	it.each(standards)('%s R-15 asks nothing after a finish that failed', (standard) => {
		const { driver, lms } = aSession(standard, {
			fails: (name) => (/Terminate|Finish/.test(name) ? 'false' : undefined)
		});
		driver.start();

		expect(driver.finish()).toBe(false);
		expect(lms.log.at(-1)).toMatch(/^(Finish|Terminate)/);
	});

	it('M-02 a Terminate that throws ends the session all the same', () => {
		const { driver } = aSession('scorm2004', {
			fails: (name) => (name === 'Terminate' ? 'throw' : undefined)
		});
		driver.start();

		expect([driver.finish(), driver.finish()]).toEqual([false, false]);
	});
});

describe('R-13 F-27 the number of calls', () => {
	it.each(standards)('%s: an answer in practice takes at most eight, and one commit', (standard) => {
		const { driver, lms, during } = aSession(standard);
		driver.start();
		driver.save(reading('anatomy/spine#0'), 'C1.one.1');
		const completed = aReport({
			location: 'quiz-anatomy#0',
			progress: 0.75,
			objectives: module('completed', 1)
		});

		for (const report of [reading('anatomy/spine#0'), completed]) {
			const calls = during(() => driver.save(report, `C1.${report.progress}.2`));

			expect(calls.length).toBeLessThanOrEqual(8);
			expect(calls.filter((call) => call === 'Commit')).toHaveLength(1);
		}
		expect(lms.log.filter((call) => call === 'GetLastError')).toHaveLength(1);
	});

	it('R-24 the last 200 calls are remembered: names, lengths and codes, no values', () => {
		const { driver } = aSession('scorm12', {
			fails: (name, element) =>
				name === 'SetValue' && element === 'cmi.core.lesson_location' ? 'false' : undefined
		});
		driver.start();
		driver.save(reading('secret'), 'C1.secret.1');

		expect(driver.calls.find(({ element }) => element === 'cmi.core.student_name')).toMatchObject({
			length: 11,
			result: ''
		});
		expect(
			driver.calls.find(({ element, name }) => element.endsWith('location') && name === 'LMSSetValue')
		).toMatchObject({
			length: 6,
			result: 'false',
			error: '101'
		});
		expect(JSON.stringify(driver.calls)).not.toMatch(/secret|Last, First|learner-1/);

		for (let n = 0; n < 100; n++) driver.save(aReport(), `C1.a.${n}`);
		expect(driver.calls).toHaveLength(200);
	});
});

describe('R-31 F-15 a relaunch never lowers anything', () => {
	const lms12 = {
		passed: 'passed',
		completed: 'completed',
		failed: 'failed',
		half: 'incomplete',
		never: 'not attempted'
	};
	const rank = ['not attempted', 'unknown', 'incomplete', 'failed', 'completed', 'passed'];
	const reports: [string, Report][] = [
		['an empty state', aReport()],
		['half-way', reading('anatomy/spine#0')],
		['failed for good', aReport({ completed: true, passed: false, score: 30 })],
		['won, with less', aReport({ completed: true, passed: true, score: 81, progress: 1 })]
	];
	const cases = Object.values(lms12).flatMap((status) =>
		['normal', 'review', 'browse', 'no-credit'].flatMap((mode) =>
			reports.map(([what, report]) => ({ status, mode, what, report }))
		)
	);

	it.each(cases)('T-13 1.2: $status, $mode, now $what', ({ status, mode, report }) => {
		const final = ['passed', 'completed', 'failed'].includes(status);
		const raw = final ? '90' : '';
		const { driver, lms } = aSession('scorm12', {
			data: {
				'cmi.core.lesson_status': status,
				'cmi.core.score.raw': raw,
				'cmi.core.lesson_mode': mode === 'no-credit' ? 'normal' : mode,
				'cmi.core.credit': mode === 'no-credit' ? 'no-credit' : 'credit'
			}
		});
		driver.start();
		driver.save(report, 'C1.a.1');
		driver.finish();

		const history = [status, ...lms.commits.map((commit) => commit['cmi.core.lesson_status'] ?? '')].map(
			(word) => rank.indexOf(word)
		);
		expect(history).toEqual([...history].sort((one, other) => one - other));
		if (raw) expect(Number(lms.stored['cmi.core.score.raw'])).toBeGreaterThanOrEqual(90);
		if (mode !== 'normal') expect(lms.stored['cmi.core.lesson_status']).toBe(status);
		expect(lms.refusals).toEqual([]);
	});

	it.each(cases)('T-13 2004: $status, $mode, now $what', ({ status, mode, report }) => {
		const final = ['passed', 'completed', 'failed'].includes(status);
		const completion = final ? 'completed' : status === 'incomplete' ? 'incomplete' : 'unknown';
		const success = status === 'passed' || status === 'failed' ? status : 'unknown';
		const { driver, lms } = aSession('scorm2004', {
			data: {
				'cmi.completion_status': completion,
				'cmi.success_status': success,
				'cmi.score.raw': final ? '90' : '',
				'cmi.mode': mode === 'no-credit' ? 'normal' : mode,
				'cmi.credit': mode === 'no-credit' ? 'no-credit' : 'credit'
			}
		});
		driver.start();
		driver.save(report, 'C1.a.1');
		driver.finish();

		for (const [element, first] of [
			['cmi.completion_status', completion],
			['cmi.success_status', success]
		] as const) {
			const history = [first, ...lms.commits.map((commit) => commit[element] ?? '')].map((word) =>
				rank.indexOf(word)
			);
			expect(history).toEqual([...history].sort((one, other) => one - other));
			if (mode !== 'normal') expect(lms.stored[element]).toBe(first);
		}
		if (final) expect(Number(lms.stored['cmi.score.raw'])).toBeGreaterThanOrEqual(90);
		expect(lms.refusals).toEqual([]);
	});

	it.each(['review', 'browse', 'no-credit'])('R-40 M-06 in %s only state, time, exit are set', (mode) => {
		for (const standard of standards) {
			const { mode: modeElement, credit } = (standard === 'scorm12' ? scorm12 : scorm2004).elements;
			const { driver, lms } = aSession(standard, {
				data: { [mode === 'no-credit' ? credit : modeElement]: mode }
			});
			driver.start();
			driver.save(won, 'C1.a.1');
			driver.record(rowsOf(standard, [graded(aChoice(), ['k1'])]));
			while (driver.sendNext());
			driver.finish();
			const written = lms.log
				.filter((line) => line.startsWith('Set'))
				.map((line) => line.replace(/^Set cmi\.(core\.)?|=.*$/g, ''));

			expect(new Set(written)).toEqual(
				new Set([
					'exit',
					'session_time',
					'suspend_data',
					...(standard === 'scorm12' ? [] : ['Set adl.nav.request'])
				])
			);
		}
	});

	it.each(['', 'lesson', 'false'])('R-40 the mode "%s" is a normal one', (mode) => {
		const { driver, lms } = aSession('scorm12', { answers: { 'cmi.core.lesson_mode': mode } });
		driver.start();
		driver.save(won, 'C1.a.1');

		expect(lms.stored['cmi.core.lesson_status']).toBe('passed');
	});

	it('R-32 Q-29 where the LMS keeps its status to itself, a second launch does not say "incomplete"', () => {
		for (const standard of standards) {
			const secret = Object.fromEntries(
				[
					'cmi.core.lesson_status',
					'cmi.core.lesson_mode',
					'cmi.core.score.raw',
					'cmi.completion_status',
					'cmi.success_status',
					'cmi.mode',
					'cmi.score.raw'
				].map((element) => [element, ''])
			);
			const { driver, lms } = aSession(standard, { data: { 'cmi.suspend_data': 'C1.a.1' }, answers: secret });
			driver.start();
			driver.save(aReport(), 'C1.a.2');

			expect(lms.log.filter((line) => /^Set .*_status/.test(line))).toEqual([]);
			driver.save(won, 'C1.a.3');
			expect(lms.log.filter((line) => /^Set .*_status/.test(line)).join()).toMatch(/passed/);
			expect(lms.log.join()).not.toMatch(/lesson_status=completed/);
		}
	});

	it('a module that was completed stays so when the learner starts over', () => {
		const data = { 'cmi.objectives.0.id': 'anatomy', 'cmi.objectives.0.status': 'completed' };
		const { driver, lms } = aSession('scorm12', { data });
		driver.start();
		driver.save(reading('anatomy/spine#0'), 'C1.a.1');

		expect(lms.stored['cmi.objectives.0.status']).toBe('completed');
	});
});

describe('F-14 a state that is not ours to overwrite', () => {
	it('is left alone by an empty one', () => {
		const { driver, lms } = aSession('scorm12', { data: { 'cmi.suspend_data': 'C2.newer.1' } });
		driver.start();

		expect(driver.save(won, '')).toBe(true);
		expect(lms.stored['cmi.suspend_data']).toBe('C2.newer.1');
	});
});

describe('R-22 when the LMS does not take it', () => {
	it.each(standards)('%s: a commit that fails is said, and all is sent again', (standard) => {
		let down = true;
		const { driver, lms } = aSession(standard, {
			fails: (name) => (name === 'Commit' && down ? 'false' : undefined)
		});
		driver.start();

		expect(driver.save(won, 'C1.a.1')).toBe(false);
		expect(lms.commits).toEqual([]);
		down = false;
		expect(driver.save(won, 'C1.a.2')).toBe(true);
		expect(lms.stored).toMatchObject({
			'cmi.suspend_data': 'C1.a.2',
			[standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status']: 'passed',
			[standard === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw']: '85',
			[standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit']: 'suspend'
		});
		expect(lms.refusals).toEqual([]);
	});

	it('1.2: "passed" waits until "completed" is committed', () => {
		let down = true;
		const { driver, lms, during } = aSession('scorm12', {
			fails: (name) => (name === 'Commit' && down ? 'false' : undefined)
		});
		driver.start();

		expect(during(() => driver.save(won, 'C1.a.1')).join()).not.toMatch(/passed/);
		down = false;
		driver.save(won, 'C1.a.2');
		expect(lms.commits.map((commit) => commit['cmi.core.lesson_status'])).toEqual(['completed', 'passed']);
	});

	it('1.2: "passed" that was lost is sent by the next save, and the score is not sent again', () => {
		let down = false;
		const { driver, during } = aSession('scorm12', {
			fails(name, element) {
				if (name === 'SetValue' && element.endsWith('lesson_status')) statuses++;
				return down && name === 'Commit' && statuses > 1 ? 'false' : undefined;
			}
		});
		let statuses = 0;
		driver.start();
		statuses = 0;
		down = true;
		expect(driver.save(won, 'C1.a.1')).toBe(false);
		down = false;

		expect(during(() => expect(driver.save(won, 'C1.a.2')).toBe(true))).toEqual([
			'Set cmi.core.lesson_status=passed',
			'Set cmi.suspend_data=C1.a.2',
			'Set cmi.core.session_time=0000:00:00.00',
			'Commit'
		]);
	});

	it.each([
		['scorm12', 'cmi.suspend_data'],
		['scorm12', 'cmi.core.lesson_status'],
		['scorm12', 'cmi.core.score.raw'],
		['scorm2004', 'cmi.suspend_data'],
		['scorm2004', 'cmi.success_status'],
		['scorm2004', 'cmi.completion_status'],
		['scorm2004', 'cmi.score.scaled']
	] as const)('%s: %s refused is said, the rest is committed, and it is tried again', (standard, element) => {
		let refuses = true;
		const { driver, lms } = aSession(standard, {
			fails: (name, what) => (name === 'SetValue' && what === element && refuses ? 'false' : undefined)
		});
		driver.start();
		const commits = lms.commits.length;

		expect(driver.save(won, 'C1.a.1')).toBe(false);
		expect(lms.commits.length).toBeGreaterThan(commits);
		refuses = false;
		driver.save(won, 'C1.a.2');
		expect(driver.save(won, 'C1.a.2')).toBe(true);
		expect(lms.stored[element]).toMatch(/^(C1\.a\.2|passed|completed|85|0\.85)$/);
	});

	it.each(standards)(
		'%s R-23 an optional value that is refused is no matter, and not tried again',
		(standard) => {
			const { driver, lms } = aSession(standard, {
				fails: (name, element) =>
					name === 'SetValue' && /location|objectives|time/.test(element) ? 'false' : undefined
			});
			driver.start();

			expect(driver.save(reading('anatomy/spine#0'), 'C1.a.1')).toBe(true);
			expect(driver.save(reading('anatomy/spine#0'), 'C1.a.2')).toBe(true);
			expect(lms.log.filter((line) => /^Set .*location/.test(line))).toHaveLength(1);
			expect(lms.log.filter((line) => /^Set .*objectives/.test(line))).toHaveLength(1);
		}
	);

	it.each(standards)('%s Q-35 Q-40 an LMS that lacks all optional fields is no trouble', (standard) => {
		const lacks =
			/objectives|interactions|student_(data|preference)|learner_pref|score\.(min|max)|progress|passing_score/;
		const { driver } = aSession(standard, { lacks });

		expect(driver.start()).not.toBeNull();
		expect(driver.save(won, 'C1.a.1')).toBe(true);
		driver.record(rowsOf(standard, [graded(aChoice(), ['k1'])]));
		while (driver.sendNext());
		expect(driver.save(won, 'C1.a.2')).toBe(true);
	});

	it('a state that reads back otherwise is not saved', () => {
		let cuts = false;
		const { driver } = aSession('scorm12', {
			fails: (name, element) =>
				cuts && name === 'GetValue' && element === 'cmi.suspend_data' ? 'C1.a' : undefined
		});
		driver.start();
		cuts = true;

		expect(driver.save(aReport(), 'C1.a.1')).toBe(false);
		expect(driver.save(aReport(), 'C1.a.1')).toBe(false);
		cuts = false;
		expect(driver.save(aReport(), 'C1.a.1')).toBe(true);
	});

	it('Q-38 an LMS that goes on telling the state of the launch is believed', () => {
		const { driver } = aSession('scorm12', { answers: { 'cmi.suspend_data': 'C1.launch.1' } });
		driver.start();

		expect(driver.save(aReport(), 'C1.a.1')).toBe(true);
	});

	it('a state is read back once in a session; an LMS that answers nothing is believed', () => {
		const { driver, during } = aSession('scorm12', { answers: { 'cmi.suspend_data': '' } });
		driver.start();
		let count = 0;
		const reads = () =>
			during(() => expect(driver.save(aReport(), `C1.a.${++count}`)).toBe(true)).filter((line) =>
				line.startsWith('Get ')
			);

		expect(reads()).toEqual(['Get cmi.suspend_data']);
		expect(reads()).toEqual([]);
	});

	it('F-10 a state of more than 4,096 characters is not written at all; the result is', () => {
		const { driver, lms } = aSession('scorm2004');
		driver.start();

		expect(driver.save(won, 'x'.repeat(4097))).toBe(false);
		expect(lms.stored).toMatchObject({ 'cmi.suspend_data': '', 'cmi.success_status': 'passed' });
	});

	it.each(standards)(
		'%s R-10 F-09 a window that closes in the middle breaks nothing, from whichever call on',
		(standard) => {
			for (let last = 1; last < 60; last++) {
				const { driver } = aSession(standard, {
					fails: (_name, _element, nth) => (nth > last ? 'throw' : undefined)
				});
				driver.start();
				const saved = [driver.save(reading('anatomy/spine#1'), 'C1.a.1'), driver.save(won, 'C1.a.2')];
				driver.record(rowsOf(standard, [graded(aChoice(), ['k1'])]));
				while (driver.sendNext());
				const finished = driver.finish();

				expect([...saved, finished].lastIndexOf(true)).toBeLessThan(
					[...saved, finished, false].indexOf(false)
				);
			}
		}
	);

	it('F-01 a session that expired is said at once', () => {
		const { driver } = aSession('scorm12', {
			fails: (name, _element, nth) => (nth > 30 && name === 'Commit' ? false : undefined)
		});
		driver.start();
		for (let n = 0; n < 9; n++) driver.save(aReport(), `C1.a.${n}`);

		expect(driver.save(aReport(), 'C1.b.1')).toBe(false);
		expect(driver.calls.at(-1)).toMatchObject({ name: 'LMSCommit', result: 'false', error: '101' });
	});
});

describe('R-63 the journal of a graded test', () => {
	const test = ['q1', 'q2', 'q3'].map((id, n) =>
		graded(aChoice(), n === 2 ? [] : ['k1'], { id: `T1_${id}` })
	);

	it.each(standards)('%s: R-13 one call at a time, and one commit at the end', (standard) => {
		const { driver, lms, during } = aSession(standard);
		driver.start();
		driver.save(won, 'C1.a.1');
		driver.record(rowsOf(standard, test));
		const calls: string[][] = [];
		for (let more = true; more;) calls.push(during(() => (more = driver.sendNext())));

		expect(Math.max(...calls.map((made) => made.length))).toBe(1);
		expect(calls.flat().filter((line) => line === 'Commit')).toHaveLength(1);
		expect(calls.flat().at(-1)).toBe('Commit');
		expect(during(() => expect(driver.sendNext()).toBe(false))).toEqual([]);
		expect(['0', '1', '2'].map((n) => lms.stored[`cmi.interactions.${n}.id`])).toEqual(
			['T1_q1', 'T1_q2', 'T1_q3'].map((id) => (standard === 'scorm12' ? id : `urn:course:${id}`))
		);
		expect(lms.stored['cmi.interactions.2.result']).toMatch(/^(wrong|incorrect)$/);
		expect(lms.refusals).toEqual([]);
	});

	it('R-62 goes on where an earlier session ended', () => {
		const { driver, lms } = aSession('scorm2004', { data: { 'cmi.interactions.0.id': 'urn:course:T1_old' } });
		driver.start();
		driver.record(rowsOf('scorm2004', test));
		while (driver.sendNext());

		expect(lms.stored['cmi.interactions.1.id']).toBe('urn:course:T1_q1');
		expect(lms.refusals).toEqual([]);
	});

	it.each(['', 'NaN', '-1', null])('R-62 counts by itself where the LMS counts "%s"', (count) => {
		const { driver, during } = aSession('scorm12', { answers: { 'cmi.interactions._count': count } });
		driver.start();
		driver.record(
			rowsOf(
				'scorm12',
				test.map((one) => ({ ...one, id: one.id.replace('T1', 'T2') }))
			)
		);

		expect(during(() => driver.sendNext())[0]).toBe('Set cmi.interactions.3.id=T2_q1');
	});

	it.each(standards)(
		'%s R-62 a case’s decisions follow where the LMS counts, and stay unsent where not',
		(standard) => {
			const decisions = test.map((one) => ({ ...one, id: one.id.replace('T1', 'C1_joan') }));
			const rows = (answers: Record<string, string | null>) => {
				const { driver, lms } = aSession(standard, { answers });
				driver.start();
				driver.record(rowsOf(standard, test));
				driver.record(rowsOf(standard, decisions));
				while (driver.sendNext());

				return lms.log.filter((line) => /^Set .*\.id=.*_q1$/.test(line));
			};

			expect(rows({})).toHaveLength(2);
			expect(rows({})[1]).toMatch(/^Set cmi\.interactions\.3\.id=.*C1_joan_q1$/);
			expect(rows({ 'cmi.interactions._count': '' })).toHaveLength(1);
		}
	);

	it.each(standards)('%s R-65 F-31 ends after three refusals', (standard) => {
		const { driver, lms } = aSession(standard, { lacks: /interactions\.\d/ });
		driver.start();
		driver.record(rowsOf(standard, [...test, ...test]));
		while (driver.sendNext());
		driver.record(rowsOf(standard, test));

		expect(driver.sendNext()).toBe(false);
		expect(lms.log.filter((line) => /^Set .*interactions/.test(line))).toHaveLength(3);
		expect(driver.save(won, 'C1.a.1')).toBe(true);
	});

	it.each(standards)('%s R-65 F-31 commits what was taken before the third refusal', (standard) => {
		const { driver, lms } = aSession(standard, { lacks: /interactions\.\d+\.latency/ });
		driver.start();
		driver.settle();
		driver.record(rowsOf(standard, test));
		while (driver.sendNext());

		expect(lms.log.filter((line) => /^Set .*latency/.test(line))).toHaveLength(3);
		expect(lms.log.at(-1)).toBe('Commit');
	});

	it('R-63 ends at 250 rows', () => {
		const { driver, lms } = aSession('scorm12', {
			answers: { 'cmi.interactions._count': '249' },
			fails: (name) => (name === 'SetValue' ? 'true' : undefined)
		});
		driver.start();
		driver.record(rowsOf('scorm12', test));
		while (driver.sendNext());

		expect(lms.log.filter((line) => /interactions\.\d+\.id/.test(line))).toHaveLength(1);
	});
});

describe.each(standards)('R-13 Q-34 %s: a slow LMS holds the page for one call at a time', (standard) => {
	/** How many calls each step of some work made, and what it came to. */
	function callsOf<T>(
		during: (work: () => unknown) => string[],
		steps: Generator<void, T>
	): { calls: number[]; result: T } {
		const calls: number[] = [];
		for (;;) {
			let step: IteratorResult<void, T> | undefined;
			calls.push(during(() => (step = steps.next())).filter((line) => line !== 'GetLastError').length);
			if (step?.done) return { calls, result: step.value };
		}
	}

	it('starting and saving make at most one call a step, and come to the same as in one go', () => {
		const { driver, during, lms } = aSession(standard);
		const started = callsOf(during, driver.starting());
		const saved = callsOf(during, driver.saving(won, 'C1.a.1'));
		const other = aSession(standard);

		expect(Math.max(...started.calls, ...saved.calls)).toBe(1);
		expect(started.result).toEqual(other.driver.start());
		expect(saved.result).toBe(other.driver.save(won, 'C1.a.1'));
		expect(lms.log).toEqual(other.lms.log);
	});

	it('R-15 work that is under way makes no call after the finish', () => {
		for (let steps = 1; steps < 30; steps++) {
			const { driver, during } = aSession(standard);
			const works = [driver.starting(), driver.saving(won, 'C1.a.1')];
			for (const work of works) for (let step = 0; step < steps; step++) work.next();
			driver.finish();

			expect(during(() => works.forEach((work) => [...work]))).toEqual([]);
		}
	});
});
