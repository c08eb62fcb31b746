import type { CaseWords } from './case/case-words.en.ts';
import type { CertificateWords } from './certificate/certificate-words.en.ts';
import type { ConnectionWords } from './connection-words.en.ts';
import type { Cmi5Words } from './keepers/cmi5/words.en.ts';
import type { FormWords } from './form/form-words.en.ts';
import type { QuestionWords } from './question-words.en.ts';
import type { WebWords } from './web/web-words.en.ts';
import type { Words } from './words.en.ts';

/** Everything that the player says by itself, in one language. What a table lacks or has too much does not compile. */
export interface Interface {
	words: Words;
	questionWords: QuestionWords;
	caseWords: CaseWords;
	connectionWords: ConnectionWords;
	formWords: FormWords;
	certificateWords: CertificateWords;
	webWords: WebWords;
	cmi5Words: Cmi5Words;
}
