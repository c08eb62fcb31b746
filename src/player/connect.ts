import type { Player } from './context.ts';
import { findKeeper, standardOf } from './keepers/find.ts';
import { Keeping } from './keeping.ts';
import { startLanguage } from './start-language.ts';

/**
 * Finds who keeps the learner's work, and lets the session take it up. A chunk of its own, with all that talks to an LMS and all
 * that reads and writes states: the first page stands without it.
 *
 * `sco`: the part of the course where its package has several. `slots`: resolves once states can be read.
 */
export async function connect(
	player: Pick<Player, 'session' | 'languages' | 'navigation'>,
	sco: string | undefined,
	slots: Promise<void>
): Promise<void> {
	const { session } = player;
	const { outline } = session;
	const start = startLanguage(player);
	const standard = standardOf(document.documentElement);
	// In an LMS two editions are two courses, which must not find each other's journal; in a browser the learner's work goes along.
	const name = standard === 'web' || standard === 'standalone' ? outline.audience : outline.edition;
	const [keeper] = await Promise.all([
		findKeeper({
			standard,
			key: [outline.id, name, ...(sco ? [sco] : [])].join('-'),
			outline
		}),
		slots
	]);
	// Only an LMS begins attempts. In this browser all is one, also for tabs that were opened at the same time.
	session.connect(new Keeping(keeper, outline), keeper.kind === 'lms' ? random16() : 0);
	await start(keeper.language);
}

function random16(): number {
	return Math.floor(Math.random() * 0x10000);
}
