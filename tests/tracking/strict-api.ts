/**
 * An LMS for tests that takes nothing but what the standard, Moodle and scorm-again all take: vocabularies, ranges, formats,
 * limits, order, read-only and write-only fields, arguments that are strings.
 */
import type { Standard } from '../../src/tracking/find-api.ts';

export interface StrictSettings {
	/** What the LMS holds at launch. */
	data?: Record<string, string>;
	/** What it answers whatever is held: real LMSs keep some values to themselves, or give numbers. */
	answers?: Record<string, unknown>;
	/** Elements it does not know (error 401). */
	lacks?: RegExp;
	/** The result of a call, before the call does anything: `'throw'`, or what to return. */
	fails?: (name: string, element: string, nth: number) => unknown;
}

type Check = (value: string) => boolean;

const oneOf =
	(...words: string[]): Check =>
	(value) =>
		words.includes(value);
const upTo =
	(length: number): Check =>
	(value) =>
		value.length <= length;
const between =
	(least: number, most: number): Check =>
	(value) =>
		/^-?\d+(\.\d{1,7})?$/.test(value) && Number(value) >= least && Number(value) <= most;
const like =
	(pattern: RegExp): Check =>
	(value) =>
		pattern.test(value);

const time12 = like(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const time2004 = like(/^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);
const stamp = like(/^(19[7-9]\d|20[0-2]\d|203[0-8])-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d\dZ)?$/);
const urn = like(/^(?!urn:)\S{1,4000}$|^urn:[A-Za-z0-9-]{2,31}:\S+$/);
const identifier = like(/^[\w-]{1,255}$/);
const objective12 = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted');
const types = ['choice', 'matching', 'sequencing', 'numeric'];

/** Writable elements: what they take, and whether they can be read. `#` stands for an index. */
const FIELDS: Record<Standard, Record<string, { takes: Check; writeOnly?: true }>> = {
	scorm12: {
		'cmi.core.lesson_status': { takes: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed') },
		'cmi.core.lesson_location': { takes: upTo(255) },
		'cmi.core.score.raw': { takes: between(0, 100) },
		'cmi.core.score.min': { takes: between(0, 100) },
		'cmi.core.score.max': { takes: between(0, 100) },
		'cmi.core.exit': { takes: oneOf('suspend', '', 'logout', 'time-out'), writeOnly: true },
		'cmi.core.session_time': { takes: time12, writeOnly: true },
		'cmi.suspend_data': { takes: upTo(4096) },
		'cmi.objectives.#.id': { takes: identifier },
		'cmi.objectives.#.status': { takes: objective12 },
		'cmi.objectives.#.score.raw': { takes: between(0, 100) },
		'cmi.objectives.#.score.min': { takes: between(0, 100) },
		'cmi.objectives.#.score.max': { takes: between(0, 100) },
		'cmi.interactions.#.id': { takes: identifier, writeOnly: true },
		'cmi.interactions.#.objectives.#.id': { takes: identifier, writeOnly: true },
		'cmi.interactions.#.time': { takes: like(/^\d\d:\d\d:\d\d(\.\d{1,2})?$/), writeOnly: true },
		'cmi.interactions.#.type': { takes: oneOf(...types), writeOnly: true },
		'cmi.interactions.#.correct_responses.#.pattern': { takes: upTo(255), writeOnly: true },
		'cmi.interactions.#.student_response': { takes: upTo(255), writeOnly: true },
		'cmi.interactions.#.result': {
			takes: like(/^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/),
			writeOnly: true
		},
		'cmi.interactions.#.weighting': { takes: between(-100, 100), writeOnly: true },
		'cmi.interactions.#.latency': { takes: time12, writeOnly: true }
	},
	scorm2004: {
		'cmi.completion_status': { takes: oneOf('completed', 'incomplete', 'not attempted', 'unknown') },
		'cmi.success_status': { takes: oneOf('passed', 'failed', 'unknown') },
		'cmi.location': { takes: upTo(1000) },
		'cmi.score.scaled': {
			takes: (value) => between(-1, 1)(Number(value).toFixed(7)) && /^-?\d+(\.\d+)?$/.test(value)
		},
		'cmi.score.raw': { takes: between(-1e10, 1e10) },
		'cmi.score.min': { takes: between(-1e10, 1e10) },
		'cmi.score.max': { takes: between(-1e10, 1e10) },
		'cmi.progress_measure': { takes: between(0, 1) },
		'cmi.exit': { takes: oneOf('suspend', 'normal', 'logout', 'time-out', ''), writeOnly: true },
		'cmi.session_time': { takes: time2004, writeOnly: true },
		'cmi.suspend_data': { takes: upTo(64_000) },
		'cmi.learner_preference.language': { takes: like(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/) },
		'cmi.objectives.#.id': { takes: urn },
		'cmi.objectives.#.completion_status': {
			takes: oneOf('completed', 'incomplete', 'not attempted', 'unknown')
		},
		'cmi.objectives.#.progress_measure': { takes: between(0, 1) },
		'cmi.interactions.#.id': { takes: urn },
		'cmi.interactions.#.type': { takes: oneOf(...types) },
		'cmi.interactions.#.objectives.#.id': { takes: urn },
		'cmi.interactions.#.timestamp': { takes: stamp },
		'cmi.interactions.#.correct_responses.#.pattern': { takes: () => true },
		'cmi.interactions.#.learner_response': { takes: () => true },
		'cmi.interactions.#.result': { takes: like(/^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d+)?)$/) },
		'cmi.interactions.#.weighting': { takes: between(-1e10, 1e10) },
		'cmi.interactions.#.latency': { takes: time2004 },
		'cmi.interactions.#.description': { takes: like(/^(\{lang=[\w-]+\})?(?!\{)[^\n\r]{0,250}$/) },
		'adl.nav.request': { takes: oneOf('continue', 'previous', 'exit', 'exitAll', 'suspendAll', '_none_') }
	}
};

/** Responses and patterns by type of interaction. */
const RESPONSES: Record<Standard, Record<string, Record<'response' | 'pattern', Check>>> = {
	scorm12: {
		choice: both(like(/^[0-9a-z](,[0-9a-z])*$/)),
		sequencing: both(like(/^[0-9a-z](,[0-9a-z])*$/)),
		matching: both(like(/^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/)),
		numeric: both(like(/^-?\d+(\.\d+)?$/))
	},
	scorm2004: {
		choice: both((value) => like(/^\w+(\[,\]\w+)*$/)(value) && distinct(value.split('[,]'))),
		sequencing: both(like(/^\w+(\[,\]\w+)*$/)),
		matching: both(like(/^\w+\[\.\]\w+(\[,\]\w+\[\.\]\w+)*$/)),
		numeric: {
			response: like(/^-?\d+(\.\d{1,7})?$/),
			pattern: like(/^(-?\d+(\.\d{1,7})?)?\[:\](-?\d+(\.\d{1,7})?)?$/)
		}
	}
};

function both(check: Check): Record<'response' | 'pattern', Check> {
	return { response: check, pattern: check };
}

function distinct(words: string[]): boolean {
	return new Set(words).size === words.length;
}

const DEFAULTS: Record<Standard, Record<string, string>> = {
	scorm12: {
		'cmi.core.lesson_status': 'not attempted',
		'cmi.core.lesson_mode': 'normal',
		'cmi.core.credit': 'credit',
		'cmi.core.student_id': 'learner-1',
		'cmi.core.student_name': 'Last, First',
		'cmi.core.score.raw': '',
		'cmi.core.lesson_location': '',
		'cmi.suspend_data': '',
		'cmi.student_data.mastery_score': '',
		'cmi.student_preference.language': ''
	},
	scorm2004: {
		'cmi.completion_status': 'unknown',
		'cmi.success_status': 'unknown',
		'cmi.mode': 'normal',
		'cmi.credit': 'credit',
		'cmi.learner_id': 'learner-1',
		'cmi.learner_name': 'Last, First',
		'cmi.score.raw': '',
		'cmi.location': '',
		'cmi.suspend_data': '',
		'cmi.scaled_passing_score': '',
		'cmi.learner_preference.language': ''
	}
};

export class StrictApi {
	/** Each call as a line: `SetValue cmi.exit=suspend`. */
	readonly log: string[] = [];
	/** Calls that were refused for what they asked. */
	readonly refusals: string[] = [];
	/** What each commit found, in order. */
	readonly commits: Record<string, string>[] = [];
	readonly api: Record<string, (...values: unknown[]) => unknown>;
	readonly data: Map<string, string>;
	readonly #standard: Standard;
	readonly #settings: StrictSettings;
	#open: 'not yet' | 'open' | 'closed' = 'not yet';
	#error = '0';
	#calls = 0;

	constructor(standard: Standard, settings: StrictSettings = {}) {
		this.#standard = standard;
		this.#settings = settings;
		this.data = new Map(Object.entries({ ...DEFAULTS[standard], ...settings.data }));

		const prefix = standard === 'scorm12' ? 'LMS' : '';
		const finish = standard === 'scorm12' ? 'Finish' : 'Terminate';
		const calls: [name: string, shown: string, work: (first: unknown, second: unknown) => unknown][] = [
			['Initialize', 'Initialize', (argument) => this.#guard('Initialize', argument, '', this.#start)],
			[finish, finish, (argument) => this.#guard(finish, argument, '', this.#finish)],
			['Commit', 'Commit', (argument) => this.#guard('Commit', argument, '', this.#commit)],
			['GetValue', 'Get', (element) => this.#guard('GetValue', element, '', this.#get)],
			['SetValue', 'Set', (element, value) => this.#guard('SetValue', element, value, this.#set)],
			['GetLastError', 'GetLastError', () => this.#error]
		];
		this.api = Object.fromEntries(
			calls.map(([name, shown, work]) => [
				prefix + name,
				(...values) => {
					this.log.push([shown, values.map(String).join('=')].filter(Boolean).join(' '));
					const failure = settings.fails?.(name, String(values[0] ?? ''), ++this.#calls);
					if (failure === 'throw') throw new Error('the LMS is gone');
					if (failure === undefined) return work(values[0], values[1]);
					if (name !== 'GetLastError') this.#error = '101';

					return failure;
				}
			])
		);
	}

	/** A call by its name in SCORM 2004. */
	readonly call = (name: string, ...values: unknown[]): unknown => {
		const prefix = this.#standard === 'scorm12' ? 'LMS' : '';

		return this.api[prefix + name]?.(...values);
	};

	/** What the course sees at its next launch. */
	get stored(): Record<string, string> {
		return this.commits.at(-1) ?? {};
	}

	#guard(
		name: string,
		first: unknown,
		second: unknown,
		work: (first: string, second: string) => [unknown, string]
	): unknown {
		if (typeof first !== 'string' || typeof second !== 'string') {
			this.refusals.push(`${name}: not a string`);
			this.#error = '201';
			return 'false';
		}
		const [result, error] = work.call(this, first, second);
		this.#error = error;
		// Reading what was never set is no fault (403), nor is a field that an LMS lacks (401).
		if (!['0', '403', '401'].includes(error)) this.refusals.push(`${name} ${first}=${second}: ${error}`);

		return result;
	}

	#start(argument: string): [unknown, string] {
		if (argument !== '') return ['false', '201'];
		if (this.#open !== 'not yet') return ['false', this.#standard === 'scorm12' ? '101' : '103'];
		this.#open = 'open';

		return ['true', '0'];
	}

	#finish(argument: string): [unknown, string] {
		if (argument !== '') return ['false', '201'];
		if (this.#open !== 'open') return ['false', '113'];
		if (this.#standard === 'scorm2004') this.#commit('');
		this.#open = 'closed';

		return ['true', '0'];
	}

	#commit(argument: string): [unknown, string] {
		if (argument !== '') return ['false', '201'];
		if (this.#open !== 'open') return ['false', '142'];
		this.commits.push(Object.fromEntries(this.data));

		return ['true', '0'];
	}

	#get(element: string): [unknown, string] {
		if (this.#open !== 'open') return ['', this.#standard === 'scorm12' ? '301' : '122'];
		const { answers = {}, lacks } = this.#settings;
		if (lacks?.test(element)) return ['', '401'];
		if (element in answers) return [answers[element], '0'];
		if (element.endsWith('._count')) return [this.#count(element.slice(0, -'_count'.length)), '0'];
		if (FIELDS[this.#standard][general(element)]?.writeOnly) return ['', '404'];
		const value = this.data.get(element);

		return value === undefined || value === ''
			? ['', this.#standard === 'scorm12' ? '0' : '403']
			: [value, '0'];
	}

	#set(element: string, value: string): [unknown, string] {
		if (this.#open !== 'open') return ['false', this.#standard === 'scorm12' ? '301' : '132'];
		if (this.#settings.lacks?.test(element)) return ['false', '401'];
		const field = FIELDS[this.#standard][general(element)];
		if (!field) return ['false', element in DEFAULTS[this.#standard] ? '404' : '401'];

		const error =
			this.#order(element, value) ?? (field.takes(value) && this.#fits(element, value) ? '0' : '406');
		if (error === '0') this.data.set(element, value);

		return [error === '0' ? 'true' : 'false', error];
	}

	/** Rows have no gaps, and begin with their id; what depends on another field comes after it. */
	#order(element: string, value: string): string | null {
		const [, list, n, field] = /^(cmi\.(?:objectives|interactions)\.)(\d+)\.(.*)$/.exec(element) ?? [];
		if (!list || !field) return null;
		if (Number(n) > Number(this.#count(list))) return '351';
		if (field === 'id')
			return (this.data.get(element) ?? value) === value && this.#unique(list, element, value) ? null : '351';
		if (!this.data.has(`${list}${n}.id`)) return '408';

		return /response/.test(field) && !this.data.has(`${list}${n}.type`) ? '408' : null;
	}

	#unique(list: string, element: string, value: string): boolean {
		return [...this.data].every(
			([key, held]) => key === element || held !== value || !new RegExp(`^${list}\\d+\\.id$`).test(key)
		);
	}

	#count(list: string): string {
		let count = 0;
		while (this.data.has(`${list}${count}.id`)) count++;

		return String(count);
	}

	#fits(element: string, value: string): boolean {
		const [, row, what] =
			/^(cmi\.interactions\.\d+\.)(?:\w+_(response)|correct_responses\.\d+\.(pattern))$/.exec(element) ?? [];
		if (!row) return true;
		const checks = RESPONSES[this.#standard][this.data.get(`${row}type`) ?? ''];

		return checks?.[what === 'response' ? 'response' : 'pattern'](value) ?? false;
	}
}

/** `cmi.objectives.0.id` → `cmi.objectives.#.id` */
function general(element: string): string {
	return element.replace(/\.\d+(?=\.)/g, '.#');
}
