import { describe, expect, it } from 'vitest';
import { withCounts } from '../../../src/build/contact-hours/counted.ts';
import { courseFor, example } from '../read/a-course.ts';

describe('the about page', () => {
	it('has the counts in the place of their names; other braces stay text', () => {
		const words =
			'{lesson-words} words, {test-questions} questions: {mergener-minutes} min, {mergener-hours} h; {L4}';

		expect(withCounts(words, 9000, 30)).toBe('9,000 words, 30 questions: 114 min, 1.8 h; {L4}');
	});

	it('counts the lessons of the audience, and the questions that its test draws', () => {
		const page = example('course-page.md').replace(
			'**Disclosures.** None.',
			'W{lesson-words} Q{test-questions}'
		);
		const lesson = example('lesson.md');
		const about = (text: string) =>
			courseFor('nurses', {
				files: { 'modules/course.nurses.md': page, 'modules/anatomy/levels.md': text }
			}).about;
		const counted = (html: string) => Number(/W([\d,]+) Q1/.exec(html)?.[1]);

		expect(counted(about(lesson))).toBeGreaterThan(10);
		expect(counted(about(`${lesson}\nThree more words.\n\n:::for students\nNot for nurses.\n:::\n`))).toBe(
			counted(about(lesson)) + 3
		);
	});
});
