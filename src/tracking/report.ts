import type { Outline } from '../course/course.ts';
import { own } from './own.ts';
import { isDone, isExamined, isExamOver, isQuizAnswered, requiredPages, type Progress } from './progress.ts';

/** What an LMS is told, in nobody's dialect yet. */
export interface Report {
	/** All that `reporting.yaml` makes completion ask for is there. Passing is another matter. */
	completed: boolean;
	/** null: not known yet, or still open because a try is left. */
	passed: boolean | null;
	/** Percent 0 to 100, or null while nothing may be reported. */
	score: number | null;
	/** Share of the required pages that are done, 0 to 1; exactly 1 together with `completed`. */
	progress: number;
	/** Page id, `#` and section: at most 255 characters (B-08). Empty at the opening page. */
	location: string;
	/** One per module, in course order. */
	objectives: ModuleReport[];
}

export interface ModuleReport {
	id: string;
	status: 'not attempted' | 'incomplete' | 'completed';
	/** Share of its pages done, 0 to 1. */
	progress: number;
}

/** The report on this progress: recomputed from state on load and at each change, never remembered. */
export function report(progress: Progress, outline: Outline): Report {
	const modules = outline.modules.map((module) => moduleReport(module, progress, outline));
	const pages = outline.modules.flatMap((module) => requiredPages(module, outline));
	const done = pages.filter((page) => isDone(page, progress)).length;
	const outcome = result(progress, outline);
	const completed = isCompleted(progress, outcome, outline);

	return {
		completed,
		...outcome,
		progress: completed ? 1 : Math.min(0.99, done / Math.max(1, pages.length)),
		location: location(progress),
		objectives: modules
	};
}

function result(progress: Progress, outline: Outline): Pick<Report, 'passed' | 'score'> {
	const { exam } = outline;
	// Without a graded test: raw 100 together with completion, nothing before.
	if (!isExamined(outline) && progress.finished) return { passed: true, score: 100 };
	// A module beside a test has no result: an LMS that keeps the highest score would take it for the course's (M-07).
	if (!exam || !isExamOver(progress, exam)) return { passed: null, score: null };

	const { passed, best } = progress.exam;
	return { passed, score: best };
}

/**
 * With the test in it only once the result is known: Moodle launches everything after completion in review mode, where a test
 * that is still to come could not be reported.
 */
function isCompleted(
	{ finished }: Progress,
	{ passed }: Pick<Report, 'passed'>,
	{ reporting: { completion } }: Outline
): boolean {
	if (completion === 'lessons') return finished;

	return passed !== null && (finished || completion === 'exam');
}

function location({ place }: Progress): string {
	return place ? `${place.page}#${place.section}`.slice(0, 255) : '';
}

function moduleReport(
	module: Outline['modules'][number],
	progress: Progress,
	outline: Outline
): ModuleReport {
	const required = requiredPages(module, outline);
	// A module of forms alone asks for nothing, and is done when they are filled in.
	const [pages, done] =
		required.length > 0
			? [required, required.filter((page) => isDone(page, progress)).length]
			: [module.pages, module.pages.filter((page) => isQuizAnswered(page, progress)).length];
	const touched = module.pages.some(({ id }) => own(progress.pages, id) !== undefined);

	return {
		id: module.id,
		status: done === pages.length ? 'completed' : touched ? 'incomplete' : 'not attempted',
		progress: pages.length === 0 ? 1 : done / pages.length
	};
}
