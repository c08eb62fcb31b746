import type { Session } from './session.svelte.ts';

/**
 * Saves when the page is hidden, ends the session when it goes (R-18: never on `unload`; frames removed by the LMS fire
 * `pagehide` only, ILIAS listens to `beforeunload`), and starts afresh when the browser brings a dead page back.
 */
export function leaveWithThePage(session: Session): void {
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') void session.saveIfNeeded(true);
	});
	addEventListener('pagehide', () => session.finish());
	addEventListener('beforeunload', () => session.finish());
	addEventListener('pageshow', (event) => {
		if (event.persisted) location.reload();
	});
	addEventListener('online', () => void session.saveIfNeeded());
	setInterval(() => void session.saveIfNeeded(), 60_000);
	for (const input of ['pointerdown', 'keydown', 'scroll']) {
		addEventListener(input, () => session.touch(), { passive: true, capture: true });
	}
}
