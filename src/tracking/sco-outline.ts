import type { Outline } from '../course/course.ts';

/**
 * The outline of one SCO of several, or of the whole course where the package has but one: a module's pages without the final
 * test, or the test alone with nothing to be read before it. The slots stay the whole table's, so that a state reads the same.
 */
export function scoOutline(outline: Outline, sco: string | undefined): Outline {
	if (sco === undefined) return outline;
	const { title: course, exam, handouts } = outline;
	if (exam?.id === sco) {
		return {
			...outline,
			title: exam.title,
			modules: [],
			handouts: [],
			reporting: { ...outline.reporting, completion: 'exam' },
			part: { course, examElsewhere: false }
		};
	}

	const module = outline.modules.find(({ id }) => id === sco);
	if (!module) throw new Error(`the course has no part “${sco}”`);

	return {
		...outline,
		title: module.title,
		modules: [module],
		handouts: handouts.filter(({ page }) => module.pages.some(({ id }) => id === page)),
		exam: null,
		reporting: { ...outline.reporting, completion: 'lessons' },
		part: { course, examElsewhere: exam !== null }
	};
}
