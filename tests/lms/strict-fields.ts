/**
 * What an LMS knows, standard by standard: elements, what they take, and who may read or write them. Only what the standard,
 * Moodle and scorm-again all take passes. `#` stands for an index.
 */
import type { Standard } from '../../src/tracking/find-api.ts';

export interface Field {
	takes: Check;
	/** The least and the most; outside of it is another error than a wrong form (2004: 407). */
	within?: readonly [number, number];
	writeOnly?: true;
}

export type Check = (value: string) => boolean;

const oneOf =
	(...words: string[]): Check =>
	(value) =>
		words.includes(value);
const like =
	(pattern: RegExp): Check =>
	(value) =>
		pattern.test(value);
const upTo =
	(length: number): Check =>
	(value) =>
		value.length <= length;
const decimal = like(/^-?\d+(\.\d{1,7})?$/);
const range = (least: number, most: number): Pick<Field, 'takes' | 'within'> => ({
	takes: decimal,
	within: [least, most]
});

const time12 = like(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const time2004 = like(/^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);
const stamp = like(/^(19[7-9]\d|20[0-2]\d|203[0-8])-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d\dZ)?$/);
const urn = like(/^(?!urn:)\S{1,4000}$|^urn:[A-Za-z0-9-]{2,31}:\S+$/);
const identifier = like(/^[\w-]{1,255}$/);
const status12 = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted');
const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');
const description = like(/^(\{lang=[\w-]+\})?(?!\{)[^\n\r]{0,250}$/);
const types = oneOf('choice', 'matching', 'sequencing', 'numeric', 'fill-in', 'likert', 'performance');
const any = range(-1e10, 1e10);
const share = range(0, 1);
const percent = range(0, 100);
const scaled = { takes: like(/^-?\d+(\.\d+)?$/), within: [-1, 1] } as const;

export const FIELDS: Record<Standard, Record<string, Field>> = {
	scorm12: {
		'cmi.core.lesson_status': { takes: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed') },
		'cmi.core.lesson_location': { takes: upTo(255) },
		'cmi.core.score.raw': percent,
		'cmi.core.score.min': percent,
		'cmi.core.score.max': percent,
		'cmi.core.exit': { takes: oneOf('suspend', '', 'logout', 'time-out'), writeOnly: true },
		'cmi.core.session_time': { takes: time12, writeOnly: true },
		'cmi.suspend_data': { takes: upTo(4096) },
		'cmi.comments': { takes: upTo(4096) },
		'cmi.student_preference.audio': { takes: like(/^-?\d+$/), within: [-1, 100] },
		'cmi.student_preference.language': { takes: upTo(255) },
		'cmi.student_preference.speed': { takes: like(/^-?\d+$/), within: [-100, 100] },
		'cmi.student_preference.text': { takes: like(/^-?\d+$/), within: [-1, 1] },
		'cmi.objectives.#.id': { takes: identifier },
		'cmi.objectives.#.status': { takes: status12 },
		'cmi.objectives.#.score.raw': percent,
		'cmi.objectives.#.score.min': percent,
		'cmi.objectives.#.score.max': percent,
		'cmi.interactions.#.id': { takes: identifier, writeOnly: true },
		'cmi.interactions.#.objectives.#.id': { takes: identifier, writeOnly: true },
		'cmi.interactions.#.time': { takes: like(/^\d\d:\d\d:\d\d(\.\d{1,2})?$/), writeOnly: true },
		'cmi.interactions.#.type': { takes: types, writeOnly: true },
		'cmi.interactions.#.correct_responses.#.pattern': { takes: upTo(255), writeOnly: true },
		'cmi.interactions.#.student_response': { takes: upTo(255), writeOnly: true },
		'cmi.interactions.#.result': {
			takes: like(/^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/),
			writeOnly: true
		},
		'cmi.interactions.#.weighting': { ...range(-100, 100), writeOnly: true },
		'cmi.interactions.#.latency': { takes: time12, writeOnly: true }
	},
	scorm2004: {
		'cmi.completion_status': { takes: completion },
		'cmi.success_status': { takes: success },
		'cmi.location': { takes: upTo(1000) },
		'cmi.score.scaled': scaled,
		'cmi.score.raw': any,
		'cmi.score.min': any,
		'cmi.score.max': any,
		'cmi.progress_measure': share,
		'cmi.exit': { takes: oneOf('suspend', 'normal', 'logout', 'time-out', ''), writeOnly: true },
		'cmi.session_time': { takes: time2004, writeOnly: true },
		'cmi.suspend_data': { takes: upTo(64_000) },
		'cmi.learner_preference.language': { takes: like(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/) },
		'cmi.learner_preference.audio_level': range(0, 1e10),
		'cmi.learner_preference.delivery_speed': range(0, 1e10),
		'cmi.learner_preference.audio_captioning': { takes: oneOf('-1', '0', '1') },
		'cmi.objectives.#.id': { takes: urn },
		'cmi.objectives.#.completion_status': { takes: completion },
		'cmi.objectives.#.success_status': { takes: success },
		'cmi.objectives.#.progress_measure': share,
		'cmi.objectives.#.score.scaled': scaled,
		'cmi.objectives.#.score.raw': any,
		'cmi.objectives.#.score.min': any,
		'cmi.objectives.#.score.max': any,
		'cmi.objectives.#.description': { takes: description },
		'cmi.interactions.#.id': { takes: urn },
		'cmi.interactions.#.type': { takes: types },
		'cmi.interactions.#.objectives.#.id': { takes: urn },
		'cmi.interactions.#.timestamp': { takes: stamp },
		'cmi.interactions.#.correct_responses.#.pattern': { takes: () => true },
		'cmi.interactions.#.learner_response': { takes: () => true },
		'cmi.interactions.#.result': {
			takes: like(/^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d+)?)$/)
		},
		'cmi.interactions.#.weighting': any,
		'cmi.interactions.#.latency': { takes: time2004 },
		'cmi.interactions.#.description': { takes: description },
		'adl.nav.request': { takes: oneOf('continue', 'previous', 'exit', 'exitAll', 'suspendAll', '_none_') }
	}
};

/** Read, never written; and what they say unless the LMS has something better. */
export const READ_ONLY: Record<Standard, Record<string, string>> = {
	scorm12: {
		'cmi._version': '3.4',
		'cmi.core.student_id': 'learner-1',
		'cmi.core.student_name': 'Last, First',
		'cmi.core.lesson_mode': 'normal',
		'cmi.core.credit': 'credit',
		'cmi.core.entry': 'ab-initio',
		'cmi.core.total_time': '0000:00:00.00',
		'cmi.launch_data': '',
		'cmi.comments_from_lms': '',
		'cmi.student_data.mastery_score': '',
		'cmi.student_data.max_time_allowed': '',
		'cmi.student_data.time_limit_action': ''
	},
	scorm2004: {
		'cmi._version': '1.0',
		'cmi.learner_id': 'learner-1',
		'cmi.learner_name': 'Last, First',
		'cmi.mode': 'normal',
		'cmi.credit': 'credit',
		'cmi.entry': 'ab-initio',
		'cmi.total_time': 'PT0S',
		'cmi.launch_data': '',
		'cmi.scaled_passing_score': '',
		'cmi.completion_threshold': '',
		'cmi.max_time_allowed': '',
		'cmi.time_limit_action': ''
	}
};

/** An attempt that nobody has begun. */
export const UNTOUCHED: Record<Standard, Record<string, string>> = {
	scorm12: { 'cmi.core.lesson_status': 'not attempted', 'cmi.suspend_data': '' },
	scorm2004: { 'cmi.completion_status': 'unknown', 'cmi.success_status': 'unknown', 'cmi.suspend_data': '' }
};

const LISTS = /^cmi\.(objectives|interactions(\.\d+\.(objectives|correct_responses))?)$/;

/** The names below an element, as `_children` tells them; null where there are none. */
export function childrenOf(standard: Standard, element: string): string | null {
	const general = element.replace(/\.\d+(?=\.|$)/g, '.#');
	const below = LISTS.test(element) ? `${general}.#.` : `${general}.`;
	const names = [...Object.keys(FIELDS[standard]), ...Object.keys(READ_ONLY[standard])]
		.filter((name) => name.startsWith(below))
		.map((name) => name.slice(below.length).replace(/\..*$/, ''));

	return names.length > 0 ? [...new Set(names)].join() : null;
}

export function isList(element: string): boolean {
	return LISTS.test(element);
}

/** Responses and patterns by type of interaction. */
export const RESPONSES: Record<Standard, Record<string, Record<'response' | 'pattern', Check>>> = {
	scorm12: {
		choice: both(like(/^[0-9a-z](,[0-9a-z])*$/)),
		sequencing: both(like(/^[0-9a-z](,[0-9a-z])*$/)),
		matching: both(like(/^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/)),
		numeric: both(like(/^-?\d+(\.\d+)?$/)),
		'fill-in': both(like(/^[^{}\n]{1,255}$/)),
		likert: both(like(/^[0-9a-z]$/)),
		performance: both(like(/^[ -z|~]{1,255}$/))
	},
	scorm2004: {
		choice: both((value) => like(/^\w+(\[,\]\w+)*$/)(value) && distinct(value.split('[,]'))),
		sequencing: both(like(/^\w+(\[,\]\w+)*$/)),
		matching: both(like(/^\w+\[\.\]\w+(\[,\]\w+\[\.\]\w+)*$/)),
		numeric: {
			response: decimal,
			pattern: like(/^(-?\d+(\.\d{1,7})?)?\[:\](-?\d+(\.\d{1,7})?)?$/)
		},
		'fill-in': {
			response: fillIn,
			pattern: (value) => fillIn(value.replace(/^(\{(case|order)_matters=(true|false)\}){1,2}/, ''))
		},
		likert: both(like(/^\w+$/)),
		performance: {
			response: performance,
			pattern: (value) => performance(value.replace(/^\{order_matters=(true|false)\}/, ''))
		}
	}
};

/** At most ten texts, each with its language or none. */
function fillIn(value: string): boolean {
	const texts = value.split('[,]');

	return texts.length <= 10 && texts.every(like(/^(\{lang=[\w-]+\})?[^{\n][^\n]{0,249}$/));
}

/** At most 125 steps, each with its name and how it went: a word or a decimal. */
function performance(value: string): boolean {
	const steps = value.split('[,]');

	return steps.length <= 125 && steps.every(like(/^\w+\[\.\](\w+|-?\d+(\.\d{1,7})?)$/));
}

function both(check: Check): Record<'response' | 'pattern', Check> {
	return { response: check, pattern: check };
}

function distinct(words: string[]): boolean {
	return new Set(words).size === words.length;
}
