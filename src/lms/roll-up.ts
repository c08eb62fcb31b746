import type { Attempt, Result, ScoRecord, Status } from './attempt.ts';
import { readResult } from './result.ts';

/** The attempt with every result read afresh from the data models: what is derived is never kept by hand. */
export function rolledUp(attempt: Attempt): Attempt {
	const scos = Object.fromEntries(
		Object.entries(attempt.scos).map(([item, sco]) => [
			item,
			{ ...sco, ...readResult(attempt.standard, sco.cmi, sco.launches) }
		])
	);

	return { ...attempt, scos, ...rollUp(Object.values(scos)) };
}

/**
 * One SCO: its result. Several: completed when all are, failed when one is, passed when completed and one is (a module beside a
 * test says nothing of success), the mean of the scores.
 */
function rollUp(scos: readonly ScoRecord[]): Result {
	const [only, ...others] = scos;
	if (only === undefined) throw new Error('an attempt without a SCO');
	if (others.length === 0) return resultOf(only);

	const raws = scos.flatMap((sco) => sco.score.raw ?? []);
	const mean = raws.length === 0 ? null : raws.reduce((sum, raw) => sum + raw, 0) / raws.length;

	return {
		status: rollUpStatus(scos.map((sco) => sco.status)),
		score: { raw: mean, min: mean === null ? null : 0, max: mean === null ? null : 100, scaled: null },
		totalTime: scos.reduce((sum, sco) => sum + sco.totalTime, 0),
		sessionTime: scos.reduce((sum, sco) => sum + sco.sessionTime, 0),
		location: '',
		suspendData: '',
		exit: '',
		objectives: scos.flatMap((sco) => sco.objectives),
		interactions: scos.flatMap((sco) => sco.interactions)
	};
}

function rollUpStatus(all: readonly Status[]): Status {
	const completion = all.every((status) => status.completion === 'completed')
		? 'completed'
		: all.every((status) => status.completion === 'not attempted')
			? 'not attempted'
			: 'incomplete';
	const success = all.some((status) => status.success === 'failed')
		? 'failed'
		: completion === 'completed' && all.some((status) => status.success === 'passed')
			? 'passed'
			: 'unknown';

	return { completion, success, lesson_status: success === 'unknown' ? completion : success };
}

function resultOf(sco: ScoRecord): Result {
	const { status, score, totalTime, sessionTime, location, suspendData, exit, objectives, interactions } =
		sco;

	return { status, score, totalTime, sessionTime, location, suspendData, exit, objectives, interactions };
}
