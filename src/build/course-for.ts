import type { Course, Slots } from '../course/course.ts';
import type { Problem } from '../course/problem.ts';
import { contentProblems } from './check/content-problems.ts';
import { curriculumIn } from './coverage/curriculum.ts';
import { readCourses } from './read/course.ts';
import { showAll } from './read/show.ts';
import { editionsOf } from './editions.ts';
import { figurePaths, figureWordPaths, loadSources, type FigureWordPaths } from './sources.ts';
import type { CourseForVite } from './vite-plugin.ts';

export interface Read {
	courses: Course[];
	slots: Slots;
	problems: Problem[];
	/** The problems as an author reads them; empty when there are none. */
	shown: string;
	/** What the rules of content say, in the same form: nothing is built while there is any, but texts can be looked at. */
	shownContent: string;
	figures: Map<string, string>;
	figureWords: FigureWordPaths;
}

/** Reads everything under `root`. */
export async function readAll(root: string): Promise<Read> {
	const sources = await loadSources(root);
	const read = readCourses(sources);
	const { courses, slots, problems } = read;

	return {
		courses,
		slots,
		problems,
		shown: showAll(problems, sources),
		shownContent: showAll(contentProblems(read, curriculumIn(sources.files)), sources),
		figures: await figurePaths(root),
		figureWords: await figureWordPaths(root)
	};
}

/** One edition of the course for Vite, such as `patients-es`; throws with all problems in words, which Vite's overlay shows. */
export async function courseFor(root: string, edition: string): Promise<CourseForVite> {
	const { courses, problems, shown, figures, figureWords } = await readAll(root);
	if (problems.length > 0) throw new Error(`\n${shown}`);

	const editions = courses.flatMap(editionsOf);
	const course = editions.find((candidate) => candidate.edition === edition);
	if (!course) {
		const known = editions.map((candidate) => candidate.edition).join(', ');
		throw new Error(`there is no audience “${edition}”; the manifest has: ${known}`);
	}

	return { course, figures, figureWords };
}
