import { isDeepStrictEqual } from 'node:util';

/** A session as the LMS knows it. */
export interface LaunchedSession {
	actor: unknown;
	activityId: string;
	registration: string;
	mode: 'Normal' | 'Browse' | 'Review';
	masteryScore: number | null;
	contextTemplate: Record<string, unknown>;
}

/** A statement that was taken, with the session it came in. */
export interface Recorded {
	session: LaunchedSession;
	statement: LooseStatement;
}

/** Of foreign making: anything may be missing. */
export interface LooseStatement {
	id?: string;
	timestamp?: string;
	actor?: unknown;
	verb?: { id?: string };
	object?: { id?: string };
	result?: Record<string, unknown> & { score?: Record<string, number> };
	context?: Record<string, unknown> & {
		contextActivities?: Record<string, { id?: string }[]>;
		extensions?: Record<string, unknown>;
	};
}

const context = 'https://w3id.org/xapi/cmi5/context';
const resultKeys: Record<string, string[]> = {
	initialized: [],
	completed: ['completion', 'duration'],
	passed: ['success', 'duration'],
	failed: ['success', 'duration'],
	terminated: ['duration']
};

/** Why a strict cmi5 LMS refuses a statement, or null where it takes it. `before`: what it has, in the order it came. */
export function refusal(
	statement: LooseStatement,
	session: LaunchedSession,
	before: readonly Recorded[]
): string | null {
	return (
		formFault(statement, session) ?? resultFault(statement, session) ?? orderFault(statement, session, before)
	);
}

/** The last part of the verb's id. */
export function verbOf({ verb }: LooseStatement): string {
	return verb?.id?.split('/').at(-1) ?? '';
}

function formFault(statement: LooseStatement, session: LaunchedSession): string | null {
	const { contextTemplate: template } = session;
	const said = statement.context ?? {};
	const activities = said.contextActivities ?? {};
	const categories = (activities['category'] ?? []).map(({ id }) => id);
	const result = statement.result ?? {};
	const judged = 'success' in result || 'completion' in result;
	const templateActivities = (template['contextActivities'] ?? {}) as Record<string, unknown[]>;
	const templateExtensions = (template['extensions'] ?? {}) as Record<string, unknown>;
	const faults: [boolean, string][] = [
		[!(verbOf(statement) in resultKeys), 'X-13: not a verb that cmi5 lets a course use'],
		[
			!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(statement.id ?? ''),
			'X-08: the id is not a UUID'
		],
		[!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/.test(statement.timestamp ?? ''), 'X-08: the time is not UTC'],
		[!isDeepStrictEqual(statement.actor, session.actor), 'X-08: another actor than launched'],
		[statement.object?.id !== session.activityId, 'X-08: another activity than launched'],
		[said['registration'] !== session.registration, 'X-08: another registration than launched'],
		[!categories.includes(`${context}/categories/cmi5`), 'X-08: without the category cmi5'],
		[
			Object.entries(templateActivities).some(
				([key, value]) =>
					// What the template has stays; a statement may add its own.
					!isDeepStrictEqual(activities[key]?.slice(0, value.length), value)
			),
			'X-08: the template’s activities were changed'
		],
		[
			Object.entries(templateExtensions).some(
				([key, value]) => !isDeepStrictEqual(said.extensions?.[key], value)
			),
			'X-08: the template’s extensions were changed'
		],
		[
			categories.includes(`${context}/categories/moveon`) !== judged,
			'X-09: the category moveon stands where something is completed or judged, and nowhere else'
		]
	];

	return faults.find(([is]) => is)?.[1] ?? null;
}

function resultFault(statement: LooseStatement, session: LaunchedSession): string | null {
	const verb = verbOf(statement);
	const result = statement.result ?? {};
	const wanted = resultKeys[verb] ?? [];
	const keys = Object.keys(result).filter((key) => key !== 'score');
	const { score } = result;
	const { scaled = 0, raw, min = NaN, max = NaN } = score ?? {};
	const mark = session.masteryScore;
	const extension = statement.context?.extensions?.[`${context}/extensions/masteryscore`] ?? null;
	const judges = verb === 'passed' || verb === 'failed';
	const faults: [boolean, string][] = [
		[!isDeepStrictEqual([...keys].sort(), [...wanted].sort()), `X-10: ${verb} has ${keys.join(', ')}`],
		[verb === 'completed' && result['completion'] !== true, 'X-10: completed without completion'],
		[judges && result['success'] !== (verb === 'passed'), 'X-10: the success is the other way round'],
		[
			wanted.includes('duration') &&
				!/^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?$/.test(String(result['duration'])),
			'X-10: the duration is none'
		],
		[score !== undefined && !judges, 'X-10: a score where nothing is judged'],
		[!(scaled >= 0 && scaled <= 1), 'X-10: the score is not between 0 and 1'],
		[
			raw !== undefined && !(Number.isInteger(raw) && raw >= min && raw <= max),
			'X-10: the raw score has no bounds'
		],
		[judges && extension !== mark, 'X-11: without the mastery score of the launch'],
		[
			score !== undefined && mark !== null && scaled >= mark !== (verb === 'passed'),
			'X-11: the score and the mastery score say otherwise'
		]
	];

	return faults.find(([is]) => is)?.[1] ?? null;
}

function orderFault(
	statement: LooseStatement,
	session: LaunchedSession,
	before: readonly Recorded[]
): string | null {
	const verb = verbOf(statement);
	const here = before
		.filter((recorded) => recorded.session === session)
		.map((recorded) => recorded.statement);
	const verbs = here.map(verbOf);
	const ever = before
		.filter((recorded) => recorded.session.registration === session.registration)
		.map((recorded) => verbOf(recorded.statement));
	const judged = ['passed', 'failed'];
	const faults: [boolean, string][] = [
		[verbs.includes('terminated'), 'X-05: after Terminated'],
		[verb !== 'initialized' && !verbs.includes('initialized'), 'X-05: before Initialized'],
		[verbs.includes(verb), `X-05: a second ${verb} in one session`],
		[
			here.some(({ timestamp = '' }) => timestamp >= (statement.timestamp ?? '')),
			'X-05: not later than the statement before it'
		],
		[
			judged.includes(verb) && verbs.some((said) => judged.includes(said)),
			'X-06: Passed and Failed in one session'
		],
		[
			(verb === 'completed' || verb === 'passed') && ever.includes(verb),
			`X-06: a second ${verb} in one registration`
		],
		[verb === 'failed' && ever.includes('passed'), 'X-06: Failed after Passed'],
		[
			session.mode !== 'Normal' && !['initialized', 'terminated'].includes(verb),
			`X-07: ${verb} in mode ${session.mode}`
		]
	];

	return faults.find(([is]) => is)?.[1] ?? null;
}
