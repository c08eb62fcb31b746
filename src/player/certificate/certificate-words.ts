import { certificateWords as own } from '#own/certificate/certificate-words';
import { spoken } from '../spoken.ts';

/** The words of certificates, in the language that is shown. */
export const certificateWords = spoken('certificateWords', own);
