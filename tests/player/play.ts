import { page as browser } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../src/player/App.svelte';
import type { Content } from '../../src/player/context.ts';
import { Languages } from '../../src/player/languages.svelte.ts';
import { Keeping } from '../../src/player/keeping.ts';
import { Navigation } from '../../src/player/navigation.svelte.ts';
import { Session } from '../../src/player/session.svelte.ts';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';
import { FakeKeeper } from './fake-keeper.ts';

interface Launch {
	content: Content;
	keeper?: FakeKeeper;
	/** The page to open at once; without it the opening page shows. */
	page?: string;
	section?: number;
}

/** The whole player as a learner meets it, connected to a learning system. */
export async function play({ content, keeper = new FakeKeeper(), page, section }: Launch) {
	const languages = new Languages(content);
	const session = new Session(content.outline);
	const navigation = new Navigation(languages.content);
	await session.connect(new Keeping(keeper, session.outline), 7);
	if (page) navigation.open(page, section);
	await browser.viewport(1024, 768);
	const screen = await render(App, { languages, session, navigation, begun: null });

	return { screen, session, languages, navigation, keeper };
}
