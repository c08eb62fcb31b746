import { webWords as own } from '#own/web/web-words';
import { spoken } from '../spoken.ts';

/** The words of what only packages for the web have, in the language that is shown. */
export const webWords = spoken('webWords', own);
