import { describe, expect, it } from 'vitest';
import { isTimeUp, timeLeft, warningAt } from '../../src/player/time-left.ts';

describe('the time left', () => {
	it.each([
		[0, 2400, 2400, false],
		[2399, 2400, 1, false],
		[2400, 2400, 0, true],
		[2415, 2400, 0, true],
		[9999, null, null, false]
	])('after %i seconds of %s is %s', (seconds, limit, left, isUp) => {
		expect(timeLeft({ seconds, limit })).toBe(left);
		expect(isTimeUp({ seconds, limit })).toBe(isUp);
	});
});

it.each([
	[601, null],
	[600, 10],
	[541, 10],
	[540, null],
	[300, 5],
	[240, null],
	[61, null],
	[60, 1],
	[1, 1],
	[0, null]
])('with %i seconds left, the warning is that of %s minutes', (left, minutes) => {
	expect(warningAt(left)).toBe(minutes);
});
