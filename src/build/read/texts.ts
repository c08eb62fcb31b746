import type { Audience, Exam } from '../../course/course.ts';
import { LANGUAGES } from '../../course/languages.ts';
import { readCase } from './case.ts';
import type { CaseText } from './case.ts';
import { readCoursePage } from './course-page.ts';
import type { CoursePage } from './course-page.ts';
import { readExam } from './exam.ts';
import { readLesson } from './lesson.ts';
import type { Known, LessonText } from './lesson.ts';
import { inspectModuleTitles } from './module-titles.ts';
import type { Organization } from './organization.ts';
import { pageId } from './page-id.ts';
import type { PageReaders } from './page-words.ts';
import { readQuiz } from './quiz.ts';
import type { QuizText } from './quiz.ts';
import type { SourceFile } from './source-file.ts';

/** Lessons, quizzes and cases by id; `null` for one that could not be read. */
export interface Texts {
	lessons: ReadonlyMap<string, LessonText | null>;
	quizzes: ReadonlyMap<string, QuizText | null>;
	cases: ReadonlyMap<string, CaseText | null>;
}

type Open = (path: string) => SourceFile | null;

export interface Desk extends Omit<PageReaders, 'audience'> {
	manifestFile: SourceFile;
	/** Opens a file that must exist, or reports what it is for. */
	need: (path: string, advice: string) => SourceFile | null;
}

/** The file that holds the words of a course that belong to no page. */
export const coursePagePath = ({ audience, translation }: Organization): string =>
	`modules/course.${audience}${translation === null ? '' : `.${translation}`}.md`;

/** Each audience's opening page; one that could not be read is left out. */
export function readCoursePages(
	organizations: readonly Organization[],
	{ manifestFile, need, references, lessons }: Desk
): Map<Audience, CoursePage> {
	const pages = new Map<Audience, CoursePage>();

	for (const organization of organizations) {
		const { audience } = organization;
		const file = need(
			coursePagePath(organization),
			`it holds the title and the objectives of the ${audience}`
		);
		const page = file && readCoursePage(file, { audience, references, lessons });
		if (file === null || page === null) continue;

		pages.set(audience, page);
		inspectModuleTitles(file, manifestFile, page, organization);
	}

	return pages;
}

/** Every lesson, quiz and case that the table of contents lists, each read once for all who get it. */
export function readTexts(organizations: readonly Organization[], open: Open, known: Known): Texts {
	const lessons = new Map<string, LessonText | null>();
	const quizzes = new Map<string, QuizText | null>();
	const cases = new Map<string, CaseText | null>();

	for (const [path, audiences] of readersByPath(organizations)) {
		const file = open(path);
		const id = pageId(path);
		if (file === null) continue;

		if (path.startsWith('modules/')) lessons.set(id, readLesson(file, id, audiences, known));
		else if (path.startsWith('quizzes/cases/')) cases.set(id, readCase(file, id, { ...known, audiences }));
		else quizzes.set(id, readQuiz(file, id, { ...known, audiences }));
	}

	return { lessons, quizzes, cases };
}

/** The final tests, which draw from quizzes of their own audience's course. */
export function readExams(
	organizations: readonly Organization[],
	open: Open,
	{
		quizzes,
		references,
		lessons,
		pages
	}: Omit<PageReaders, 'audience'> & Pick<Texts, 'quizzes'> & { pages: ReadonlyMap<Audience, CoursePage> }
): Map<Audience, Exam> {
	const exams = new Map<Audience, Exam>();

	for (const { audience, exam, modules } of organizations) {
		const file = exam && open(exam.path);
		if (exam === null || file === null) continue;

		const ids = modules.flatMap((module) => module.pages).map(({ path }) => pageId(path));
		const read = readExam(file, pageId(exam.path), {
			audience,
			language: pages.get(audience)?.language ?? LANGUAGES[0],
			passMark: exam.passMark,
			objectives: new Set(pages.get(audience)?.objectives.map((objective) => objective.id)),
			quizzes: new Map([...quizzes].filter(([id]) => ids.includes(id))),
			references,
			lessons
		});

		if (read !== null) exams.set(audience, read);
	}

	return exams;
}

function readersByPath(organizations: readonly Organization[]): Map<string, Audience[]> {
	const readers = new Map<string, Audience[]>();

	for (const { audience, modules } of organizations) {
		for (const { path } of modules.flatMap((module) => module.pages)) {
			const audiences = readers.get(path) ?? [];
			if (!audiences.includes(audience)) readers.set(path, [...audiences, audience]);
		}
	}

	return readers;
}
