import { render } from 'svelte/server';
import * as content from 'virtual:course';
import App from './App.svelte';
import { firstLesson } from './first-lesson.ts';
import { Navigation } from './navigation.svelte.ts';
import { Session } from './session.svelte.ts';

/** The first pages' markup, as it is before anything is known of the learner. `firstLesson`: null where questions come first. */
export async function prerender(): Promise<{ opening: string; firstLesson: string | null }> {
	const { outline } = content;
	const lesson = await firstLesson(content);
	const markup = (begun: typeof lesson) =>
		render(App, {
			props: {
				content,
				session: new Session(outline),
				navigation: new Navigation(outline, begun?.id),
				begun
			}
		}).body;

	return { opening: markup(null), firstLesson: lesson && markup(lesson) };
}
