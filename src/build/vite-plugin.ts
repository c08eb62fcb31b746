import type { Plugin } from 'vite';
import type { Case } from '../course/case.ts';
import type { Course, Outline, Quiz } from '../course/course.ts';
import { outlineOf } from './outline.ts';

export interface CourseForVite {
	course: Course;
	/** Figure name → path of its component from the repository's root, with forward slashes. */
	figures: Map<string, string>;
}

/** Reads the course; throws with the text of all problems, which Vite shows in its overlay. */
export type ReadCourse = () => Promise<CourseForVite>;

/**
 * The course as modules, one chunk per page: `virtual:course` (outline and loaders), `virtual:part/question-slots`,
 * `virtual:page/<id>` (a lesson's, quiz's or case's data). In `vite dev` a changed text reloads the page.
 */
export function coursePlugin(read: ReadCourse): Plugin {
	let reading: Promise<CourseForVite> | undefined;

	return {
		name: 'course',
		resolveId(id) {
			return id.startsWith('virtual:course') || /^virtual:(page|part)\//.test(id) ? `\0${id}` : undefined;
		},
		async load(id) {
			if (!id.startsWith('\0virtual:')) return;
			reading ??= read();
			const modules = virtualModules(await reading);

			return modules.get(id.slice(1));
		},
		configureServer(server) {
			server.watcher.add(['modules', 'quizzes', 'imsmanifest.xml', 'reporting.yaml']);
			server.watcher.on('change', (file) => {
				if (!/\.(md|xml|json|yaml)$/.test(file)) return;
				reading = undefined;
				server.moduleGraph.invalidateAll();
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}

/** A table of module id → code. */
function virtualModules({ course, figures }: CourseForVite): Map<string, string> {
	const outline = outlineOf(course);
	const pages = course.modules.flatMap((module) => module.pages);
	const lessons = pages.flatMap((page) => (page.is === 'lesson' ? [page.lesson] : []));
	const quizzes = pages.flatMap((page): Quiz[] => (page.is === 'quiz' ? [page.quiz] : []));
	const cases = pages.flatMap((page): Case[] => (page.is === 'case' ? [page.case] : []));
	const used = new Set([
		...lessons.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.is === 'figure' ? [block.name] : []))
		),
		...quizzes.flatMap(({ questions }) =>
			questions.flatMap((one) => (one.kind === 'task' ? [one.figure] : []))
		)
	]);
	const ownFigures = [...figures].filter(([name]) => used.has(name));

	return new Map([
		[
			'virtual:course',
			[
				`export const outline = ${JSON.stringify(withoutQuestionSlots(outline))};`,
				`export const questionSlots = () => import('virtual:part/question-slots');`,
				`export const lessons = ${loaders(lessons.map(({ id }) => [id, `virtual:page/${id}`]))};`,
				`export const quizzes = ${loaders(quizzes.map(({ id }) => [id, `virtual:page/${id}`]))};`,
				`export const cases = ${loaders(cases.map(({ id }) => [id, `virtual:page/${id}`]))};`,
				`export const about = () => import('virtual:page/about');`,
				`export const certificate = ${course.certificate ? `() => import('virtual:page/certificate')` : 'null'};`,
				`export const glossary = () => import('virtual:page/glossary');`,
				`export const figures = ${loaders(ownFigures.map(([name, path]) => [name, `/${path}`]))};`
			].join('\n')
		],
		['virtual:part/question-slots', `export default ${JSON.stringify(outline.slots.questions)};`],
		['virtual:page/glossary', `export default ${JSON.stringify(course.terms)};`],
		['virtual:page/certificate', `export default ${JSON.stringify(course.certificate)};`],
		['virtual:page/about', `export default ${JSON.stringify(course.about)};`],
		...[...lessons, ...quizzes, ...cases].map((page): [string, string] => [
			`virtual:page/${page.id}`,
			`export default ${JSON.stringify(page)};`
		])
	]);
}

/** It grows with every question, and the first page does not need it. */
function withoutQuestionSlots(outline: Outline): Outline {
	return { ...outline, slots: { ...outline.slots, questions: {} } };
}

function loaders(rows: [name: string, path: string][]): string {
	const entries = rows.map(
		([name, path]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(path)})`
	);

	return `{ ${entries.join(', ')} }`;
}
