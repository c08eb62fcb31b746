import type { Course } from '../../course/course.ts';
import type { Problem } from '../../course/problem.ts';
import { coverageOf } from '../coverage/coverage.ts';
import { coverageProblems } from '../coverage/coverage-problems.ts';
import type { Curriculum } from '../coverage/curriculum.ts';
import type { Read } from '../read/course.ts';
import { checkPages } from './pages/check-pages.ts';
import { missingFlags } from './red-flag-foot.ts';

/**
 * What the rules of content say, and what the curriculum asks for and does not get: `npm run check` and the build fail on it.
 * Nothing while the reader itself has problems.
 */
export function contentProblems(read: Read, curriculum: Curriculum | null): Problem[] {
	const { courses, references, problems } = read;
	if (problems.length > 0 || references === null) return [];

	const patients = courses.filter(({ audience }) => audience === 'patients');

	return [
		...[read, ...read.translations].flatMap(({ glossary, ...written }) =>
			glossary === null ? [] : checkPages({ ...written, glossary, references })
		),
		...patients.flatMap(footProblems),
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

const atTop = (file: string, said: Pick<Problem, 'rule' | 'message' | 'advice'>): Problem => ({
	...said,
	file,
	line: 1,
	column: 1
});
