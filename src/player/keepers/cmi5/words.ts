import { cmi5Words as own } from '#own/keepers/cmi5/words';
import { spoken } from '../../spoken.ts';

/** What is said when a session of a cmi5 LMS cannot begin or go on, in the language that is shown. */
export const words = spoken('cmi5Words', own);
