/** What keeps something in this browser: a chunk of its own, for the page is shown and used before it is needed. */
export { browserKeeper } from './browser.ts';
export { openBrowserStore } from './browser-store.ts';
export { openJournal } from './journal.ts';
