import type { Audience } from '../../course/course.ts';
import { pageOf, wordsIn } from '../check/pages/page.ts';
import type { Glossary } from '../read/glossary.ts';
import type { LessonText } from '../read/lesson.ts';
import type { References } from '../read/references.ts';

/** Words of the lessons as this audience reads them, figures, practice and cases left out. */
export function countWords(
	lessons: readonly LessonText[],
	audience: Audience,
	known: { glossary: Glossary; references: References }
): number {
	return lessons.reduce((sum, lesson) => sum + wordsIn(pageOf(lesson, audience, known)), 0);
}
