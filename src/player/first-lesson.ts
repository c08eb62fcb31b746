import type { Lesson } from '../course/lesson.ts';
import type { Content } from './context.ts';

/** The lesson that the course begins with; null where it begins with questions. It comes along with the opening page. */
export async function firstLesson({ outline, lessons }: Content): Promise<Lesson | null> {
	const id = outline.modules[0]?.pages[0]?.id ?? '';

	return (await lessons[id]?.())?.default ?? null;
}
