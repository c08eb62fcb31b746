import type { Call } from '../../tracking/driver.ts';
import type { Standard } from '../../tracking/find-api.ts';
import type { Launch } from '../../tracking/launch.ts';

/** How the connection came about, as the support view may show it: no values, no names, no ids (R-24, S-15). */
export interface Connection {
	/** The LMS's API; null: not found, or not yet. The standard is what it speaks, which need not be the package's. */
	found: { where: string; standard: Standard; calls: readonly Call[] } | null;
	/** The session with it; null: not open, or not yet. */
	started: ({ at: Date } & Pick<Launch, 'mode' | 'credit'>) | null;
}

/** This page's own. Filled in as it goes, because the learner who needs it may never get as far as a keeper. */
export const connection: Connection = { found: null, started: null };
