import type { Course } from '../course/course.ts';

/** The course and its translations, each as the one that a package begins in, with all others beside it. */
export function editionsOf(course: Course): Course[] {
	const all = [course, ...course.translations].map((one) => ({ ...one, translations: [] as Course[] }));

	return all.map((one) => ({ ...one, translations: all.filter((other) => other !== one) }));
}
