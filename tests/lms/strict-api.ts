/**
 * An LMS for tests that takes nothing but what the standard, Moodle and scorm-again all take: vocabularies, ranges, formats,
 * limits, order, read-only and write-only fields, arguments that are strings. It needs nothing but JavaScript, so that it
 * stands in a browser's page too.
 */
import type { Standard } from '../../src/tracking/find-api.ts';
import { childrenOf, FIELDS, isList, READ_ONLY, RESPONSES, UNTOUCHED } from './strict-fields.ts';

export type Data = Record<string, string>;

export interface StrictSettings {
	/** What the LMS holds at launch. */
	data?: Data;
	/** What it answers whatever is held: real LMSs keep some values to themselves, or give numbers. */
	answers?: Record<string, unknown>;
	/** What it makes of a value that is asked for. */
	reads?: (element: string, value: string) => unknown;
	/** Elements it does not know (error 401). */
	lacks?: RegExp;
	/** Lengths that are its own. */
	limits?: Record<string, number>;
	/** The result of a call, before the call does anything: `'throw'`, or what to return. */
	fails?: (name: string, element: string, nth: number) => unknown;
	/** Called with what was set, committed or finished after it was taken. */
	taken?: (name: 'SetValue' | 'Commit' | 'Finish', data: Data) => void;
}

/** Before the start, while it is open, after the end: SCORM 2004 has a code for each. */
const SESSION_ERRORS: Record<string, readonly [before: string, after: string]> = {
	Finish: ['112', '113'],
	GetValue: ['122', '123'],
	SetValue: ['132', '133'],
	Commit: ['142', '143']
};

const ERRORS: Record<string, string> = {
	'0': 'No error',
	'101': 'General exception',
	'201': 'Invalid argument',
	'301': 'Not initialized',
	'401': 'Not implemented',
	'403': 'Not set, or read only',
	'404': 'Read only, or write only',
	'405': 'Write only, or of the wrong type',
	'406': 'Of the wrong type',
	'407': 'Out of range',
	'408': 'What it rests on is not set'
};

export class StrictApi {
	/** Each call as a line: `Set cmi.exit=suspend`. */
	readonly log: string[] = [];
	/** Calls that were refused for what they asked. */
	readonly refusals: string[] = [];
	/** What each commit found, in order. */
	readonly commits: Data[] = [];
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
		this.data = new Map(Object.entries({ ...READ_ONLY[standard], ...UNTOUCHED[standard], ...settings.data }));

		const prefix = standard === 'scorm12' ? 'LMS' : '';
		const finish = standard === 'scorm12' ? 'Finish' : 'Terminate';
		const calls: [name: string, shown: string, work: (first: unknown, second: unknown) => unknown][] = [
			['Initialize', 'Initialize', (argument) => this.#guard('Initialize', argument, '', this.#start)],
			[finish, finish, (argument) => this.#guard(finish, argument, '', this.#finish)],
			['Commit', 'Commit', (argument) => this.#guard('Commit', argument, '', this.#commit)],
			['GetValue', 'Get', (element) => this.#guard('GetValue', element, '', this.#get)],
			['SetValue', 'Set', (element, value) => this.#guard('SetValue', element, value, this.#set)],
			['GetLastError', 'GetLastError', () => this.#error],
			['GetErrorString', 'GetErrorString', (code) => ERRORS[String(code)] ?? ''],
			['GetDiagnostic', 'GetDiagnostic', (code) => ERRORS[String(code || this.#error)] ?? '']
		];
		this.api = Object.fromEntries(
			calls.map(([name, shown, work]) => [
				prefix + name,
				(...values) => {
					this.log.push([shown, values.map(String).join('=')].filter(Boolean).join(' '));
					const failure = settings.fails?.(name, String(values[0] ?? ''), ++this.#calls);
					if (failure === 'throw') throw new Error('the LMS is gone');
					if (failure === undefined) return work(values[0], values[1]);
					if (!name.startsWith('Get') || name === 'GetValue') this.#error = '101';

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
	get stored(): Data {
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
		if (error !== '0' && !this.#isNoFault(name, first, error))
			this.refusals.push(`${name} ${first}=${second}: ${error}`);

		return result;
	}

	/** Reading what was never set is none (2004: 403), nor is asking for a field that this LMS lacks. */
	#isNoFault(name: string, element: string, error: string): boolean {
		if (error === '401') return this.#settings.lacks?.test(element) ?? false;

		return name === 'GetValue' && error === '403';
	}

	#is12(): boolean {
		return this.#standard === 'scorm12';
	}

	#start(argument: string): [unknown, string] {
		if (argument !== '') return ['false', '201'];
		if (this.#open !== 'not yet')
			return ['false', this.#is12() ? '101' : this.#open === 'open' ? '103' : '104'];
		this.#open = 'open';

		return ['true', '0'];
	}

	#finish(argument: string): [unknown, string] {
		if (argument !== '') return ['false', '201'];
		if (this.#open !== 'open') return ['false', this.#sessionError('Finish')];
		if (!this.#is12()) this.#commit('');
		this.#open = 'closed';
		this.#settings.taken?.('Finish', Object.fromEntries(this.data));

		return ['true', '0'];
	}

	#commit(argument: string): [unknown, string] {
		if (argument !== '') return ['false', '201'];
		if (this.#open !== 'open') return ['false', this.#sessionError('Commit')];
		const data = Object.fromEntries(this.data);
		this.commits.push(data);
		this.#settings.taken?.('Commit', data);

		return ['true', '0'];
	}

	#sessionError(name: string): string {
		const [before = '', after = ''] = SESSION_ERRORS[name] ?? [];

		return this.#is12() ? '301' : this.#open === 'closed' ? after : before;
	}

	#get(element: string): [unknown, string] {
		if (this.#open !== 'open') return ['', this.#sessionError('GetValue')];
		const { answers = {}, reads, lacks } = this.#settings;
		if (lacks?.test(element)) return ['', '401'];
		if (element in answers) return [answers[element], '0'];
		const [, parent, keyword] = /^(.*)\.(_children|_count)$/.exec(element) ?? [];
		if (parent) return this.#keyword(parent, keyword);

		const field = FIELDS[this.#standard][general(element)];
		if (!field && !(element in READ_ONLY[this.#standard])) return ['', '401'];
		if (field?.writeOnly) return ['', this.#is12() ? '404' : '405'];
		const [, list, n] = /^(.*?)\.(\d+)\./.exec(element) ?? [];
		if (list && Number(n) >= this.#count(`${list}.`)) return ['', this.#is12() ? '201' : '301'];

		const value = this.data.get(element) ?? '';
		const shown = reads ? reads(element, value) : value;

		return [shown, shown === '' && !this.#is12() ? '403' : '0'];
	}

	#keyword(parent: string, keyword = ''): [unknown, string] {
		if (keyword === '_children') {
			const children = childrenOf(this.#standard, parent);
			return children === null ? ['', this.#is12() ? '202' : '301'] : [children, '0'];
		}

		return isList(parent) ? [String(this.#count(`${parent}.`)), '0'] : ['', this.#is12() ? '203' : '301'];
	}

	#set(element: string, value: string): [unknown, string] {
		if (this.#open !== 'open') return ['false', this.#sessionError('SetValue')];
		if (this.#settings.lacks?.test(element)) return ['false', '401'];

		const error = this.#fault(element, value) ?? '0';
		if (error !== '0') return ['false', error];
		this.data.set(element, value);
		this.#settings.taken?.('SetValue', Object.fromEntries(this.data));

		return ['true', '0'];
	}

	#fault(element: string, value: string): string | null {
		const { limits = {} } = this.#settings;
		if (/\._(children|count|version)$/.test(element)) return this.#is12() ? '402' : '404';
		const field = FIELDS[this.#standard][general(element)];
		if (!field) return element in READ_ONLY[this.#standard] ? (this.#is12() ? '403' : '404') : '401';

		const misplaced = this.#order(element, value);
		if (misplaced) return misplaced;
		const limit = limits[element];
		const taken = limit === undefined ? field.takes(value) : value.length <= limit;
		if (!taken || !this.#fits(element, value)) return this.#is12() ? '405' : '406';
		const [least, most] = field.within ?? [-Infinity, Infinity];
		if (field.within && (Number(value) < least || Number(value) > most)) return this.#is12() ? '405' : '407';

		return null;
	}

	/** Rows have no gaps, and begin with their id; what depends on another field comes after it. */
	#order(element: string, value: string): string | null {
		const [wrong, missing] = this.#is12() ? ['201', '201'] : ['351', '408'];
		const [, list, n, field] = /^(cmi\.(?:objectives|interactions)\.)(\d+)\.(.*)$/.exec(element) ?? [];
		if (!list || !field) return null;
		if (Number(n) > this.#count(list)) return wrong;
		if (field === 'id')
			return (this.data.get(element) ?? value) === value && this.#unique(list, element, value) ? null : wrong;
		if (!this.data.has(`${list}${n}.id`)) return missing;
		const [, inner, m] = /^(objectives\.|correct_responses\.)(\d+)\./.exec(field) ?? [];
		if (inner && Number(m) > this.#count(`${list}${n}.${inner}`)) return wrong;

		return /response/.test(field) && !this.data.has(`${list}${n}.type`) ? missing : null;
	}

	#unique(list: string, element: string, value: string): boolean {
		return [...this.data].every(
			([key, held]) => key === element || held !== value || !new RegExp(`^${list}\\d+\\.id$`).test(key)
		);
	}

	/** How many rows a list such as `cmi.objectives.` has. */
	#count(list: string): number {
		const first = list.endsWith('correct_responses.') ? 'pattern' : 'id';
		let count = 0;
		while (this.data.has(`${list}${count}.${first}`)) count++;

		return count;
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
