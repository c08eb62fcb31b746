import './styles/tokens.css';
import './styles/base.css';
import { hydrate } from 'svelte';
import * as content from 'virtual:course';
import { afterPaint } from './after-paint.ts';
import App from './App.svelte';
import { findKeeper, type Standard } from './keeper.ts';
import { leaveWithThePage } from './leave.ts';
import { Navigation } from './navigation.svelte.ts';
import { Session } from './session.svelte.ts';

declare global {
	/** boot.js looks at it: where it is not set, the browser is too old or the page was rewritten. */
	var courseStarted: true | undefined;
}

const target = document.getElementById('course');
if (target && !globalThis.courseStarted && isSupported()) {
	globalThis.courseStarted = true;
	// The prerendered page is on the screen before the player takes it over.
	void afterPaint().then(() => start(target));
}

function start(root: HTMLElement): void {
	const { outline } = content;
	const session = new Session(outline);
	const navigation = new Navigation(outline);
	hydrate(App, { target: root, props: { content, session, navigation } });

	leaveWithThePage(session);
	const key = `${outline.id}-${outline.audience}`;
	void findKeeper(standardOfPackage(), key, outline.id)
		.then((keeper) => session.connect(keeper, random16()))
		.then(() => navigation.resume(session.progress.place));
}

/** Chrome and Edge 109, Firefox 115, Safari 15.6 and newer have all of these; boot.js says so to the others. */
function isSupported(): boolean {
	return (
		'findLast' in Array.prototype && 'HTMLDialogElement' in globalThis && 'structuredClone' in globalThis
	);
}

function standardOfPackage(): Standard {
	const { standard } = document.documentElement.dataset;

	return standard === 'scorm12' || standard === 'scorm2004' ? standard : 'standalone';
}

function random16(): number {
	return Math.floor(Math.random() * 0x10000);
}
