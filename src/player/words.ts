import { words as own } from '#own/words';
import { spoken } from './spoken.ts';

/** The words of the interface, in the language that is shown. */
export const words = spoken('words', own);

/** A clock time such as 14:02, in the reader's own manner. `at`: milliseconds since 1970. */
export function clockTime(at: number): string {
	return new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
