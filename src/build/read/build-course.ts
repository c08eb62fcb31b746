import type { Case } from '../../course/case.ts';
import type { Audience, Course, Exam, Module, Objective, Quiz, Slots } from '../../course/course.ts';
import { countWords } from '../contact-hours/count-words.ts';
import { withCounts } from '../contact-hours/counted.ts';
import { compileLesson, termsFor } from './compile-lesson.ts';
import type { CoursePage } from './course-page.ts';
import type { Glossary } from './glossary.ts';
import type { Manifest } from './manifest.ts';
import type { Organization } from './organization.ts';
import { objectivesOf } from './objectives.ts';
import { pageId } from './page-id.ts';
import type { QuizText } from './quiz.ts';
import { readAgain } from './reading-place.ts';
import type { References } from './references.ts';
import type { ReportingFor } from './reporting.ts';
import type { Texts } from './texts.ts';

interface Parts {
	manifest: Manifest;
	organization: Organization;
	page: CoursePage;
	exam: Exam | null;
	texts: Texts;
	glossary: Glossary;
	references: References;
	reportingFor: ReportingFor;
	slots: Slots;
}

/** One audience's course, from texts in which no problem was found. */
export function buildCourse(parts: Parts): Course {
	const { manifest, organization, page, exam, texts, glossary, references, reportingFor, slots } = parts;
	const { audience } = organization;

	const { title, summary, language, welcome, foot, certificate, review, objectives } = page;
	const lessons = organization.modules.flatMap((module) =>
		module.pages.flatMap(({ path }) => texts.lessons.get(pageId(path)) ?? [])
	);
	const words = countWords(lessons, audience, { glossary, references });

	return {
		id: manifest.id,
		version: manifest.version,
		audience,
		language,
		title,
		summary,
		welcome,
		about: withCounts(page.about, words, exam?.draw ?? 0),
		foot,
		certificate,
		terms: termsFor(audience, glossary, references),
		review,
		objectives,
		modules: organization.modules.map((module) => ({
			id: module.id,
			title: page.modules.get(module.id)?.title ?? module.id,
			pages: module.pages.map(({ path }) => pageOf(pageId(path), parts, objectives))
		})),
		exam,
		reporting: reportingFor(audience),
		slots
	};
}

function pageOf(
	id: string,
	{ organization, texts, glossary, references }: Parts,
	objectives: readonly Objective[]
): Module['pages'][number] {
	const { audience } = organization;
	const lesson = texts.lessons.get(id);
	const quiz = texts.quizzes.get(id);
	const one = texts.cases.get(id);

	if (lesson) {
		return { is: 'lesson', lesson: compileLesson(lesson, { audience, objectives, glossary, references }) };
	}

	if (quiz)
		return { is: 'quiz', quiz: quizFor(quiz, audience, objectives, texts.lessons), minutes: quiz.minutes };

	if (one) return { is: 'case', case: caseFor(one.case, objectives), minutes: one.minutes };

	throw new Error(`the page "${id}" was not read`);
}

/** The questions of one audience, with its own objectives. */
function quizFor(
	{ id, title, questions }: QuizText,
	audience: Audience,
	objectives: readonly Objective[],
	lessons: Texts['lessons']
): Quiz {
	return {
		id,
		title,
		questions: questions
			.filter(({ audiences }) => audiences.includes(audience))
			.map(({ question, read }) => ({
				...question,
				objectives: objectivesOf(question.objectives, objectives).map((objective) => objective.id),
				read: read && readAgain(read, audience, lessons)
			}))
	};
}

/** The case with the objectives of one audience. */
function caseFor(one: Case, objectives: readonly Objective[]): Case {
	return { ...one, objectives: objectivesOf(one.objectives, objectives).map(({ id }) => id) };
}
