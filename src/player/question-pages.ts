/** The pages that ask questions, in a chunk of their own. */
export { default as ExamPage } from './ExamPage.svelte';
export { default as PracticePage } from './PracticePage.svelte';
