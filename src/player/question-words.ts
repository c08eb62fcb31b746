import { questionWords as own } from '#own/question-words';
import { spoken } from './spoken.ts';

/** The words of the pages that ask questions, in the language that is shown. */
export const questionWords = spoken('questionWords', own);
