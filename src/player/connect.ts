import { findKeeper, standardOf } from './keepers/find.ts';
import { Keeping } from './keeping.ts';
import type { Session } from './session.svelte.ts';

/**
 * Finds who keeps the learner's work, and lets the session take it up. A chunk of its own, with all that talks to an LMS and all
 * that reads and writes states: the first page stands without it.
 *
 * `sco`: the part of the course where its package has several. `slots`: resolves once states can be read.
 */
export async function connect(
	session: Session,
	sco: string | undefined,
	slots: Promise<void>
): Promise<void> {
	const { outline } = session;
	const [keeper] = await Promise.all([
		findKeeper({
			standard: standardOf(document.documentElement),
			key: [outline.id, outline.audience, ...(sco ? [sco] : [])].join('-'),
			outline
		}),
		slots
	]);
	// Only an LMS begins attempts. In this browser all is one, also for tabs that were opened at the same time.
	session.connect(new Keeping(keeper, outline), keeper.kind === 'lms' ? random16() : 0);
}

function random16(): number {
	return Math.floor(Math.random() * 0x10000);
}
