import { caseWords } from './case/case-words.es.ts';
import { formWords } from './form/form-words.es.ts';
import { certificateWords } from './certificate/certificate-words.es.ts';
import { connectionWords } from './connection-words.es.ts';
import type { Interface } from './interface.ts';
import { cmi5Words } from './keepers/cmi5/words.es.ts';
import { questionWords } from './question-words.es.ts';
import { webWords } from './web/web-words.es.ts';
import { words } from './words.es.ts';

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
