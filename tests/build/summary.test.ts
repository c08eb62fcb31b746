import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/build/summary.ts';
import { courseFor, example, withCase } from './read/a-course.ts';

describe('a course in one line', () => {
	it('counts what learners read and answer', () => {
		expect(summaryOf(courseFor('nurses'))).toBe(
			'nurses: 2 lessons (30 words), 1 quiz with 1 question, final test of 1'
		);
		expect(summaryOf(courseFor('patients'))).toBe(
			'patients: 1 lesson (12 words), 1 quiz with 1 question, no final test'
		);
		expect(summaryOf(courseFor('nurses', withCase(example('clinical-case.md'))))).toBe(
			'nurses: 2 lessons (30 words), 1 quiz with 1 question, 1 case, final test of 1'
		);
	});
});
