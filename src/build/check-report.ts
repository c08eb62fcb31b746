import type { Problem } from '../course/problem.ts';
import { coverageOf } from './coverage/coverage.ts';
import { coveragePage } from './coverage/coverage-page.ts';
import { curriculumIn } from './coverage/curriculum.ts';
import { uncited } from './coverage/uncited.ts';
import { advise } from './check/advise.ts';
import { contentProblems } from './check/content-problems.ts';
import { editionsOf } from './editions.ts';
import { readCourses } from './read/course.ts';
import type { Sources } from './read/course.ts';
import { showAll } from './read/show.ts';
import { summaryOf } from './summary.ts';

export interface CheckReport {
	/** To be mended: `npm run check` fails. Empty where there is nothing. */
	problems: string;
	/** To be weighed: fails nothing. Empty where there is nothing. */
	advice: string;
	/** The courses in a line each, where there is no problem. */
	summary: string;
	/** `docs/coverage.md`; null where there is a problem, or no curriculum. */
	coverage: string | null;
}

const WEIGH =
	'it fails nothing; where you know better, write  allow=<the rule in brackets>  into the heading';

/** What `npm run check` has to say about everything that authors wrote. */
export function checkReport(sources: Sources): CheckReport {
	const read = readCourses(sources);
	const curriculum = curriculumIn(sources.files);
	const { courses, quizzes } = read;
	const problems = [...read.problems, ...contentProblems(read, curriculum)];
	const said = (found: readonly Problem[], last: string): string =>
		found.length === 0 ? '' : `${showAll(found, sources)}\n\n${last}`;
	const advice = advise(quizzes);

	return {
		problems: said(problems, `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`),
		advice: said(advice, `advice: ${advice.length}; ${WEIGH}`),
		summary: problems.length > 0 ? '' : courses.flatMap(editionsOf).map(summaryOf).join('\n'),
		coverage:
			problems.length > 0 || curriculum === null
				? null
				: coveragePage(coverageOf(read, curriculum), uncited(sources))
	};
}
