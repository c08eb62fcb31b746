import { browserKeeper } from './browser.ts';
import type { Here, Keeper, Standard } from './keeper.ts';
import { lmsKeeper } from './lms.ts';
import { memoryKeeper } from './memory.ts';

/** Each kind of package's own keeper; null from it: there is none, and this browser has to do. */
const KEEPERS: Record<Standard, (here: Here) => Promise<Keeper | null>> = {
	scorm12: (here) => lmsKeeper('scorm12', here),
	scorm2004: (here) => lmsKeeper('scorm2004', here),
	cmi5: async (here) => (await import('./cmi5.ts')).cmi5Keeper(here),
	web: async (here) => (await import('../web/keeper.ts')).webKeeper(here),
	standalone: () => Promise.resolve(null)
};

/** Where not even the code for it arrives, nothing is kept. */
export async function findKeeper(here: Here): Promise<Keeper> {
	try {
		return (await KEEPERS[here.standard](here)) ?? (await browserKeeper(here));
	} catch {
		return memoryKeeper('memory');
	}
}

/** What the page says of itself on its `<html>` element. */
export function standardOf({ dataset: { standard = '' } }: HTMLElement): Standard {
	return Object.hasOwn(KEEPERS, standard) ? (standard as Standard) : 'standalone';
}
