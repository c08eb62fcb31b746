import type { Language } from '../../../../course/languages.ts';
import type { LessonPage, PageFinding } from '../page.ts';

const TITLE: Record<Language, RegExp> = { en: /^in short\b/i, es: /^en pocas palabras\b/i };

/** A page without its summary: a note called “In short” (PEMAT-P item 12: the material provides a summary). */
export function inShort({ language, lesson, pieces }: LessonPage): PageFinding[] {
	if (pieces.some(({ box }) => box?.kind === 'note' && TITLE[language].test(box.title))) return [];

	return [
		{
			at: lesson.file.text.trimEnd().length - 1,
			message: 'the page has no summary',
			advice: 'end it with a box:  :::note[In short]'
		}
	];
}
