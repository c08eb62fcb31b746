import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/build/check-report.ts';
import { example, QUIZ, theSources } from './read/a-course.ts';

const ADVISED = example('quiz.md').replace('Which root leaves', 'Which root does not leave');

describe('npm run check', () => {
	it('says of a course without a fault what it holds', () => {
		const { problems, summary } = checkReport(theSources());

		expect(problems).toBe('');
		expect(summary).toMatch(/^patients: 1 lesson .*\nnurses: 2 lessons .*\nstudents: 2 lessons .*$/);
	});

	it('shows advice as it shows problems, with the rule to set aside, and still says what the course holds', () => {
		const { problems, advice, summary } = checkReport(theSources({ files: { [QUIZ]: ADVISED } }));

		expect(problems).toBe('');
		expect(summary).not.toBe('');
		expect(advice).toContain(
			'quizzes/anatomy.md:6:20  “not” makes the question ask for what is wrong or missing [negative-stem]\n'
		);
		expect(advice).toContain('^ ask for what is right; for several things write  kind=choose-all\n');
		expect(advice).toMatch(
			/\nadvice: \d; it fails nothing; where you know better, write {2}allow=<the rule in brackets>/
		);
	});

	it('gives advice beside problems too', () => {
		const files = { [QUIZ]: ADVISED, 'modules/glossary.md': null };
		const { problems, advice, summary } = checkReport(theSources({ files }));

		expect(problems).toMatch(/there is no file modules\/glossary\.md[^]*\n\n\d+ problems?$/);
		expect(advice).toContain('[negative-stem]');
		expect(summary).toBe('');
	});
});
