import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	sessionSeconds,
	startedAt,
	timeOfDay,
	timespan12,
	timespan2004,
	timestamp,
	touched
} from '../../src/tracking/time.ts';

fc.configureGlobal({ seed: 20261101 });

const minutes = (count: number) => count * 60_000;

describe('R-51 session time', () => {
	it.each([
		[0, '0000:00:00.00', 'PT0S'],
		[725, '0000:12:05.00', 'PT12M5S'],
		[3723.25, '0001:02:03.25', 'PT1H2M3.25S'],
		[3600, '0001:00:00.00', 'PT1H'],
		[0.07, '0000:00:00.07', 'PT0.07S'],
		[59.999, '0000:01:00.00', 'PT1M'],
		[359_999, '0099:59:59.00', 'PT99H59M59S'],
		[1e9, '0099:59:59.00', 'PT99H59M59S'],
		[-5, '0000:00:00.00', 'PT0S'],
		[NaN, '0000:00:00.00', 'PT0S'],
		[Infinity, '0099:59:59.00', 'PT99H59M59S']
	])('%s s reads %s in SCORM 1.2 and %s in 2004', (seconds, in12, in2004) => {
		expect(timespan12(seconds)).toBe(in12);
		expect(timespan2004(seconds)).toBe(in2004);
	});

	it('keeps its form whatever the number', () => {
		fc.assert(
			fc.property(fc.double(), (seconds) => {
				expect(timespan12(seconds)).toMatch(/^00\d\d:[0-5]\d:[0-5]\d\.\d\d$/);
				expect(timespan2004(seconds)).toMatch(/^PT(?=.)(\d{1,2}H)?([1-5]?\dM)?([1-5]?\d(\.\d{1,2})?S)?$/);
			})
		);
	});
});

describe('R-53 timestamps', () => {
	it('are a time of day in SCORM 1.2, and bear no zone in 2004', () => {
		const date = new Date(2026, 0, 2, 9, 5, 3, 678);

		expect(timeOfDay(date)).toBe('09:05:03');
		expect(timestamp(date)).toBe('2026-01-02T09:05:03');
	});

	it('end with 2038, whatever the computer believes', () => {
		expect(timestamp(new Date(2055, 0, 1))).toBe('2038-01-01T00:00:00');
	});
});

describe('R-52 F-20 time spent', () => {
	it('counts what lies between inputs', () => {
		const clock = touched(touched(startedAt(1000), 1000 + minutes(2)), 1000 + minutes(6));

		expect(sessionSeconds(clock, 1000 + minutes(7))).toBe(7 * 60);
	});

	it('counts five minutes of a night asleep', () => {
		const clock = touched(touched(startedAt(0), minutes(1)), minutes(600));

		expect(sessionSeconds(clock, minutes(601))).toBe((1 + 5 + 1) * 60);
	});

	it('does not go on counting while a timer saves and nobody is there', () => {
		expect(sessionSeconds(startedAt(0), minutes(600))).toBe(5 * 60);
	});

	it('is never negative, never NaN, never over 99:59:59, whatever the clock does', () => {
		const moments = fc.array(fc.oneof(fc.double(), fc.integer({ min: 0 })));
		fc.assert(
			fc.property(fc.double(), moments, fc.double(), (start, inputs, end) => {
				const seconds = sessionSeconds(inputs.reduce(touched, startedAt(start)), end);

				expect(seconds).toBeGreaterThanOrEqual(0);
				expect(seconds).toBeLessThanOrEqual(359_999);
			})
		);
	});
});
