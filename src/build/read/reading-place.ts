import type { Audience } from '../../course/course.ts';
import type { ReadAgain } from '../../course/question.ts';
import type { Attribute } from './attributes.ts';
import type { LessonText } from './lesson.ts';
import type { Line } from './lines.ts';
import type { Asked, QuizText } from './quiz.ts';
import { sectionsOf } from './sections.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

/** Where a question is taught, as its author names it: `read=<lesson>#<heading>`. */
export interface ReadingPlace {
	lesson: Line;
	/** `null`: the top of the lesson, before its first heading. */
	heading: Line | null;
}

type Lessons = ReadonlyMap<string, LessonText | null>;

/** Reads `read=anatomy/levels#which-root`; whether the place exists is known once all lessons are read. */
export function readPlace(file: SourceFile, attribute: Attribute | undefined): ReadingPlace | null {
	if (attribute === undefined) return null;

	const { value, at, valueAt } = attribute;
	const [, lesson = '', heading] = /^([^#]*)(?:#(.*))?$/.exec(value === true ? '' : value) ?? [];

	if (lesson === '' || heading === '') {
		file.report(
			at,
			'question-attribute',
			lesson === '' ? '"read" names no lesson' : '"read" names no heading after the #',
			'name lesson and heading:  read=anatomy/levels#which-root'
		);
		return null;
	}

	return {
		lesson: { text: lesson, start: valueAt },
		heading: heading === undefined ? null : { text: heading, start: valueAt + lesson.length + 1 }
	};
}

/** Everyone who gets a question has the lesson and the heading that it names. */
export function inspectReadingPlaces(
	quizzes: readonly QuizText[],
	texts: Lessons,
	lessons: ReadonlyMap<Audience, ReadonlySet<string>>
): void {
	for (const asked of quizzes.flatMap(({ questions }) => questions)) {
		if (asked.read !== null) inspectPlace(asked, asked.read, texts, lessons);
	}
}

function inspectPlace(
	{ file, audiences }: Asked,
	{ lesson, heading }: ReadingPlace,
	texts: Lessons,
	lessons: ReadonlyMap<Audience, ReadonlySet<string>>
): void {
	const without = audiences.filter((audience) => !lessons.get(audience)?.has(lesson.text));

	if (without.length > 0) {
		const known = new Set(audiences.flatMap((audience) => [...(lessons.get(audience) ?? [])]));
		if (!known.has(lesson.text)) {
			reportUnknown(file, lesson.start, { what: 'lesson', name: lesson.text, known });
		} else {
			file.report(
				lesson.start,
				'unknown-lesson',
				`the course of the ${without.join(' and ')} has no lesson "${lesson.text}"`,
				'name a lesson that everyone has who gets the question'
			);
		}
		return;
	}

	const text = texts.get(lesson.text);
	if (heading === null || !text) return;

	const sections = new Map(
		audiences.map((audience) => [audience, sectionsOf(text, audience).map(({ id }) => id)])
	);
	const known = new Set([...sections.values()].flat());
	const lacking = audiences.filter((audience) => !sections.get(audience)?.includes(heading.text));

	if (!known.has(heading.text)) {
		reportUnknown(file, heading.start, { what: 'heading', name: heading.text, known });
	} else if (lacking.length > 0) {
		file.report(
			heading.start,
			'unknown-heading',
			`the lesson of the ${lacking.join(' and ')} has no heading "${heading.text}"`,
			'name a heading that everyone has who gets the question'
		);
	}
}

/**
 * The place for one audience, whose boxes decide which heading is the how-manieth. Headings are named as in the `source` lessons;
 * the words are those of the `shown` ones, which may be their translations.
 */
export function readAgain(
	{ lesson, heading }: ReadingPlace,
	audience: Audience,
	source: Lessons,
	shown: Lessons
): ReadAgain {
	const [named, text] = [source.get(lesson.text), shown.get(lesson.text)];
	if (!named || !text) throw new Error(`the lesson "${lesson.text}" was not checked`);

	const index = sectionsOf(named, audience).findIndex(({ id }) => id === heading?.text);
	const title = sectionsOf(text, audience)[index]?.title;

	return {
		page: lesson.text,
		section: index + 1,
		title: title === undefined ? text.title : `${text.title}: ${title}`
	};
}
