import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/build/check-report.ts';
import { example, inSpanish, LESSON, QUIZ, theSources, withCase } from './read/a-course.ts';

const ADVISED = example('quiz.md').replace('Which root leaves', 'Which root does not leave');

/** Lessons as the rules of content want them, and the foot of the patients' pages. */
const CLEAN = {
	[LESSON]: clean('lesson.md'),
	'modules/anatomy/levels.md': clean('lesson.md'),
	'modules/anatomy/spine.patients.md': clean('lesson.patients.md'),
	'modules/course.patients.md': example('course-page.md')
		.replace(/NR-1(.*)\n.*NR-3.*/, 'PT-1$1')
		.replace(
			'New weakness in a leg: call now.',
			'Go to the emergency room for numb skin between your legs, trouble with urine, weakness in a leg or chest pain. ' +
				'Call for fever or a bad headache. This does not replace your team.'
		)
};

function clean(name: string): string {
	const text = Array.from({ length: 150 }, () => 'Your back is strong.').join(' ');

	return `${example(name).replace(/minutes: \d+/, 'minutes: 4')}\n${text}\n\n:::note[In short]\nMove.\n:::\n`;
}

describe('npm run check', () => {
	it('reports what the rules of content find like any other problem, and then says nothing of what the course holds', () => {
		const files = { ...CLEAN, [LESSON]: `${CLEAN[LESSON]}\nAbout 1 in 5 has pain.\n` };
		const { problems, summary } = checkReport(theSources({ files }));

		expect(problems).toContain('“1 in 5” has no source');
		expect(problems).toMatch(/\n\n1 problem$/);
		expect(summary).toBe('');
	});

	it('wants the red flags at the foot of the patients’ pages', () => {
		const foot = CLEAN['modules/course.patients.md'].replace('a bad headache', 'pain');

		expect(
			checkReport(theSources({ files: { ...CLEAN, 'modules/course.patients.md': foot } })).problems
		).toContain('the foot of the pages does not say: a headache that is worse upright');
	});

	it('holds the patients’ questions to the grade of their lessons', () => {
		const quiz = example('quiz.patients.md').replace(
			'Ribs are bones of the chest.',
			'Percutaneous implantation necessitates multidisciplinary evaluation.'.repeat(3)
		);

		expect(
			checkReport(theSources({ files: { ...CLEAN, 'quizzes/anatomy.patients.md': quiz } })).problems
		).toMatch(/quizzes\/anatomy\.patients\.md:1:1 {2}the page reads at grade/);
	});

	it('reads cases, and what is translated', () => {
		const { problems: ofCase } = checkReport(
			theSources(withCase(example('clinical-case.md').replace('[@north2005]', '[@foltz2004]')))
		);
		const quiz = example('quiz.patients.es.md').replace('un cojín blando', 'un cojín persistente');
		const { problems: ofQuiz } = checkReport(
			theSources(inSpanish({ files: { 'quizzes/anatomy.patients.es.md': quiz } }))
		);

		expect(ofCase).toMatch(/quizzes\/cases\/joan\.md:\d+:\d+ {2}nothing but “foltz2004” stands behind this/);
		expect(ofQuiz).toMatch(/quizzes\/anatomy\.patients\.es\.md:\d+:7 {2}“persistente” is not for patients/);
	});

	it('says of a course without a fault what it holds', () => {
		const { problems, summary } = checkReport(theSources({ files: CLEAN }));

		expect(problems).toBe('');
		expect(summary).toMatch(/^patients: 1 lesson .*\nnurses: 2 lessons .*\nstudents: 2 lessons .*$/);
	});

	it('shows advice as it shows problems, with the rule to set aside, and still says what the course holds', () => {
		const { problems, advice, summary } = checkReport(theSources({ files: { ...CLEAN, [QUIZ]: ADVISED } }));

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
