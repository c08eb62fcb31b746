import { html } from './html.ts';
import type { Html } from './html.ts';
import { pageShell } from './page-shell.ts';

export function problemPage(title: string, words: string): Html {
	return pageShell({
		title,
		body: html`<main>
			<h1>${title}</h1>
			<p>${words}</p>
			<p><a href="/">All packages</a></p>
		</main>`
	});
}
