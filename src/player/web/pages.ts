/** The pages of a package for the web, by the names that the navigation has for them, in a chunk of their own. */
export { default as progress } from './ProgressPage.svelte';
export { default as result } from './ResultPage.svelte';
export { default as whereKept } from './WhereKept.svelte';
