import { connectionWords as own } from '#own/connection-words';
import { spoken } from './spoken.ts';

/** The words of the connection page, in the language that is shown. */
export const connectionWords = spoken('connectionWords', own);
