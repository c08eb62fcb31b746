/** A page's id: its path stem under `modules/` or `quizzes/`. A promise to LMSs. */
export const pageId = (path: string): string =>
	path.replace(/^(?:modules|quizzes)\//, '').replace(/\.md$/, '');
