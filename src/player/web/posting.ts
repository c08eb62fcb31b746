import type { Report } from '../../tracking/report.ts';
import type { BrowserStore } from '../keepers/browser-store.ts';
import type { Here } from '../keepers/keeper.ts';
import { findConfiguration } from './configuration.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { uuid } from './uuid.ts';

/** The way of results to the LRS that the owner of the web server named; where none is named, nothing goes anywhere. */
export interface Posting {
	report(report: Report): void;
	finish(): void;
	/** Resolves when nothing of the learner waits any more, and nothing of them will be written. */
	forget(): Promise<void>;
	/** The host; null where nobody gets results. */
	sentTo: Promise<string | null>;
}

/** Nobody waits for it: neither the course nor the learner. `key`: under which account and statements are kept. */
export function openPosting(
	{ outline }: Here,
	store: Pick<BrowserStore, 'get' | 'put'> | null,
	key: string
): Posting {
	const asking = new AbortController();
	const configured = findConfiguration(asking.signal);
	const opened = configured
		.then((configuration) => configuration && openOutbox(setting(configuration)))
		.catch(() => null);
	let outbox: Outbox | null = null;
	void opened.then((found) => (outbox = found));

	const setting = (configuration: Parameters<typeof openOutbox>[0]['configuration']) => ({
		configuration,
		outline,
		store,
		key,
		now: () => new Date(),
		random: () => uuid(crypto.getRandomValues(new Uint8Array(16))),
		send: (...request: Parameters<typeof fetch>) => fetch(...request)
	});

	return {
		report: (report) => void opened.then((found) => found?.report(report)),
		finish: () => outbox?.finish(),
		async forget() {
			// Without an answer to wait for, whatever the network does.
			asking.abort();
			(await opened)?.forget();
		},
		sentTo: configured
			.then((configuration) => configuration && new URL(configuration.endpoint).host)
			.catch(() => null)
	};
}
