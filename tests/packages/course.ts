import { join } from 'node:path';
import { outlineOf } from '../../src/build/outline.ts';
import { readAll } from '../../src/build/course-for.ts';
import type { Audience, Course, Outline, Quiz } from '../../src/course/course.ts';
import type { Question } from '../../src/course/question.ts';

const root = join(import.meta.dirname, '../..');
const reading = readAll(root);

/** The course of an audience as the build reads it: what the tests expect of a package comes from its sources. */
export async function courseOf(audience: Audience): Promise<{ course: Course; outline: Outline }> {
	const course = (await reading).courses.find((candidate) => candidate.audience === audience);
	if (!course) throw new Error(`no course for ${audience}`);

	return { course, outline: outlineOf(course) };
}

export function lessonsOf(course: Course) {
	return course.modules.flatMap(({ pages }) =>
		pages.flatMap((page) => (page.is === 'lesson' ? [page.lesson] : []))
	);
}

export function quizzesOf(course: Course) {
	return course.modules.flatMap(({ pages }) =>
		pages.flatMap((page) => (page.is === 'quiz' ? [page.quiz] : []))
	);
}

/** What practice asks of a quiz: not what is held back for the test. */
export function practised({ questions }: Quiz): Question[] {
	return questions.filter(({ heldBack }) => !heldBack);
}

/** The words of compiled text, as a reader sees them. */
export function plain(html: string): string {
	return html
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ')
		.trim();
}

/** A question by its stem and vignette as shown: several vignettes may end with the same question. */
export function questionByWords(course: Course, stem: string, scene: string): Question {
	const wanted = stem.replace(/\s+/g, ' ').trim();
	const told = scene.replace(/\s+/g, '');
	const found = quizzesOf(course)
		.flatMap(({ questions }) => questions)
		.filter((question) => plain(question.stem) === wanted)
		.find((question, _, { length }) => length === 1 || plain(question.scene).replace(/\s+/g, '') === told);
	if (!found) throw new Error(`no question “${wanted}”`);

	return found;
}
