import type { Outline } from '../course/course.ts';
import type { Content } from './context.ts';

/** Milliseconds until what did not arrive is asked for again. */
const pause = 5000;

/**
 * Puts the questions' rows into the table of slots. Only a state that is read or written needs them, so they come after the first
 * page, which waits for nothing; without them nothing is connected, for what cannot be read might be overwritten.
 */
export async function addQuestionSlots(
	{ slots }: Outline,
	{ questionSlots }: Pick<Content, 'questionSlots'>
): Promise<void> {
	slots.questions = (await untilItArrives(questionSlots)).default;
}

async function untilItArrives<T>(load: () => Promise<T>): Promise<T> {
	for (;;) {
		try {
			return await load();
		} catch {
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
	}
}
