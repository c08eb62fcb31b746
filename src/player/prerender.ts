import { render } from 'svelte/server';
import * as course from 'virtual:course';
import { scoOutline } from '../tracking/sco-outline.ts';
import App from './App.svelte';
import { firstLesson } from './first-lesson.ts';
import { Languages } from './languages.svelte.ts';
import { Navigation } from './navigation.svelte.ts';
import { Session } from './session.svelte.ts';

/**
 * The first pages' markup, of the whole course or of one SCO of it, as it is before anything is known of the learner.
 * `firstLesson`: null where questions come first.
 */
export async function prerender(sco?: string): Promise<{ opening: string; firstLesson: string | null }> {
	const outline = scoOutline(course.outline, sco);
	const certificate = sco ? null : course.certificate;
	const languages = new Languages({ ...course, outline, certificate });
	const { content } = languages;
	const lesson = await firstLesson(content);
	const markup = (begun: typeof lesson) =>
		render(App, {
			props: {
				languages,
				session: new Session(outline),
				navigation: new Navigation(content, begun?.id),
				begun
			}
		}).body;

	return { opening: markup(null), firstLesson: lesson && markup(lesson) };
}
