import type { OutlinePage } from '../course/course.ts';
import CasePage from './CasePage.svelte';
import FormPage from './form/FormPage.svelte';
import PracticePage from './PracticePage.svelte';

/** The pages that nobody needs before the first lesson: those that ask questions, and those about the course. One chunk. */
export { default as AboutPage } from './AboutPage.svelte';
export { default as ConnectionPage } from './ConnectionPage.svelte';
export { default as ExamPage } from './ExamPage.svelte';
export { default as GlossaryPage } from './GlossaryPage.svelte';
export { default as HandoutsPage } from './HandoutsPage.svelte';
export { default as ReviewPage } from './ReviewPage.svelte';
export { default as ReviewToday } from './ReviewToday.svelte';

/** A chunk of its own: few courses have one. */
export async function certificatePage() {
	return (await import('./certificate/CertificatePage.svelte')).default;
}

/** The page of what is no lesson. */
export function practiceFor(is: OutlinePage['is']): typeof PracticePage {
	return is === 'case' ? CasePage : is === 'form' ? FormPage : PracticePage;
}
