import type { Outline, OutlinePage } from '../course/course.ts';
import { isQuizAnswered, type Progress } from '../tracking/progress.ts';
import { wayThrough } from './way.ts';

export type PageState = 'done' | 'started' | 'open';

/** What the menu shows beside a page: a lesson is done when read, a quiz when every question was answered. */
export function pageState(page: OutlinePage, progress: Progress): PageState {
	const done = page.is === 'lesson' ? progress.pages[page.id] === 'read' : isQuizAnswered(page, progress);
	if (done) return 'done';

	return progress.pages[page.id] ? 'started' : 'open';
}

/** Pages done, and the minutes of those that are not. The final test counts as a page. */
export function courseTally(
	progress: Progress,
	outline: Outline
): { done: number; of: number; minutesLeft: number } {
	const pages = outline.modules.flatMap((module) => module.pages);
	const open = pages.filter((page) => pageState(page, progress) !== 'done');
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

/** Where to go on: the first page on the way that is not done, the final test among them; null: nowhere. */
export function nextOpen(progress: Progress, outline: Outline): string | null {
	const { passed, tries } = progress.exam;
	const next = wayThrough(outline).find((page) =>
		'is' in page ? pageState(page, progress) !== 'done' : !passed && tries < page.tries
	);

	return next?.id ?? null;
}
