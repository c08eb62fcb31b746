import type { Exam, Outline, OutlinePage } from '../course/course.ts';

/** Pages in the order in which they are gone through: what is learned, the final test, and what is asked of the learner after it. */
export function wayThrough({ modules, exam }: Pick<Outline, 'modules' | 'exam'>): (OutlinePage | Exam)[] {
	return inOrder(
		modules.flatMap(({ pages }) => pages),
		exam,
		isForm
	);
}

/** Modules and the final test in that order. */
export function partsInOrder({
	modules,
	exam
}: Pick<Outline, 'modules' | 'exam'>): (Outline['modules'][number] | Exam)[] {
	return inOrder(modules, exam, ({ pages }) => pages.every(isForm));
}

function inOrder<T>(all: readonly T[], exam: Exam | null, comesAfter: (one: T) => boolean): (T | Exam)[] {
	return [...all.filter((one) => !comesAfter(one)), ...(exam ? [exam] : []), ...all.filter(comesAfter)];
}

function isForm({ is }: OutlinePage): boolean {
	return is === 'form';
}
