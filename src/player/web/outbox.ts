import type { Outline } from '../../course/course.ts';
import type { Report } from '../../tracking/report.ts';
import {
	news,
	statement,
	type Happening,
	type Statement,
	type Told
} from '../../tracking/xapi/statements.ts';
import type { BrowserStore } from '../keepers/browser-store.ts';
import type { Configuration } from './configuration.ts';

/** What is kept in this browser between launches. */
interface Kept {
	account: string;
	told: Told;
	queue: Statement[];
}

interface Setting {
	configuration: Configuration;
	outline: Pick<Outline, 'id' | 'audience' | 'language' | 'title' | 'version'>;
	/** Null: this browser keeps nothing, and what was not sent is gone with the page. */
	store: Pick<BrowserStore, 'get' | 'put'> | null;
	key: string;
	now: () => Date;
	random: () => string;
	send: typeof fetch;
}

/** More are not kept while an LRS does not answer; the oldest go first. */
const longestQueue = 200;

/** Opens with what was left from earlier visits, says that the course was begun, and sends. */
export async function openOutbox(setting: Setting): Promise<Outbox> {
	const { store, key, random } = setting;
	const outbox = new Outbox(setting, read((await store?.get(key)) ?? null) ?? fresh(random()));
	outbox.begin();

	return outbox;
}

/** Statements on their way to the LRS. They stay in this browser until it has taken them; a failing LRS disturbs nobody. */
export class Outbox {
	readonly #setting: Setting;
	#kept: Kept;
	#begun = false;
	#sending = false;

	constructor(setting: Setting, kept: Kept) {
		this.#setting = setting;
		this.#kept = kept;
	}

	/** The course was begun, by whom the account stands for. */
	begin(): void {
		this.#begun = true;
		this.#tell([{ verb: 'initialized' }]);
	}

	/** Tells what is new since the last report. */
	report(report: Report): void {
		if (!this.#begun) this.begin();
		const told = this.#kept.told;
		this.#kept.told = { completed: told.completed || report.completed, passed: report.passed ?? told.passed };
		this.#tell(news(report, told));
	}

	/** The page goes: what waits is sent without waiting for the answers, and sent again next time; the LRS knows it by its id. */
	finish(): void {
		if (this.#begun) this.#add([{ verb: 'terminated' }]);
		for (const waiting of this.#kept.queue) void this.#deliver(waiting, true);
	}

	/** Forgets the learner and what waits: whoever goes on here is somebody new to the LRS, and until then nothing is kept. */
	forget(): void {
		this.#begun = false;
		this.#kept = fresh(this.#setting.random());
	}

	#tell(happenings: readonly Happening[]): void {
		this.#add(happenings);
		void this.#flush();
	}

	#add(happenings: readonly Happening[]): void {
		if (happenings.length === 0) return;
		const { configuration, outline, random, now } = this.#setting;
		const subject = { ...configuration, account: this.#kept.account, outline };
		const added = happenings.map((happening) => statement(happening, subject, random(), now().toISOString()));
		this.#kept.queue = [...this.#kept.queue, ...added].slice(-longestQueue);
		this.#keep();
	}

	#keep(): void {
		void this.#setting.store?.put(this.#setting.key, JSON.stringify(this.#kept));
	}

	/** One after the other, as they happened; the first that is not taken ends it until there is news or the next visit. */
	async #flush(): Promise<void> {
		if (this.#sending) return;
		this.#sending = true;
		const kept = this.#kept;
		for (let first = kept.queue[0]; first; first = kept.queue[0]) {
			const { id } = first;
			const taken = await this.#deliver(first);
			// Forgotten meanwhile: nothing of it is written again.
			if (!taken || kept !== this.#kept) break;
			kept.queue = kept.queue.filter((waiting) => waiting.id !== id);
			this.#keep();
		}
		this.#sending = false;
		if (kept !== this.#kept) await this.#flush();
	}

	/** True when the LRS has it, or will never take it (400: not to its taste; 409: it has that id already). */
	async #deliver(waiting: Statement, keepalive = false): Promise<boolean> {
		const { configuration, send } = this.#setting;
		try {
			const { ok, status } = await send(`${configuration.endpoint}statements?statementId=${waiting.id}`, {
				method: 'PUT',
				headers: {
					'Content-Type': 'application/json',
					'X-Experience-API-Version': '1.0.3',
					...(configuration.auth ? { Authorization: configuration.auth } : {})
				},
				body: JSON.stringify(waiting),
				credentials: 'omit',
				referrerPolicy: 'no-referrer',
				keepalive
			});

			return ok || status === 400 || status === 409;
		} catch {
			return false;
		}
	}
}

function fresh(account: string): Kept {
	return { account, told: { completed: false, passed: null }, queue: [] };
}

/** What this browser kept, if it still has the form that we gave it. */
function read(text: string | null): Kept | null {
	try {
		const kept = JSON.parse(text ?? '') as Partial<Kept> | null;
		if (typeof kept?.account !== 'string' || !Array.isArray(kept.queue)) return null;
		const queue = kept.queue.filter(({ id }) => typeof id === 'string');

		return { account: kept.account, told: { completed: false, passed: null, ...kept.told }, queue };
	} catch {
		return null;
	}
}
