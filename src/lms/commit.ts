import type { Attempt, Call, Cmi } from './attempt.ts';
import { cappedCalls } from './attempt.ts';
import { toSeconds } from './duration.ts';

/** What a play page sends at each commit; without `cmi` it is calls for the log alone. */
export interface Commit {
	launch: string;
	/** Rises with each commit of a launch: what was overtaken on the way is dropped. */
	number: number;
	finished: boolean;
	cmi: Cmi | null;
	log: Omit<Call, 'launch'>[];
}

export type Committed =
	{ is: 'stored'; attempt: Attempt } | { is: 'unknown' } | { is: 'superseded'; attempt: Attempt };

/**
 * The attempt after a commit. Two windows may hold the same SCO: once the newer launch has stored something, the older
 * one is told that nothing more is taken from it, instead of each overwriting the other in silence.
 */
export function committed(attempt: Attempt, commit: Commit, at: string): Committed {
	const found = Object.entries(attempt.scos).find(([, sco]) =>
		sco.launches.some(({ id }) => id === commit.launch)
	);
	if (found === undefined) return { is: 'unknown' };

	const logged = { ...attempt, ...withCalls(attempt, commit), updated: at };
	const [item, sco] = found;
	const { cmi } = commit;
	const index = sco.launches.findIndex(({ id }) => id === commit.launch);
	const launch = sco.launches[index];
	if (cmi === null || launch === undefined || commit.number <= launch.commit)
		return { is: 'stored', attempt: logged };
	if (sco.launches.slice(index + 1).some((newer) => newer.commit > 0))
		return { is: 'superseded', attempt: logged };

	const updated = {
		...launch,
		commit: commit.number,
		sessionTime: sessionSeconds(attempt, cmi),
		finished: launch.finished || commit.finished
	};

	return {
		is: 'stored',
		attempt: {
			...logged,
			scos: { ...attempt.scos, [item]: { ...sco, cmi, launches: sco.launches.with(index, updated) } }
		}
	};
}

/**
 * A call sent twice (its commit was not answered) stands once, as it was sent last. Calls stand in their order, also when the
 * beacons of a page that goes away overtake each other.
 */
function withCalls(attempt: Attempt, { launch, log }: Commit): Pick<Attempt, 'log' | 'dropped'> {
	const sent = new Set(log.map(({ number }) => number));
	const kept = attempt.log.filter((call) => call.launch !== launch || !sent.has(call.number));
	const last = Math.max(0, ...sent);
	const later = kept.findIndex((call) => call.launch === launch && call.number > last);
	const all = kept.toSpliced(later < 0 ? kept.length : later, 0, ...log.map((call) => ({ launch, ...call })));
	const over = Math.max(0, all.length - cappedCalls);

	return { log: all.slice(over), dropped: attempt.dropped + over };
}

function sessionSeconds({ standard }: Attempt, cmi: Cmi): number {
	const core = standard === 'scorm12' ? cmi['core'] : cmi;
	const time = typeof core === 'object' && core !== null ? core['session_time'] : null;

	return typeof time === 'string' ? toSeconds(standard, time) : 0;
}

/** What came over the wire, if it is a commit. */
export function readCommit(text: string): Commit | null {
	try {
		const { launch, number, finished, cmi, log } = JSON.parse(text) as Record<string, unknown>;
		if (typeof launch !== 'string' || typeof number !== 'number' || !Array.isArray(log)) return null;
		if (cmi !== null && (typeof cmi !== 'object' || Array.isArray(cmi))) return null;

		return {
			launch,
			number,
			finished: finished === true,
			cmi: cmi as Cmi | null,
			log: log.flatMap(readCall)
		};
	} catch {
		return null;
	}
}

function readCall(sent: unknown): Omit<Call, 'launch'>[] {
	if (typeof sent !== 'object' || sent === null) return [];

	const { number, at, call, element, value, returned, error } = sent as Record<string, unknown>;
	if (typeof number !== 'number') return [];

	return [
		{
			number,
			at: String(at),
			call: String(call),
			element: typeof element === 'string' ? element : null,
			value: typeof value === 'string' ? value : null,
			returned: String(returned),
			error: String(error)
		}
	];
}
