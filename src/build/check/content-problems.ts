import type { Case } from '../../course/case.ts';
import type { Course, Quiz } from '../../course/course.ts';
import type { Problem } from '../../course/problem.ts';
import { coverageOf } from '../coverage/coverage.ts';
import { coverageProblems } from '../coverage/coverage-problems.ts';
import type { Curriculum } from '../coverage/curriculum.ts';
import type { Read } from '../read/course.ts';
import { readingGrade } from '../readability/english.ts';
import { checkPages } from './pages/check-pages.ts';
import { HIGHEST_GRADE } from './pages/rules/reading-grade.ts';
import { sentencesAmong } from './questions-grade.ts';
import { missingFlags } from './red-flag-foot.ts';
import { hardInSpanish } from './spanish-reading.ts';

/**
 * What the rules of content say, and what the curriculum asks for and does not get: `npm run check` and the build fail on it.
 * Nothing while the reader itself has problems.
 */
export function contentProblems(read: Read, curriculum: Curriculum | null): Problem[] {
	const { courses, lessons, glossary, references, problems } = read;
	if (problems.length > 0 || glossary === null || references === null) return [];

	const patients = courses.filter(({ audience }) => audience === 'patients');

	return [
		...checkPages(lessons, { glossary, references }),
		...patients.flatMap(footProblems),
		...patients.flatMap(questionProblems),
		...patients.flatMap(({ translations }) => translations).flatMap(hardInSpanish),
		...(curriculum === null ? [] : coverageProblems(coverageOf(read, curriculum), curriculum, read))
	];
}

function footProblems({ foot, audience }: Course): Problem[] {
	const missing = missingFlags(foot);
	if (missing.length === 0) return [];

	return [
		atTop(`modules/course.${audience}.md`, {
			rule: 'red-flag-foot',
			message: `the foot of the pages does not say: ${missing.join('; ')}`,
			advice: 'write when to get help, and where, under  foot: |'
		})
	];
}

/** Quizzes and cases of patients, held to the same grade as their lessons. */
function questionProblems({ modules }: Course): Problem[] {
	return modules
		.flatMap((module) => module.pages)
		.flatMap((page): (Quiz | Case)[] =>
			page.is === 'quiz' ? [page.quiz] : page.is === 'case' ? [page.case] : []
		)
		.flatMap((asked) => {
			const grade = readingGrade(sentencesAmong(asked))?.grade ?? 0;
			if (grade <= HIGHEST_GRADE) return [];

			return [
				atTop(`quizzes/${asked.id}.md`, {
					rule: 'reading-grade',
					message: `the questions read at grade ${grade.toFixed(1)}; patients' pages stay at ${HIGHEST_GRADE} or below`,
					advice: 'shorter words and shorter sentences'
				})
			];
		});
}

const atTop = (file: string, said: Pick<Problem, 'rule' | 'message' | 'advice'>): Problem => ({
	...said,
	file,
	line: 1,
	column: 1
});
