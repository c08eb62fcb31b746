/** The pages that nobody needs before the first lesson: those that ask questions, and those about the course. One chunk. */
export { default as AboutPage } from './AboutPage.svelte';
export { default as ConnectionPage } from './ConnectionPage.svelte';
export { default as ExamPage } from './ExamPage.svelte';
export { default as PracticePage } from './PracticePage.svelte';
