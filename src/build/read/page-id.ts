import { translationOf } from './translation/path.ts';

/** A page's id: its path stem under `modules/` or `quizzes/`, the same in all languages. A promise to LMSs. */
export const pageId = (path: string): string =>
	(translationOf(path)?.source ?? path).replace(/^(?:modules|quizzes)\//, '').replace(/\.md$/, '');
