import { relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Case } from '../course/case.ts';
import type { Course, Outline, Quiz } from '../course/course.ts';
import type { Lesson } from '../course/lesson.ts';
import { outlineOf } from './outline.ts';
import { IMAGE } from './sources.ts';
import type { FigureWordPaths } from './sources.ts';

export interface CourseForVite {
	course: Course;
	/** Figure name → path of its component from the repository's root, with forward slashes. */
	figures: Map<string, string>;
	/** The same of their words in other languages than the one that they were made in. */
	figureWords: FigureWordPaths;
}

/** Reads the course; throws with the text of all problems, which Vite shows in its overlay. */
export type ReadCourse = () => Promise<CourseForVite>;

/**
 * The course as modules, one chunk per page: `virtual:course` (outline and loaders), `virtual:part/question-slots`,
 * `virtual:page/<id>` (a lesson's, quiz's or case's data); `virtual:translation/<language>` (the same with the words of the
 * interface), `virtual:page/<language>/<id>`. In `vite dev` a changed text reloads the page, and so does a file
 * that comes or goes: a figure, its words in another language, a picture.
 */
export function coursePlugin(read: ReadCourse): Plugin {
	let reading: Promise<CourseForVite> | undefined;

	return {
		name: 'course',
		resolveId(id) {
			return id.startsWith('virtual:course') || /^virtual:(page|part|translation)\//.test(id)
				? `\0${id}`
				: undefined;
		},
		async load(id) {
			if (!id.startsWith('\0virtual:')) return;
			reading ??= read();
			const modules = virtualModules(await reading);

			return modules.get(id.slice(1));
		},
		configureServer(server) {
			server.watcher.on('all', (event, file) => {
				if (!isRead(event, relative(server.config.root, file))) return;
				reading = undefined;
				server.moduleGraph.invalidateAll();
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}

/** Whether the course reads otherwise: what is only code, Vite replaces by itself, unless it comes or goes. */
function isRead(event: string, path: string): boolean {
	if (!/^(?:(?:modules|quizzes)[/\\]|imsmanifest\.xml$|reporting\.yaml$)/.test(path)) return false;

	if (/\.(?:md|xml|json|yaml)$/.test(path)) return true;

	return event !== 'change' && (/\.(?:svelte|ts)$/.test(path) || IMAGE.test(path));
}

/** A table of module id → code. */
function virtualModules({ course, figures, figureWords }: CourseForVite): Map<string, string> {
	const outline = outlineOf(course);
	const used = figuresOf(course);
	const ownFigures = [...figures].filter(([name]) => used.has(name));
	const wordsIn = ({ language }: Course): [string, string][] =>
		[...(figureWords.get(language) ?? [])].filter(([name]) => used.has(name));

	return new Map([
		[
			'virtual:course',
			[
				`export const outline = ${JSON.stringify(withoutQuestionSlots(outline))};`,
				`export const questionSlots = () => import('virtual:part/question-slots');`,
				...pageLoaders(course, 'virtual:page/', wordsIn(course)),
				`export const figures = ${loaders(ownFigures.map(rooted))};`,
				`export const certificate = ${course.certificate ? `() => import('virtual:part/certificate')` : 'null'};`,
				`export const translations = ${loaders(
					course.translations.map(({ language }) => [language, `virtual:translation/${language}`])
				)};`
			].join('\n')
		],
		['virtual:part/certificate', `export default ${JSON.stringify(course.certificate)};`],
		['virtual:part/question-slots', `export default ${JSON.stringify(outline.slots.questions)};`],
		...pageModules(course, 'virtual:page/'),
		...course.translations.flatMap((translation): [string, string][] => {
			const { language } = translation;
			const prefix = `virtual:page/${language}/`;

			return [
				[
					`virtual:translation/${language}`,
					[
						`export { default as interface } from '/src/player/interface.${language}.ts';`,
						`export const outline = ${JSON.stringify(withoutSlots(outlineOf(translation)))};`,
						...pageLoaders(translation, prefix, wordsIn(translation))
					].join('\n')
				],
				...pageModules(translation, prefix)
			];
		})
	]);
}

/** The data of each page, and the about page's words. */
function pageModules(course: Course, prefix: string): [string, string][] {
	const { lessons, quizzes, cases } = pagesOf(course);

	return [
		[`${prefix}about`, `export default ${JSON.stringify(course.about)};`],
		[`${prefix}glossary`, `export default ${JSON.stringify(course.terms)};`],
		...[...lessons, ...quizzes, ...cases].map((page): [string, string] => [
			`${prefix}${page.id}`,
			`export default ${JSON.stringify(page)};`
		])
	];
}

/** What an edition exports beside its outline. */
function pageLoaders(course: Course, prefix: string, words: [string, string][]): string[] {
	const { lessons, quizzes, cases } = pagesOf(course);
	const byId = (pages: { id: string }[]) => loaders(pages.map(({ id }) => [id, `${prefix}${id}`]));

	return [
		`export const lessons = ${byId(lessons)};`,
		`export const quizzes = ${byId(quizzes)};`,
		`export const cases = ${byId(cases)};`,
		`export const about = () => import(${JSON.stringify(`${prefix}about`)});`,
		`export const glossary = () => import(${JSON.stringify(`${prefix}glossary`)});`,
		`export const figureWords = ${loaders(words.map(rooted))};`
	];
}

function pagesOf(course: Course): { lessons: Lesson[]; quizzes: Quiz[]; cases: Case[] } {
	const pages = course.modules.flatMap((module) => module.pages);

	return {
		lessons: pages.flatMap((page) => (page.is === 'lesson' ? [page.lesson] : [])),
		quizzes: pages.flatMap((page) => (page.is === 'quiz' ? [page.quiz] : [])),
		cases: pages.flatMap((page) => (page.is === 'case' ? [page.case] : []))
	};
}

/** The names of the figures that the course shows. */
function figuresOf(course: Course): Set<string> {
	const { lessons, quizzes } = pagesOf(course);

	return new Set([
		...lessons.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.is === 'figure' ? [block.name] : []))
		),
		...quizzes.flatMap(({ questions }) =>
			questions.flatMap((one) => (one.kind === 'task' ? [one.figure] : []))
		)
	]);
}

/** It grows with every question, and the first page does not need it. */
function withoutQuestionSlots(outline: Outline): Outline {
	return { ...outline, slots: { ...outline.slots, questions: {} } };
}

/** A translation's are those of the package's own language. */
function withoutSlots(outline: Outline): Outline {
	return { ...outline, slots: { pages: {}, questions: {}, size: { pages: 0, questions: 0 } } };
}

const rooted = ([name, path]: [string, string]): [string, string] => [name, `/${path}`];

function loaders(rows: [name: string, path: string][]): string {
	const entries = rows.map(
		([name, path]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(path)})`
	);

	return `{ ${entries.join(', ')} }`;
}
