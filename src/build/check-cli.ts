import { fileURLToPath } from 'node:url';
import { readCourses } from './read/course.ts';
import { showAll } from './read/show.ts';
import { loadSources } from './sources.ts';
import { summaryOf } from './summary.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = await loadSources(root);
const { courses, problems } = readCourses(sources);

if (problems.length > 0) {
	console.error(
		`${showAll(problems, sources)}\n\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
	);
	process.exitCode = 1;
} else {
	console.log(courses.map(summaryOf).join('\n'));
}
