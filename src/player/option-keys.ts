import type { Outline } from '../course/course.ts';
import type { Content } from './context.ts';

/** Milliseconds until what did not arrive is asked for again. */
const pause = 5000;

/**
 * Puts each question's slot and option keys into the table of slots. Only a state that is read or written needs them, so they come
 * after the first page, which waits for nothing; without them nothing is connected, for what cannot be read might be overwritten.
 */
export async function addOptionKeys(
	{ slots }: Outline,
	{ options }: Pick<Content, 'options'>
): Promise<void> {
	const rows = await untilItArrives(options);
	Object.assign(slots.questions, rows.default);
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
