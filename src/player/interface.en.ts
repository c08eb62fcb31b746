import { caseWords } from './case/case-words.en.ts';
import { formWords } from './form/form-words.en.ts';
import { certificateWords } from './certificate/certificate-words.en.ts';
import { connectionWords } from './connection-words.en.ts';
import type { Interface } from './interface.ts';
import { cmi5Words } from './keepers/cmi5/words.en.ts';
import { questionWords } from './question-words.en.ts';
import { webWords } from './web/web-words.en.ts';
import { words } from './words.en.ts';

/** Fetched at once when the learner switches to it. */
export default {
	words,
	questionWords,
	caseWords,
	connectionWords,
	formWords,
	certificateWords,
	webWords,
	cmi5Words
} satisfies Interface;
