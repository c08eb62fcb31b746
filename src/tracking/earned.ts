import type { Outline } from '../course/course.ts';
import { isDone, isQuizAnswered, requiredPages, type Progress } from './progress.ts';

/** A page, or the final test. */
interface ToDo {
	id: string;
	title: string;
}

/**
 * What is still to be done for the certificate, in the order in which it is done: the final test is to be passed (it opens when the
 * lessons are read) or, where there is none, all to be done that completion asks for; then the forms are to be filled in.
 */
export function stillOpen(progress: Progress, outline: Outline): ToDo[] {
	const { modules, exam } = outline;
	if (progress.earned !== undefined) return [];
	const pages = modules.flatMap((module) => requiredPages(module, outline));
	const forms = modules.flatMap((module) => module.pages.filter(({ is }) => is === 'form'));

	return [
		...(exam ? (progress.exam.passed ? [] : [exam]) : pages.filter((page) => !isDone(page, progress))),
		...forms.filter((form) => !isQuizAnswered(form, progress))
	].map(({ id, title }) => ({ id, title }));
}
