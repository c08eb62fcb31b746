import { readFileSync } from 'node:fs';
import type { Case } from '../../../src/course/case.ts';
import type { Audience, Course } from '../../../src/course/course.ts';
import type { Lesson } from '../../../src/course/lesson.ts';
import type { Question } from '../../../src/course/question.ts';
import { readCourses } from '../../../src/build/read/course.ts';
import type { Read, Sources } from '../../../src/build/read/course.ts';
import { showAll } from '../../../src/build/read/show.ts';

/** What a test changes in the small course: texts by path (`null`: no such file), and the manifest. */
export interface Changes {
	files?: Record<string, string | null>;
	manifest?: (manifest: string) => string;
}

export const LESSON = 'modules/anatomy/spine.md';
export const QUIZ = 'quizzes/anatomy.md';
export const CASE = 'quizzes/cases/joan.md';

/** A text from the folder of examples. */
export const example = (name: string): string =>
	readFileSync(new URL(`examples/${name}`, import.meta.url), 'utf8');

/** A small course in which everything is right: the example files, for three audiences. */
export function theSources({ files = {}, manifest = (xml) => xml }: Changes = {}): Sources {
	const all: Record<string, string | null> = {
		'modules/references.json': example('references.json'),
		'modules/glossary.md': example('glossary.md'),
		'modules/course.nurses.md': example('course-page.md'),
		'modules/course.students.md': example('course-page.md').replace(/NR-1(.*)\n.*NR-3.*/, 'MS-1$1'),
		'modules/course.patients.md': example('course-page.md').replace(/NR-1(.*)\n.*NR-3.*/, 'PT-1$1'),
		[LESSON]: example('lesson.md'),
		'modules/anatomy/levels.md': example('lesson.md'),
		'modules/anatomy/spine.patients.md': example('lesson.patients.md'),
		[QUIZ]: example('quiz.md'),
		'quizzes/anatomy.patients.md': example('quiz.patients.md'),
		'quizzes/final.nurses.md': example('final-test.md'),
		'quizzes/final.students.md': example('final-test.md'),
		...files
	};

	return {
		manifest: manifest(example('imsmanifest.xml')),
		files: new Map(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)),
		figures: ['spine-levels', 'onset-timeline', 'dose-bench'],
		images: new Set(['modules/anatomy/bulge.svg'])
	};
}

export const reading = (changes: Changes): Read => readCourses(theSources(changes));

/** All problems, as an author reads them. */
export function said(changes: Changes): string {
	const sources = theSources(changes);
	return showAll(readCourses(sources).problems, sources);
}

export function courseFor(audience: Audience, changes: Changes = {}): Course {
	const course = reading(changes).courses.find((one) => one.audience === audience);
	if (course === undefined) throw new Error(said(changes));

	return course;
}

/** The small course with a case for nurses and students after its quiz. */
export const withCase = (text: string, files: Changes['files'] = {}): Changes => ({
	files: { ...files, [CASE]: text },
	manifest: (xml) =>
		xml
			.replace(
				/(<item identifier="(nurses|students)-anatomy-quiz".*\n)/g,
				'$1<item identifier="$2-anatomy-joan" identifierref="quiz-cases-joan" />\n'
			)
			.replace(
				'</resources>',
				`<resource identifier="quiz-cases-joan" href="${CASE}"><file href="${CASE}" /></resource></resources>`
			)
});

export function caseFor(audience: Audience, text: string): Case {
	const pages = courseFor(audience, withCase(text)).modules.flatMap((module) => module.pages);
	const [one] = pages.flatMap((page) => (page.is === 'case' ? [page.case] : []));
	if (one === undefined) throw new Error(`the ${audience} have no case`);

	return one;
}

const SPANISH = {
	'modules/course.patients.es.md': 'course-page.patients.es.md',
	'modules/glossary.es.md': 'glossary.es.md',
	'modules/anatomy/spine.patients.es.md': 'lesson.patients.es.md',
	'quizzes/anatomy.patients.es.md': 'quiz.patients.es.md'
};

/** The small course with a Spanish translation for patients. */
export function inSpanish({ files = {}, manifest = (xml) => xml }: Changes = {}): Changes {
	const own = Object.entries(SPANISH).map(([path, name]): [string, string] => [path, example(name)]);
	const named = (path: string, id: string): string =>
		`<resource identifier="${id}" href="${path}"><file href="${path}" /></resource>`;

	return {
		files: { ...Object.fromEntries(own), ...files },
		manifest: (xml) =>
			manifest(
				xml
					.replace(
						'</organizations>',
						`<organization identifier="patients-es">
							<item identifier="patients-es-anatomy">
								<item identifier="patients-es-anatomy-spine" identifierref="anatomy-spine-patients-es" />
								<item identifier="patients-es-anatomy-quiz" identifierref="quiz-anatomy-patients-es" />
							</item>
						</organization></organizations>`
					)
					.replace(
						'</resources>',
						`${named('modules/anatomy/spine.patients.es.md', 'anatomy-spine-patients-es')}
						${named('quizzes/anatomy.patients.es.md', 'quiz-anatomy-patients-es')}</resources>`
					)
			)
	};
}

/** A lesson file with this body. */
export const lessonFile = (body: string): string =>
	example('lesson.md').replace(/(?<=\n---\n)[^]*$/, `\n${body}`);

/** A quiz file that also asks these questions. */
const quizFile = (questions: string): string => `${example('quiz.md')}\n${questions}`;

export function lessonFor(audience: Audience, body: string): Lesson {
	const course = courseFor(audience, { files: { [LESSON]: lessonFile(body) } });
	const page = course.modules[0]?.pages[0];
	if (page?.is !== 'lesson') throw new Error('the first page is not the lesson');

	return page.lesson;
}

/** The HTML of a lesson without figures. */
export const htmlFor = (audience: Audience, body: string): string =>
	lessonFor(audience, body)
		.blocks.map((block) => (block.is === 'html' ? block.html : ''))
		.join('\n');

/** The questions that an audience gets from this addition to the quiz. */
export function questionsFor(audience: Audience, questions: string): Question[] {
	const course = courseFor(audience, { files: { [QUIZ]: quizFile(questions) } });
	const quizzes = course.modules[0]?.pages.flatMap((page) => (page.is === 'quiz' ? page.quiz.questions : []));

	return quizzes?.slice(1) ?? [];
}
