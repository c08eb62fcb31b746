import { isForm } from '../assessment/form.ts';
import type { Course } from '../course/course.ts';

/** A part of a course that can be a SCO of its own: a module, or the final test. */
export interface Sco {
	id: string;
	title: string;
	/** Percent; null for modules. */
	passMark: number | null;
	/** The id of the page it begins with; null for the test, whose questions are drawn. */
	firstPage: string | null;
}

/** In the order of the course. Forms are left out: they are asked for by the certificate, and no part knows enough to give one. */
export function scosOf({ modules, exam }: Pick<Course, 'modules' | 'exam'>): Sco[] {
	const taught = modules.filter(
		({ pages }) => !pages.every((page) => page.is === 'quiz' && isForm(page.quiz))
	);
	const parts = taught.map(({ id, title, pages }): Sco => ({
		id,
		title,
		passMark: null,
		firstPage: firstPageOf(pages)
	}));
	if (!exam) return parts;

	const { id, title, passMark } = exam;
	return [...parts, { id, title, passMark, firstPage: null }];
}

/** The id of the page that these begin with. */
export function firstPageOf([page]: Course['modules'][number]['pages']): string | null {
	if (!page) return null;

	return page.is === 'lesson' ? page.lesson.id : page.is === 'quiz' ? page.quiz.id : page.case.id;
}
