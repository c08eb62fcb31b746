import type { Outline } from '../course/course.ts';
import type { Content } from './context.ts';
import { untilItArrives } from './until-it-arrives.ts';

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
