import { html } from './html.ts';
import type { Html } from './html.ts';

interface Shell {
	title: string;
	/** Goes into `<head>`: scripts. */
	head?: Html;
	/** Lets the page fill the window (the play page) instead of being read from top to bottom. */
	layout?: 'reading' | 'window';
	body: Html;
}

/** What every page of this LMS begins and ends with. */
export function pageShell({ title, head, layout = 'reading', body }: Shell): Html {
	return html`<!doctype html>
		<html lang="en" class="${layout}">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>${title}</title>
				<link rel="icon" href="data:," />
				<link rel="stylesheet" href="/assets/tokens.css" />
				<link rel="stylesheet" href="/assets/lms.css" />
				${head ?? null}
			</head>
			<body>
				${body}
			</body>
		</html> `;
}
