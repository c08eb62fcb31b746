import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import App from '../../src/player/App.svelte';
import { Languages } from '../../src/player/languages.svelte.ts';
import { Keeping } from '../../src/player/keeping.ts';
import { Navigation } from '../../src/player/navigation.svelte.ts';
import { Session } from '../../src/player/session.svelte.ts';
import { aContent } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';

it('R-05: while the learning system is looked for, the page says so and can be used', async () => {
	const content = aContent();
	const session = new Session(content.outline);
	const navigation = new Navigation(content);
	const screen = await render(App, { languages: new Languages(content), session, navigation, begun: null });
	const says = screen.getByRole('banner').getByRole('status');
	await expect.element(says).toHaveTextContent('Connecting …');
	await expect
		.element(screen.getByRole('main').getByRole('status'))
		.toHaveTextContent('Connecting to your learning system …');

	await screen.getByRole('button', { name: 'Start the course' }).click();
	await expect.element(screen.getByRole('heading', { level: 1, name: 'Lesson' })).toBeVisible();

	session.connect(new Keeping(new FakeKeeper(), session.outline), 7);
	await expect.element(says).toHaveTextContent('Saved');
});
