import type { RunTimeReporting } from '../course/reporting.ts';
import type { Adapter, Row, Write } from './adapter.ts';
import { numberIn } from './decimal.ts';
import type { Standard } from './find-api.ts';
import { isNew, LAUNCH_ELEMENTS, readLaunch, type Launch } from './launch.ts';
import { OBJECTIVE_COUNT, OBJECTIVES } from './objectives.ts';
import type { Report } from './report.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import { sessionSeconds, startedAt, touched } from './time.ts';

const ADAPTERS: Record<Standard, Adapter> = { scorm12, scorm2004 };
/** What must arrive: the learner is told when it does not. All else is optional. */
const VITAL = /^cmi\.(core\.)?(suspend_data|(lesson|completion|success)_status|score\.(raw|scaled))$/;
/** Words that a status may read; anything else an LMS says is no status. */
const STATUS = /^(passed|completed|failed|incomplete|browsed|not attempted|unknown)$/;
/** Errors of a start that finds the session of an earlier page, and of a session that is not there at all. */
const ALREADY_OPEN = /^10[13]$/;
const NOT_OPEN = /^(301|122|123|threw)$/;
/** SCORM 1.2 keeps no more of a state, and may cut it silently (F-10). */
const MOST_STATE = 4096;
const INTERACTIONS = 'cmi.interactions.';
type List = typeof INTERACTIONS | typeof OBJECTIVES;
const MOST_INTERACTIONS = 250;
const MOST_REFUSALS = 3;
const CALLS_KEPT = 200;

/** A call as the support view may show it: lengths and codes, no values (R-24, S-15). */
export interface Call {
	at: Date;
	name: string;
	element: string;
	/** Of the value sent or read. */
	length: number;
	/** What the LMS returned, but for values. */
	result: string;
	/** Its error code, asked for after failures only; `threw` when the call itself broke. */
	error: string;
}

export interface DriverSettings {
	api: object;
	standard: Standard;
	/** Monotonic, in milliseconds. */
	now: () => number;
	clock: () => Date;
	reporting: RunTimeReporting;
}

/** The one that talks to the LMS: sends what changed, looks at every answer, finishes exactly once. */
export class Driver {
	readonly calls: Call[] = [];
	readonly #settings: DriverSettings;
	readonly #adapter: Adapter;
	#session;
	#held = new Map<string, string>();
	#open = false;
	#over = false;
	/** What the start has set is not committed yet. */
	#unsettled = false;
	/** Results may be written: not in review or browse mode, not without credit. */
	#credited = false;
	/** The LMS has taken a completion and a result that will not change. */
	#final = false;
	/** The state at the launch. */
	#atLaunch = '';
	/** The state was read back once in this session as it was written. */
	#proved = false;
	/** Rows to be sent, and the list that each belongs to. */
	#queue: { list: List; row: Row }[] = [];
	#sending: Generator<void, void> | null = null;
	#nextInteraction: number | null = null;
	/** Fields of such rows that the LMS did not take. */
	#refusals: Record<List, number> = { [INTERACTIONS]: 0, [OBJECTIVES]: 0 };

	constructor(settings: DriverSettings) {
		this.#settings = settings;
		this.#adapter = ADAPTERS[settings.standard];
		this.#session = startedAt(settings.now());
	}

	/** Opens the session and reads all there is to read, once. Null: not now; it may be tried again. */
	start(): Launch | null {
		return drained(this.starting());
	}

	/** The same with at most one call a step: an LMS that is slow then never holds the page for longer than that. */
	*starting(): Generator<void, Launch | null> {
		if (this.#open || this.#over || !this.#initialize()) return null;
		this.#open = true;
		this.#session = startedAt(this.#settings.now());

		const { elements, results } = this.#adapter;
		const said = new Map<string, string>();
		for (const element of [...results, ...LAUNCH_ELEMENTS.map((name) => elements[name])]) {
			yield;
			if (this.#over) return null;
			said.set(element, this.#get(element));
		}
		for (const element of results) this.#hold(element, said.get(element) ?? '');
		const launch = readLaunch(this.#adapter, (element) => said.get(element) ?? '', this.#held);
		this.#atLaunch = launch.state;
		this.#held.set(elements.state, launch.state);
		this.#held.set(elements.location, launch.location);
		this.#credited = launch.mode === 'normal' && launch.credit;
		if (this.#credited) yield* this.#readObjectives();

		// At once, or the LMS may complete a silent course by itself. Not where the LMS keeps its status to itself and
		// there is a state from earlier: the status may be a final one.
		const status = this.#held.get(results[0]);
		const begins = this.#credited && isNew(status) && (status !== undefined || !launch.hasState);
		const beginning: Write[] = [
			...(begins ? [[results[0], 'incomplete'] satisfies Write] : []),
			[elements.exit, 'suspend']
		];
		for (const write of [...beginning, this.#time()]) {
			yield;
			if (this.#over) return null;
			if (this.#set(write)) this.#held.set(...write);
		}
		this.#unsettled = true;

		return launch;
	}

	/**
	 * Commits what the start has set. Apart from it, because many LMSs hold the page for the whole round trip: a player calls
	 * this as soon as its first page can be used; a save or the finish does the same before.
	 */
	settle(): boolean {
		if (!this.#open || !this.#unsettled) return this.#open;
		if (this.#commit()) return true;
		// Not taken: the next save sends it again.
		const [status] = this.#adapter.results;
		if (this.#held.get(status) === 'incomplete') this.#held.delete(status);
		this.#held.delete(this.#adapter.elements.exit);

		return false;
	}

	/**
	 * Sends what changed and commits; whether the LMS said yes to all that matters. What it did not take is sent with the next
	 * save. An empty `state` leaves the LMS's own untouched (F-14). `results` false: the state alone.
	 */
	save(report: Report, state: string, results = true): boolean {
		return drained(this.saving(report, state, results));
	}

	/** The same with at most one call a step. */
	*saving(report: Report, state: string, results = true): Generator<void, boolean> {
		if (!this.#open) return false;
		const { elements } = this.#adapter;
		const fits = state.length <= MOST_STATE;
		const kept: Write[] = state !== '' && fits ? [[elements.state, state]] : [];
		const [first = [], ...then] =
			this.#credited && results ? this.#adapter.steps(report, this.#held, this.#settings.reporting) : [];
		const place: Write[] = this.#credited ? [[elements.location, report.location]] : [];

		// The state follows the status that may end the course, in the same commit.
		const steps = [[...first, ...place, ...kept, [elements.exit, 'suspend']] satisfies Write[], ...then];
		let taken = fits;
		for (const [nth, step] of steps.entries()) {
			if (nth > 0) yield;
			if (yield* this.#send(step)) continue;
			taken = false;
			break;
		}
		this.#final = taken && this.#credited && report.completed && report.passed !== null;

		return taken;
	}

	/**
	 * Takes what a graded test or an ended case leaves: its answers (`interactions.ts`), unless they shall not be sent, and the
	 * scores of its objectives (`objective-rows.ts`). All is sent call by call after the result was saved.
	 */
	record(answers: readonly Write[][], objectives: readonly Row[] = []): void {
		if (!this.#open || !this.#credited) return;
		if (this.#settings.reporting.interactions === 'on') this.#recordAnswers(answers);
		this.#queue.push(...objectives.map((row) => ({ list: OBJECTIVES, row }) as const));
	}

	/** Where the LMS does not count, only a test can tell its place, by its try: a case stays unsent. */
	#recordAnswers(answers: readonly Write[][]): void {
		if (answers.length === 0 || this.#isOver(INTERACTIONS)) return;
		const before = this.#rowsBefore(answers);
		if (before === null) return;
		this.#nextInteraction ??= before;
		for (const fields of answers) {
			const row: Row = () =>
				fields.map(([field, value]) => [`${INTERACTIONS}${this.#nextInteraction}.${field}`, value]);
			this.#queue.push({ list: INTERACTIONS, row });
		}
	}

	/** Makes the next call that the recorded rows need; the last one commits. True while there are more. */
	sendNext(): boolean {
		this.#sending ??= this.#sendRows();
		const { done = false } = this.#sending.next();
		if (done) this.#sending = null;

		return !done;
	}

	*#sendRows(): Generator<void, void> {
		let isSent = false;
		for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
			const { list, row } = next;
			if (this.#isOver(list)) continue;
			for (const [nth, write] of row(this.#held).entries()) {
				if (!this.#open) return;
				isSent = true;
				const taken = this.#set(write);
				if (!taken) this.#refusals[list]++;
				else if (list === OBJECTIVES) this.#held.set(...write);
				else if (nth === 0) this.#nextInteraction = Number(this.#nextInteraction) + 1;
				yield;
				// Without its id a row cannot be.
				if ((nth === 0 && !taken) || this.#refusals[list] >= MOST_REFUSALS) break;
			}
		}
		if (isSent && this.#open) this.#commit();
	}

	/** Nothing more is sent to this list: the LMS refused it, or has enough. */
	#isOver(list: List): boolean {
		if (list === INTERACTIONS && Number(this.#nextInteraction) >= MOST_INTERACTIONS) return true;

		return this.#refusals[list] >= MOST_REFUSALS;
	}

	/** The learner did something: idle time ends. */
	touch(): void {
		this.#session = touched(this.#session, this.#settings.now());
	}

	/** Ends the session, once; no call is made afterwards. What is unsent has to be saved before. */
	finish(): boolean {
		if (!this.#open) return false;
		this.#open = false;
		this.#over = true;

		const { farewell, finishCommits } = this.#adapter;
		const exit = this.#final ? this.#settings.reporting['exit-when-complete'] : 'suspend';
		for (const write of [this.#time(), ...farewell[exit]]) this.#set(write);
		if (!finishCommits) this.#commit();

		return this.#call('finish', '') === 'true';
	}

	#initialize(): boolean {
		const result = this.#call('start', '');
		const error = this.#lastError();
		if (result === 'true') return true;
		if (!ALREADY_OPEN.test(error)) return false;

		// An earlier page's session is still open: it goes on, if it answers.
		this.#get(this.#adapter.results[0]);
		return !NOT_OPEN.test(this.#lastError());
	}

	/** Keeps what the LMS read back, if it can be what it should be. */
	#hold(element: string, value: string): void {
		const word = value.trim().toLowerCase();
		if (STATUS.test(word) || (element.endsWith('raw') && numberIn(word) !== null))
			this.#held.set(element, word);
	}

	*#readObjectives(): Generator<void, void> {
		yield;
		if (this.#over) return;
		const count = this.#get(OBJECTIVE_COUNT);
		if (!isCount(count)) return;
		this.#held.set(OBJECTIVE_COUNT, count);

		for (let n = 0; n < Math.min(100, Number(count)); n++) {
			for (const field of ['id', this.#adapter.objectiveStatus, 'score.raw']) {
				const element = `${OBJECTIVES}${n}.${field}`;
				yield;
				if (this.#over) return;
				this.#held.set(element, this.#get(element));
			}
		}
	}

	/** `_count` where the LMS tells it, else what earlier tries of the same length must have filled; null: nobody knows. */
	#rowsBefore(rows: readonly Write[][]): number | null {
		const count = this.#get(`${INTERACTIONS}_count`);
		if (isCount(count)) return Number(count);
		const [, nth] = /(?:^|:)T(\d+)_/.exec(rows[0]?.[0]?.[1] ?? '') ?? [];

		return nth === undefined ? null : (Number(nth) - 1) * rows.length;
	}

	/** One commit of what the LMS does not hold yet. */
	*#send(writes: readonly Write[]): Generator<void, boolean> {
		const { elements } = this.#adapter;
		const changed = this.#changed(writes);
		if (!this.#open || changed.length === 0) return this.#open;

		const before = new Map(this.#held);
		let taken = true;
		for (const [element, value] of [...changed, this.#time()]) {
			// An LMS that refused one is not asked for objectives again.
			if (element.startsWith(OBJECTIVES) && !this.#held.has(OBJECTIVE_COUNT)) continue;
			const vital = VITAL.test(element);
			let arrived = this.#set([element, value]);
			yield;
			if (!this.#open) return false;
			if (arrived && element === elements.state && !this.#proved) {
				arrived = this.#readsBack(value);
				yield;
				if (!this.#open) return false;
			}
			if (arrived || !vital) this.#held.set(element, value);
			else taken = false;
			if (!arrived && element.startsWith(OBJECTIVES)) this.#held.delete(OBJECTIVE_COUNT);
		}
		if (this.#commit()) return taken;

		this.#held = before;
		return false;
	}

	/** The parts of a score go together, changed or not. */
	#changed(writes: readonly Write[]): Write[] {
		const group = (element: string) => element.replace(/score\.\w+$/, 'score');
		const stale = new Set(
			writes
				.filter(([element, value]) => this.#held.get(element) !== value)
				.map(([element]) => group(element))
		);

		return writes.filter(([element]) => stale.has(group(element)));
	}

	/**
	 * Until it did once, each state is read back after it was written. LMSs that answer nothing are believed, and those that go on
	 * telling the state of the launch.
	 */
	#readsBack(state: string): boolean {
		const back = this.#get(this.#adapter.elements.state);
		this.#proved = back === '' || back === state || back === this.#atLaunch;

		return this.#proved;
	}

	#time(): Write {
		const seconds = sessionSeconds(this.#session, this.#settings.now());

		return [this.#adapter.elements.time, this.#adapter.timespan(seconds)];
	}

	#get(element: string): string {
		return this.#call('get', element);
	}

	#set([element, value]: Write): boolean {
		return this.#call('set', element, value) === 'true' || this.#failed();
	}

	#commit(): boolean {
		if (this.#call('commit', '') !== 'true') return this.#failed();
		this.#unsettled = false;

		return true;
	}

	/** Notes why the last call failed. */
	#failed(): false {
		this.#lastError();

		return false;
	}

	#lastError(): string {
		const call = this.calls.at(-1);
		if (!call || call.error) return call?.error ?? '';
		try {
			call.error = this.#ask('error');
		} catch {
			call.error = 'threw';
		}

		return call.error;
	}

	/** A guarded call, remembered. Every answer becomes text; none becomes `''`. */
	#call(what: keyof Adapter['functions'], element: string, ...value: string[]): string {
		const call: Call = {
			at: this.#settings.clock(),
			name: this.#adapter.functions[what],
			element,
			length: value.join().length,
			result: '',
			error: ''
		};
		this.calls.push(call);
		if (this.calls.length > CALLS_KEPT) this.calls.shift();

		try {
			const answer = this.#ask(what, element, ...value);
			if (what === 'get') call.length = answer.length;
			else call.result = answer.slice(0, 20);

			return answer;
		} catch {
			call.error = 'threw';
			return '';
		}
	}

	/** Always as a method of the LMS's object, never detached. */
	#ask(what: keyof Adapter['functions'], ...values: string[]): string {
		const api = this.#settings.api as Record<string, (...values: string[]) => unknown>;

		return String(api[this.#adapter.functions[what]]?.(...values) ?? '');
	}
}

function isCount(text: string): boolean {
	return /^\d+$/.test(text);
}

/** What a piece of work comes to, done in one go. */
function drained<T>(steps: Generator<void, T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
