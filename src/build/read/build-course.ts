import type { Case } from '../../course/case.ts';
import type { Audience, Course, Exam, Module, Objective, Quiz, Slots } from '../../course/course.ts';
import { countWords } from '../contact-hours/count-words.ts';
import { withCounts } from '../contact-hours/counted.ts';
import type { ReadAgain } from '../../course/question.ts';
import { compileLesson, termsFor } from './compile-lesson.ts';
import type { CoursePage } from './course-page.ts';
import type { Glossary } from './glossary.ts';
import { isHeldBack } from './held-back.ts';
import type { Manifest } from './manifest.ts';
import { nameOf } from './organization.ts';
import type { Organization } from './organization.ts';
import { objectivesOf } from './objectives.ts';
import { pageId } from './page-id.ts';
import type { QuizText } from './quiz.ts';
import { readAgain } from './reading-place.ts';
import type { ReadingPlace } from './reading-place.ts';
import type { References } from './references.ts';
import type { ReportingFor } from './reporting.ts';
import type { Texts } from './texts.ts';

export interface CourseParts {
	manifest: Manifest;
	organization: Organization;
	page: CoursePage;
	exam: Exam | null;
	texts: Texts;
	/** The texts that those were translated from; they themselves where nothing was. */
	source: Texts;
	glossary: Glossary;
	references: References;
	reportingFor: ReportingFor;
	slots: Slots;
}

/** One audience's course in one language, from texts in which no problem was found. */
export function buildCourse(parts: CourseParts): Course {
	const { manifest, organization, page, exam, texts, glossary, references, reportingFor, slots } = parts;
	const { audience } = organization;

	const { title, summary, language, welcome, foot, certificate, review, objectives } = page;
	const lessons = organization.modules.flatMap((module) =>
		module.pages.flatMap(({ path }) => texts.lessons.get(pageId(path)) ?? [])
	);
	const words = countWords(lessons, audience);

	return {
		id: manifest.id,
		version: manifest.version,
		audience,
		edition: nameOf(organization),
		language,
		title,
		summary,
		welcome,
		about: withCounts(page.about, words, exam?.draw ?? 0),
		foot,
		certificate,
		terms: termsFor(glossary, { audience, language, references }),
		review,
		objectives,
		modules: organization.modules.map((module) => ({
			id: module.id,
			title: page.modules.get(module.id)?.title ?? module.id,
			pages: module.pages.map(({ path }) => pageOf(pageId(path), parts, objectives))
		})),
		exam,
		reporting: reportingFor(audience),
		slots,
		translations: []
	};
}

function pageOf(
	id: string,
	{ organization, page, exam, texts, source, glossary, references }: CourseParts,
	objectives: readonly Objective[]
): Module['pages'][number] {
	const { audience } = organization;
	const { language } = page;
	const lesson = texts.lessons.get(id);
	const quiz = texts.quizzes.get(id);
	const one = texts.cases.get(id);

	if (lesson) {
		return {
			is: 'lesson',
			lesson: compileLesson(lesson, { audience, language, objectives, glossary, references })
		};
	}

	if (quiz) {
		const again = (place: ReadingPlace): ReadAgain =>
			readAgain(place, audience, source.lessons, texts.lessons);
		return { is: 'quiz', quiz: quizFor(quiz, { audience, objectives, exam, again }), minutes: quiz.minutes };
	}

	if (one) return { is: 'case', case: caseFor(one.case, objectives), minutes: one.minutes };

	throw new Error(`the page "${id}" was not read`);
}

/** The questions of one audience, with its own objectives and held back for its own test. */
function quizFor(
	{ id, title, questions }: QuizText,
	{
		audience,
		objectives,
		exam,
		again
	}: {
		audience: Audience;
		objectives: readonly Objective[];
		exam: Exam | null;
		again: (place: ReadingPlace) => ReadAgain;
	}
): Quiz {
	return {
		id,
		title,
		questions: questions
			.filter(({ audiences }) => audiences.includes(audience))
			.map(({ question, read }) => ({
				...question,
				heldBack: isHeldBack({ question }, id, exam),
				objectives: objectivesOf(question.objectives, objectives).map((objective) => objective.id),
				read: read && again(read)
			}))
	};
}

/** The case with the objectives of one audience. */
function caseFor(one: Case, objectives: readonly Objective[]): Case {
	return { ...one, objectives: objectivesOf(one.objectives, objectives).map(({ id }) => id) };
}
