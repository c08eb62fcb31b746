import { openBrowserStore } from '../keepers/browser-store.ts';
import { browserKeeper } from '../keepers/browser.ts';
import type { Here, Keeper } from '../keepers/keeper.ts';
import { words } from '../words.ts';
import { openForgetting } from './forgetting.ts';
import { openPosting } from './posting.ts';

/** This browser, by intention; and an LRS besides, where the owner of the web server named one. */
export async function webKeeper(here: Here, reload = () => location.reload()): Promise<Keeper> {
	const [keeper, store] = await Promise.all([browserKeeper(here), openBrowserStore()]);
	const names = [here.key, `${here.key}-xapi`] as const;
	/** What this tab wrote last, by name. */
	const written = new Map<string, string>();
	const posting = openPosting(
		here,
		store && {
			...store,
			put(name, text) {
				written.set(name, text);

				return store.put(name, text);
			}
		},
		names[1]
	);
	let forgotten = false;

	const tellOthers = openForgetting(here.key, () => {
		forgotten = true;
		// What this tab wrote while the other one deleted goes too; what was written since by somebody new stays.
		void posting
			.forget()
			.then(() => store?.remove((name, text) => written.get(name) === text))
			.then(reload);
	});

	return {
		...keeper,
		...(keeper.kind === 'memory' && { notice: () => words.notices.webMemory }),
		save(report, state) {
			if (forgotten) return Promise.resolve(false);
			posting.report(report);
			written.set(here.key, state);

			return keeper.save(report, state);
		},
		finish() {
			posting.finish();

			return keeper.finish();
		},
		web: {
			async forget() {
				await posting.forget();
				await store?.remove((name) => names.some((ours) => ours === name));
				tellOthers();
				const left = store ? await Promise.all(names.map((name) => store.get(name))) : [];

				return left.every((text) => text === null);
			},
			sentTo: posting.sentTo
		}
	};
}
