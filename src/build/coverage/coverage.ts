import { isScored } from '../../assessment/score.ts';
import type { Audience, Course } from '../../course/course.ts';
import type { Level } from '../../course/question.ts';
import type { Read } from '../read/course.ts';
import { lessonPieces } from '../check/pages/lesson-page.ts';
import { wordsIn } from '../check/pages/page.ts';
import { isProse } from '../check/pages/pieces.ts';
import { readingGrade } from '../readability/english.ts';
import { sentencesIn } from '../readability/prose.ts';
import type { Curriculum } from './curriculum.ts';

/** What one audience is taught, asked and where. */
export interface Coverage {
	audience: Audience;
	title: string;
	/** Questions of the final test where the course gives a certificate: with the words, they make its contact hours. */
	certified: number | null;
	lessons: {
		id: string;
		title: string;
		minutes: number;
		words: number;
		figures: number;
		grade: number | null;
	}[];
	objectives: {
		id: string;
		text: string;
		lessons: string[];
		questions: number;
		critical: number;
		levels: Level[];
	}[];
	/** The codes of the curriculum, in its order. */
	facts: { code: string; lessons: string[]; questions: number }[];
}

/** Of each course, in the manifest's order. Only to be asked where the reader found no problem. */
export function coverageOf(read: Read, curriculum: Curriculum): Coverage[] {
	return read.courses.map((course) => coverageOfCourse(course, read, curriculum));
}

function coverageOfCourse(course: Course, read: Read, curriculum: Curriculum): Coverage {
	const { audience, title, modules, objectives } = course;
	const pages = modules.flatMap((module) => module.pages);
	const ids = new Set(
		pages.map((page) => (page.is === 'lesson' ? page.lesson : page.is === 'quiz' ? page.quiz : page.case).id)
	);
	const own = pages.flatMap((page) =>
		read.lessons.filter(({ id }) => page.is === 'lesson' && page.lesson.id === id)
	);
	const asked = read.quizzes
		.filter(({ id }) => ids.has(id))
		.flatMap(({ questions }) => questions)
		.filter((one) => isScored(one.question) && one.audiences.includes(audience));

	return {
		audience,
		title,
		certified: course.certificate && (course.exam?.draw ?? 0),
		lessons: own.map((lesson) => {
			const { pieces, figures } = lessonPieces(lesson, audience);
			const prose = pieces.filter(isProse);

			return {
				id: lesson.id,
				title: lesson.title,
				minutes: lesson.minutes,
				words: wordsIn({ pieces }),
				figures,
				grade: readingGrade(prose.flatMap(({ text }) => sentencesIn(text)))?.grade ?? null
			};
		}),
		objectives: objectives.map(({ id, text }) => {
			const items = asked.filter(({ question }) => question.objectives.includes(id));

			return {
				id,
				text,
				lessons: own.filter((lesson) => lesson.objectives.includes(id)).map((lesson) => lesson.id),
				questions: items.length,
				critical: items.filter(({ question }) => question.critical).length,
				levels: LEVELS.filter((level) => items.some(({ question }) => question.level === level))
			};
		}),
		facts: curriculum.audiences[audience].map((code) => ({
			code,
			lessons: own.filter(({ facts }) => facts.includes(code)).map((lesson) => lesson.id),
			questions: asked.filter(({ facts }) => facts.includes(code)).length
		}))
	};
}

const LEVELS: readonly Level[] = ['R', 'U', 'Ap', 'An', 'E'];
