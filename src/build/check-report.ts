import type { Problem } from '../course/problem.ts';
import { advise } from './check/advise.ts';
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
}

const WEIGH =
	'it fails nothing; where you know better, write  allow=<the rule in brackets>  into the heading';

/** What `npm run check` has to say about everything that authors wrote. */
export function checkReport(sources: Sources): CheckReport {
	const { courses, problems, quizzes } = readCourses(sources);
	const said = (found: readonly Problem[], last: string): string =>
		found.length === 0 ? '' : `${showAll(found, sources)}\n\n${last}`;
	const advice = advise(quizzes);

	return {
		problems: said(problems, `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`),
		advice: said(advice, `advice: ${advice.length}; ${WEIGH}`),
		summary: courses.flatMap(editionsOf).map(summaryOf).join('\n')
	};
}
