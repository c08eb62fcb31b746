import { describe, expect, it } from 'vitest';
import { Navigation } from '../../src/player/navigation.svelte.ts';
import { nextOpen } from '../../src/player/tally.ts';
import { partsInOrder, wayThrough } from '../../src/player/way.ts';
import { freshProgress, type Progress } from '../../src/tracking/progress.ts';
import { anExam, aLikert } from '../builders.ts';
import { aContent } from './course.ts';

const { outline } = aContent({ form: [aLikert({ id: 'bias' })], exam: anExam({ id: 'final' }) });
const { outline: plain } = aContent({ exam: anExam({ id: 'final' }) });
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the way through a course', () => {
	it('comes to forms after the final test, and to the test last where there are none', () => {
		expect(idsOf(wayThrough(outline))).toEqual(['anatomy/lesson', 'anatomy', 'final', 'evaluation']);
		expect(idsOf(partsInOrder(outline))).toEqual(['anatomy', 'final', 'after']);
		expect(idsOf(wayThrough(plain))).toEqual(['anatomy/lesson', 'anatomy', 'final']);
	});

	it('leads on from page to page', () => {
		const navigation = new Navigation({ outline });

		expect(navigation.after('anatomy')?.id).toBe('final');
		expect(navigation.after('final')?.id).toBe('evaluation');
		expect(navigation.after('evaluation')).toBeNull();
	});

	it('goes on at the first page that is not done', () => {
		const done = { tries: 1, first: true, last: true, ever: true, answer: ['aaaa'] };
		const read: Progress = {
			...freshProgress(1),
			pages: { 'anatomy/lesson': 'read' },
			tried: { q1: done, q2: done }
		};
		const passed = { ...read, exam: { ...read.exam, passed: true, tries: 1 } };
		const outOfTries = { ...read, exam: { ...read.exam, tries: 2 } };

		expect(nextOpen(freshProgress(1), outline)).toBe('anatomy/lesson');
		expect(nextOpen(read, outline)).toBe('final');
		expect(nextOpen(passed, outline)).toBe('evaluation');
		expect(nextOpen(outOfTries, outline)).toBe('evaluation');
		expect(nextOpen({ ...passed, tried: { ...passed.tried, bias: done } }, outline)).toBeNull();
	});
});
