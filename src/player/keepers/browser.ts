import { openBrowserStore } from './browser-store.ts';
import type { Here, Keeper } from './keeper.ts';
import { memoryKeeper } from './memory.ts';

/** This browser, or nothing at all where it refuses to keep anything. */
export async function browserKeeper({ key }: Here): Promise<Keeper> {
	const store = await openBrowserStore();
	if (!store) return memoryKeeper('memory');
	const keeper = memoryKeeper('memory');

	return {
		...keeper,
		kind: 'browser',
		kept: { ...keeper.kept, state: (await store.get(key)) ?? '' },
		tabs: key,
		save: (_report, state) => store.put(key, state)
	};
}
