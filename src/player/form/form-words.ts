import { formWords as own } from '#own/form/form-words';
import { spoken } from '../spoken.ts';

/** The words of forms, in the language that is shown. */
export const formWords = spoken('formWords', own);
