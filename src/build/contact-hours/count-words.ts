import type { Audience } from '../../course/course.ts';
import { lessonPieces } from '../check/pages/lesson-page.ts';
import { wordsIn } from '../check/pages/page.ts';
import type { LessonText } from '../read/lesson.ts';

/** Words of the lessons as this audience reads them, figures, practice and cases left out. */
export const countWords = (lessons: readonly LessonText[], audience: Audience): number =>
	lessons.reduce((sum, lesson) => sum + wordsIn(lessonPieces(lesson, audience)), 0);
