import { describe, expect, it } from 'vitest';
import { Driver } from '../../src/tracking/driver.ts';
import type { Standard } from '../../src/tracking/find-api.ts';
import { usualReporting } from '../builders.ts';
import { aChoice, aReport, aSession, graded, won, rowsOf } from './builders.ts';

const standards: Standard[] = ['scorm12', 'scorm2004'];

/** From the first call to the last: a lesson, a won test, its answers. */
function play(driver: Driver, standard: Standard): void {
	driver.start();
	driver.settle();
	driver.save(aReport({ location: 'anatomy/spine#1' }), 'C1.a.1');
	driver.save(won, 'C1.b.2');
	driver.record(rowsOf(standard, [graded(aChoice(), ['k1'])]));
	while (driver.sendNext());
	driver.finish();
}

describe.each(standards)('a whole conversation in %s', (standard) => {
	it('R-06 R-11 calls the methods of the API, and starts, commits and finishes with an empty string', () => {
		const { api, called } = anApiThatNeedsItself(standard);
		play(aDriver(api, standard), standard);
		const whole = called.filter(([name]) => /Initialize|Commit|Finish|Terminate/.test(name));

		expect(whole.length).toBeGreaterThanOrEqual(3);
		expect(whole.filter(([, ...values]) => values.length !== 1 || values[0] !== '')).toEqual([]);
	});

	it('R-64 M-13 asks for no recorded answer but their count, and for no total time', () => {
		const { driver, lms } = aSession(standard, { data: { 'cmi.interactions.0.id': 'T1_old' } });
		play(driver, standard);
		const asked = lms.log.filter((line) => line.startsWith('Get ')).map((line) => line.slice('Get '.length));

		expect(asked.filter((element) => element.includes('interactions'))).toEqual(['cmi.interactions._count']);
		expect(asked.filter((element) => element.includes('total_time'))).toEqual([]);
	});

	it('B-09 gives the same state to every standard, as it is', () => {
		const { driver, lms } = aSession(standard);
		play(driver, standard);

		expect(lms.stored['cmi.suspend_data']).toBe('C1.b.2');
	});
});

it.each(standards)(
	'R-21 %s: an LMS that always says "no error" is believed by what its calls return',
	(standard) => {
		const { driver, during } = aSession(standard, {
			fails: (name) => (name === 'GetLastError' ? '0' : name === 'Commit' ? 'false' : undefined)
		});

		expect(driver.start()).not.toBeNull();
		const calls = during(() => expect(driver.save(won, 'C1.a.1')).toBe(false));
		expect(calls.slice(-2)).toEqual(['Commit', 'GetLastError']);
	}
);

it.each([
	['scorm12', ['core.score.min=0', 'core.score.max=100', 'core.score.raw=90']],
	['scorm2004', ['score.min=0', 'score.max=100', 'score.scaled=0.9', 'score.raw=90']]
] as const)('R-34 F-17 %s: a better score is sent with all its parts, raw last (Q-35)', (standard, parts) => {
	const { driver, during } = aSession(standard);
	driver.start();
	driver.save(won, 'C1.a.1');
	const better = during(() => driver.save({ ...won, score: 90 }, 'C1.a.2'));

	expect(better.filter((line) => line.includes('score'))).toEqual(parts.map((part) => `Set cmi.${part}`));
});

it.each(standards)(
	'R-42 %s: who practises after completion changes the state and the time alone',
	(standard) => {
		const { driver, during } = aSession(standard);
		driver.start();
		driver.save(won, 'C1.a.1');
		const written = during(() => driver.save(won, 'C1.practised.2')).filter((line) =>
			line.startsWith('Set ')
		);

		expect(written.map((line) => line.replace(/^Set cmi\.(core\.)?|=.*$/g, ''))).toEqual([
			'suspend_data',
			'session_time'
		]);
	}
);

it.each([
	['scorm12', ['0000:01:00.00', '0000:02:00.00', '0000:02:30.00']],
	['scorm2004', ['PT1M', 'PT2M', 'PT2M30S']]
] as const)('R-50 F-21 %s: each commit tells the time of the whole session', (standard, times) => {
	const { driver, clock, during } = aSession(standard);
	driver.start();
	const told = during(() => {
		clock.now = 60_000;
		driver.save(aReport(), 'C1.a.1');
		clock.now = 120_000;
		driver.save(aReport(), 'C1.a.2');
		clock.now = 150_000;
		driver.finish();
	}).filter((line) => line.includes('session_time'));

	expect(told.map((line) => line.split('=')[1])).toEqual(times);
});

it('Q-21 2004: nothing is committed just before the end, and an end that answers nothing is the end', () => {
	const { driver, lms, during } = aSession('scorm2004', {
		fails: (name) => (name === 'Terminate' ? null : undefined)
	});
	driver.start();
	driver.save(won, 'C1.a.1');
	const end = during(() => driver.finish());

	expect(end).not.toContain('Commit');
	expect(end.at(-1)).toBe('Terminate');
	expect(driver.finish()).toBe(false);
	expect(lms.log.filter((line) => line === 'Terminate')).toHaveLength(1);
});

/** An LMS whose functions look for each other on their own object, as host objects do; all it does is note the calls. */
function anApiThatNeedsItself(standard: Standard) {
	const called: [name: string, ...values: unknown[]][] = [];
	const api: Record<string, unknown> = {};
	const names =
		standard === 'scorm12'
			? ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError']
			: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'];
	for (const name of names) {
		api[name] = function (this: unknown, ...values: unknown[]) {
			if (this !== api) throw new TypeError('Illegal invocation');
			called.push([name, ...values]);

			return /GetValue/.test(name) ? '' : /Error/.test(name) ? '0' : 'true';
		};
	}

	return { api, called };
}

function aDriver(api: object, standard: Standard): Driver {
	return new Driver({
		api,
		standard,
		now: () => 0,
		clock: () => new Date(0),
		reporting: usualReporting
	});
}
