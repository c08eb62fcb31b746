import { due, sentAfter, sentByBoth, type Sent } from '../../../tracking/cmi5/due.ts';
import type { LaunchData } from '../../../tracking/cmi5/launch.ts';
import { onceId } from '../../../tracking/cmi5/once-id.ts';
import { readOwn, writeOwn } from '../../../tracking/cmi5/own-document.ts';
import {
	sessionId,
	statement,
	type Happening,
	type Speaker,
	type Statement
} from '../../../tracking/cmi5/statements.ts';
import type { Report } from '../../../tracking/report.ts';
import { sessionSeconds, startedAt, touched } from '../../../tracking/time.ts';
import { isGood } from './ask.ts';
import type { Lrs } from './lrs.ts';

export interface DeliverySettings {
	lrs: Lrs;
	speaker: Speaker & Pick<LaunchData, 'mode'>;
	/** Of the course's own document. */
	stateId: string;
	sent: Sent;
	/** Of the course's own document, as it was read; null: there is none, or the LMS tells none. */
	etag: string | null;
	/** An earlier page of this session has sent Initialized. */
	initialized: boolean;
	onInitialized: () => void;
	/** Another window's state, found in place of the one that was to be replaced. */
	onOther: (state: string) => void;
	/** Milliseconds on a monotonic clock. */
	now: () => number;
	clock: () => Date;
	uuid: () => string;
}

/** Tells the LMS what is due, one request at a time, and of several saves that wait only the last. */
export class Delivery {
	readonly #settings: DeliverySettings;
	readonly #session: string;
	#sent: Sent;
	#etag: string | null;
	#initialized: boolean;
	#time;
	#lastStamp = 0;
	/** Statements that were built and have not arrived for certain: sent again, they stay the same. */
	#built = new Map<Happening['verb'], Statement>();
	#latest: { report: Report; state: string } | null = null;
	#unwritten = false;
	#writing = false;
	#running: Promise<unknown> = Promise.resolve();
	#next: Promise<boolean> | null = null;
	#ended = false;
	#goodbye: Promise<unknown> = Promise.resolve();

	constructor(settings: DeliverySettings) {
		this.#settings = settings;
		this.#session = sessionId(settings.speaker);
		this.#sent = settings.sent;
		this.#etag = settings.etag;
		this.#initialized = settings.initialized;
		this.#time = startedAt(settings.now());
	}

	/** Sends Initialized, which is the first statement of a session; where that fails, the next save does. */
	begin(): void {
		this.#running = this.#tell([]);
	}

	touch(): void {
		this.#time = touched(this.#time, this.#settings.now());
	}

	/** Resolves true once result and state have arrived. */
	save(report: Report, state: string): Promise<boolean> {
		this.#latest = { report, state };
		this.#unwritten = true;
		this.#next ??= this.#running.then(() => {
			this.#next = null;
			const kept = this.#deliver();
			// The next save needs the new tag; the learner need not wait for it.
			this.#running = kept.then(() => this.#learnTag());

			return kept;
		});

		return this.#next;
	}

	/** Sends what has not arrived, and Terminated, in requests that outlive the page. Nothing is sent afterwards. */
	finish(): void {
		if (this.#ended) return;
		this.#ended = true;
		const { lrs, stateId } = this.#settings;
		if (this.#latest && this.#unwritten) {
			const text = writeOwn({ state: this.#latest.state, sent: this.#sent });
			// A write that is under way will have changed the tag.
			void lrs.write(stateId, text, this.#writing || this.#etag === stale ? null : this.#etag);
		}
		// One request, so that no network changes their order.
		const last: Happening[] = [
			...(this.#initialized ? [] : [{ verb: 'initialized' } as const]),
			...this.#due(),
			{ verb: 'terminated' }
		];
		this.#goodbye = lrs.send(last.map((happening) => this.#statement(happening)));
	}

	/** Resolves when the LMS has answered to the finish. */
	async gone(): Promise<void> {
		await this.#goodbye;
	}

	/** Result first, then the state that the result comes from; a refused result does not cost the state. */
	async #deliver(): Promise<boolean> {
		const told = await this.#tell(this.#due());
		const kept = await this.#keepState();

		return told && kept;
	}

	#due(): Happening[] {
		return this.#latest ? due(this.#latest.report, this.#sent, this.#settings.speaker, this.#session) : [];
	}

	async #tell(happenings: Happening[]): Promise<boolean> {
		const begins: Happening[] = this.#initialized ? [] : [{ verb: 'initialized' }];
		for (const happening of [...begins, ...happenings]) {
			if (this.#ended) return false;
			const answer = await this.#settings.lrs.send([this.#statement(happening)]);
			// Conflict: the LMS has a statement of this id, which is ours and came through before.
			if (!isGood(answer) && answer.status !== 409) return false;
			this.#arrived(happening);
		}

		return true;
	}

	#arrived(happening: Happening): void {
		this.#built.delete(happening.verb);
		this.#sent = sentAfter(this.#sent, happening, this.#session);
		if (happening.verb !== 'initialized') return;
		this.#initialized = true;
		this.#settings.onInitialized();
	}

	#statement(happening: Happening): Statement {
		const { speaker, clock, now, uuid } = this.#settings;
		const { verb } = happening;
		const known = this.#built.get(verb);
		if (known) return known;

		// Order is told by time: never two at once, whatever the computer's clock does.
		this.#lastStamp = Math.max(clock().getTime(), this.#lastStamp + 1);
		const once = verb === 'completed' || verb === 'passed';
		const built = statement(happening, speaker, {
			id: (once ? onceId(speaker.registration, speaker.activityId, verb) : null) ?? uuid(),
			time: new Date(this.#lastStamp),
			seconds: sessionSeconds(this.#time, now())
		});
		this.#built.set(verb, built);

		return built;
	}

	/** Where another window wrote in between, its work is taken up first: the next save holds both (X-15, F-07). */
	async #keepState(): Promise<boolean> {
		const { lrs, stateId, onOther } = this.#settings;
		if (!this.#latest || this.#ended) return false;
		const { state } = this.#latest;
		this.#writing = true;
		const answer = await lrs.write(stateId, writeOwn({ state, sent: this.#sent }), this.#etag);
		this.#writing = false;
		if (isGood(answer)) {
			this.#etag = answer.etag ?? (this.#etag && stale);
			this.#unwritten = this.#latest.state !== state;

			return true;
		}
		if (answer.status === 412) {
			const other = await this.#readAgain();
			if (other !== null) onOther(other);
		}

		return false;
	}

	/** Most LMSs tell the tag only to those who read. */
	async #learnTag(): Promise<void> {
		if (this.#etag === stale && !this.#ended) await this.#readAgain();
	}

	/** The state that the LMS holds now; null where it does not say. What other windows sent counts here too. */
	async #readAgain(): Promise<string | null> {
		const answer = await this.#settings.lrs.read(this.#settings.stateId);
		if (!isGood(answer)) return null;
		this.#etag = answer.etag;
		const { state, sent } = readOwn(answer.text);
		this.#sent = sentByBoth(this.#sent, sent);

		return state;
	}
}

/** A tag that is known to be out of date. No LMS has it: a write that bears it is refused, and the document is read again. */
const stale = '"stale"';
