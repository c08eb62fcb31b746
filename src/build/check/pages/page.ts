import type { Audience } from '../../../course/course.ts';
import type { Language } from '../../../course/languages.ts';
import type { Glossary } from '../../read/glossary.ts';
import type { LessonText } from '../../read/lesson.ts';
import type { References } from '../../read/references.ts';
import type { Piece } from './pieces.ts';
import { wordsOf } from '../../readability/prose.ts';

/** A lesson, a quiz or a case as one audience reads it, in the order of reading. */
export interface Page {
	audience: Audience;
	language: Language;
	pieces: readonly Piece[];
	/** Where in the file it is spoken of as a whole. */
	top: number;
	references: References;
}

export interface LessonPage extends Page {
	lesson: LessonText;
	figures: number;
	glossary: Glossary;
}

/** Something a rule has found: where in the page's file, what is wrong, what to do. */
export interface PageFinding {
	at: number;
	message: string;
	advice: string;
}

export type PageRule = (page: Page) => PageFinding[];

/** A rule for what only lessons have. */
export type LessonRule = (page: LessonPage) => PageFinding[];

/** How many words a reader of the page meets, headings and tables among them. */
export function wordsIn({ pieces }: Pick<Page, 'pieces'>): number {
	return pieces.flatMap(({ text }) => wordsOf(text)).length;
}
