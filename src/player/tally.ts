import type { Outline, OutlinePage } from '../course/course.ts';
import { isQuizAnswered, type Progress } from '../tracking/progress.ts';

export type PageState = 'done' | 'started' | 'open';

/** What the menu shows beside a page: a lesson is done when read, a quiz when every question was answered, a case when it came to an end. */
export function pageState(page: OutlinePage, progress: Progress, outline: Outline): PageState {
	const done =
		page.is === 'lesson'
			? progress.pages[page.id] === 'read'
			: isQuizAnswered(page.questions, progress, outline);
	if (done) return 'done';

	return progress.pages[page.id] ? 'started' : 'open';
}

/** Pages done, and the minutes of those that are not. The final test counts as a page. */
export function courseTally(
	progress: Progress,
	outline: Outline
): { done: number; of: number; minutesLeft: number } {
	const pages = outline.modules.flatMap((module) => module.pages);
	const open = pages.filter((page) => pageState(page, progress, outline) !== 'done');
	const exam = outline.exam && !progress.exam.passed ? outline.exam : null;
	const isOpen = exam !== null && progress.exam.tries < exam.tries;
	const of = pages.length + (outline.exam ? 1 : 0);

	return {
		done: of - open.length - (exam ? 1 : 0),
		of,
		minutesLeft: [...open, ...(isOpen ? [exam] : [])].reduce((sum, { minutes }) => sum + minutes, 0)
	};
}

/** Lessons of the modules that are still to be read before the final test opens; none where the test is all that counts. */
export function lessonsBeforeExam(progress: Progress, outline: Outline): OutlinePage[] {
	if (outline.reporting.completion === 'exam') return [];

	return outline.modules
		.flatMap((module) => module.pages)
		.filter((page) => page.is === 'lesson' && progress.pages[page.id] !== 'read');
}

/** Where to go on: the first page that is not done, else the final test, else nothing. */
export function nextOpen(progress: Progress, outline: Outline): string | null {
	const page = outline.modules
		.flatMap((module) => module.pages)
		.find((candidate) => pageState(candidate, progress, outline) !== 'done');
	if (page) return page.id;

	return outline.exam && !progress.exam.passed && progress.exam.tries < outline.exam.tries
		? outline.exam.id
		: null;
}
