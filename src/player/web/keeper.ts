import { browserKeeper } from '../keepers/browser.ts';
import { openBrowserStore } from '../keepers/browser-store.ts';
import type { Here, Keeper } from '../keepers/keeper.ts';
import { findConfiguration, type Configuration } from './configuration.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { uuid } from './uuid.ts';

/** This browser, by intention; and an LRS besides, where the owner of the web server named one. */
export async function webKeeper(here: Here): Promise<Keeper> {
	const keeper = await browserKeeper(here);
	const configured = findConfiguration();
	let outbox: Outbox | null = null;
	// The learner does not wait for any of it.
	const opened = configured.then((found) => found && open(found, here)).catch(() => null);
	void opened.then((found) => (outbox = found));

	return {
		...keeper,
		save(report, state) {
			void opened.then((found) => found?.report(report));

			return keeper.save(report, state);
		},
		finish() {
			outbox?.finish();

			return keeper.finish();
		},
		web: {
			async forget() {
				outbox?.forget();
				const store = await openBrowserStore();
				const names = [here.key, xapiKey(here.key)];
				await store?.remove((name) => names.includes(name));

				return store === null || (await store.get(here.key)) === null;
			},
			sentTo: configured.then((found) => (found ? new URL(found.endpoint).host : null)).catch(() => null)
		}
	};
}

async function open(configuration: Configuration, { key, outline }: Here): Promise<Outbox> {
	return openOutbox({
		configuration,
		outline,
		store: await openBrowserStore(),
		key: xapiKey(key),
		now: () => new Date(),
		random: () => uuid(crypto.getRandomValues(new Uint8Array(16))),
		send: (...request) => fetch(...request)
	});
}

/** Account and statements are kept beside the state. */
function xapiKey(key: string): string {
	return `${key}-xapi`;
}
