import { describe, expect, it } from 'vitest';
import { median, ratio } from '../../src/bench/median.ts';

describe('a median', () => {
	it.each([
		{ values: [3], middle: 3 },
		{ values: [9, 1, 2], middle: 2 },
		{ values: [10, 9, 2, 1], middle: 5.5 },
		{ values: [], middle: null }
	])('of $values is $middle', ({ values, middle }) => {
		expect(median(values)).toBe(middle);
	});

	it('leaves the visits in the order in which they were made', () => {
		const values = [3, 1, 2];
		median(values);

		expect(values).toEqual([3, 1, 2]);
	});
});

describe('a ratio', () => {
	it('says how many times the floor the course takes', () => {
		expect(ratio(150, 100)).toBe(1.5);
	});

	it.each([
		{ course: 150, floor: 0 },
		{ course: 150, floor: null },
		{ course: null, floor: 100 }
	])('is unknown for $course beside $floor', ({ course, floor }) => {
		expect(ratio(course, floor)).toBeNull();
	});
});
