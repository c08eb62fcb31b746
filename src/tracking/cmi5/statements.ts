import { timespan2004 } from '../time.ts';
import { isRecord, readJson } from './json.ts';
import type { LaunchAddress, LaunchData } from './launch.ts';

/** Something that the LMS is told of this session. `score`: percent. */
export type Happening =
	{ verb: 'initialized' | 'completed' | 'terminated' } | { verb: 'passed' | 'failed'; score: number };

/** Whose statements these are, and about what: the same for all of a session. */
export type Speaker = Pick<LaunchAddress, 'actor' | 'activityId' | 'registration'> &
	Pick<LaunchData, 'contextTemplate' | 'masteryScore'>;

export interface Stamp {
	/** A UUID. */
	id: string;
	time: Date;
	/** Spent in this session so far. */
	seconds: number;
}

export type Statement = Record<string, unknown> & { id: string };

/** A happening as a statement that cmi5 defines. */
export function statement(happening: Happening, speaker: Speaker, { id, time, seconds }: Stamp): Statement {
	const { verb } = happening;
	const result = resultOf(happening, seconds);

	return {
		id,
		timestamp: time.toISOString(),
		actor: readJson(speaker.actor),
		verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
		object: { objectType: 'Activity', id: speaker.activityId },
		...(result ? { result } : {}),
		context: contextOf(happening, speaker)
	};
}

/** What sets this session apart from the learner's others; the LMS wrote it into the template. */
export function sessionId({ contextTemplate: { extensions } }: Pick<Speaker, 'contextTemplate'>): string {
	const id = isRecord(extensions) ? extensions[`${cmi5}/extensions/sessionid`] : null;

	return typeof id === 'string' ? id : '';
}

const cmi5 = 'https://w3id.org/xapi/cmi5/context';

/** what was reached stands in the statements that reach it, and the time in all but the first. */
function resultOf(happening: Happening, seconds: number): Record<string, unknown> | null {
	const duration = timespan2004(seconds);
	switch (happening.verb) {
		case 'initialized':
			return null;
		case 'terminated':
			return { duration };
		case 'completed':
			return { completion: true, duration };
		default:
			return {
				success: happening.verb === 'passed',
				score: { scaled: happening.score / 100, raw: happening.score, min: 0, max: 100 },
				duration
			};
	}
}

/** The LMS's template unchanged, and what each statement adds to it. */
function contextOf(happening: Happening, { contextTemplate, registration, masteryScore }: Speaker) {
	const activities = isRecord(contextTemplate['contextActivities'])
		? contextTemplate['contextActivities']
		: {};
	const extensions = isRecord(contextTemplate['extensions']) ? contextTemplate['extensions'] : {};
	const judged = happening.verb === 'passed' || happening.verb === 'failed';
	// where something is completed or judged, the LMS looks whether the learner may move on.
	const categories = judged || happening.verb === 'completed' ? ['cmi5', 'moveon'] : ['cmi5'];

	return {
		...contextTemplate,
		registration,
		contextActivities: {
			...activities,
			category: [
				...listed(activities['category']),
				...categories.map((name) => ({ objectType: 'Activity', id: `${cmi5}/categories/${name}` }))
			]
		},
		extensions: {
			...extensions,
			...(judged && masteryScore !== null ? { [`${cmi5}/extensions/masteryscore`]: masteryScore } : {})
		}
	};
}

/** xAPI takes one activity for a list of one. */
function listed(activities: unknown): unknown[] {
	if (Array.isArray(activities)) return activities;

	return isRecord(activities) ? [activities] : [];
}
