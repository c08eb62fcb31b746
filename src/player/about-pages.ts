/** The pages that tell of the course and its connection, in a chunk of their own. */
export { default as AboutPage } from './AboutPage.svelte';
export { default as ConnectionPage } from './ConnectionPage.svelte';
