import type { Outline } from '../../course/course.ts';
import type { Report } from '../report.ts';

/** An xAPI 1.0.3 statement, as plain JSON. */
export type Statement = Readonly<Record<string, unknown>> & { id: string };

/** Who and what all statements of a learner speak of. */
export interface Subject {
	/** A random number made in the learner's browser; nobody's name (S-10). */
	account: string;
	homePage: string;
	activityBase: string;
	outline: Pick<Outline, 'id' | 'audience' | 'language' | 'title' | 'version'>;
}

/** What the LRS has been told of results. */
export interface Told {
	completed: boolean;
	passed: boolean | null;
}

type Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

export interface Happening {
	verb: Verb;
	result?: Record<string, unknown>;
}

/** What the report adds to what was told. Each result is told once; who has passed never fails again. */
export function news({ completed, passed, score }: Report, told: Told): Happening[] {
	const happenings: Happening[] = [];
	if (completed && !told.completed) happenings.push({ verb: 'completed', result: { completion: true } });
	if (passed !== null && passed !== told.passed && told.passed !== true) {
		happenings.push({
			verb: passed ? 'passed' : 'failed',
			result: {
				success: passed,
				...(score === null ? {} : { score: { scaled: score / 100, raw: score, min: 0, max: 100 } })
			}
		});
	}

	return happenings;
}

/** The happening in xAPI's words. `timestamp`: ISO 8601 with its zone. */
export function statement(
	{ verb, result }: Happening,
	{ account, homePage, activityBase, outline }: Subject,
	id: string,
	timestamp: string
): Statement {
	return {
		id,
		timestamp,
		actor: { objectType: 'Agent', account: { homePage, name: account } },
		verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
		object: {
			objectType: 'Activity',
			id: `${activityBase.replace(/\/*$/, '/')}${outline.id}-${outline.audience}`,
			definition: {
				type: 'http://adlnet.gov/expapi/activities/course',
				name: { [outline.language]: outline.title }
			}
		},
		...(result ? { result } : {}),
		context: { language: outline.language, revision: outline.version }
	};
}
