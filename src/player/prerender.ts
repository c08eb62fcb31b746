import { render } from 'svelte/server';
import * as content from 'virtual:course';
import App from './App.svelte';
import { Navigation } from './navigation.svelte.ts';
import { Session } from './session.svelte.ts';

/** The opening page's markup, as it is before anything is known of the learner. */
export function prerenderOpening(): string {
	const { outline } = content;

	return render(App, {
		props: { content, session: new Session(outline), navigation: new Navigation(outline) }
	}).body;
}
