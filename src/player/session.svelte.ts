import type { ObjectiveScore } from '../assessment/objective-scores.ts';
import type { Outline } from '../course/course.ts';
import type { LearnerEvent } from '../tracking/events.ts';
import type { Graded } from '../tracking/interaction.ts';
import { freshProgress, nextCommit, progressAfter, type Place, type Progress } from '../tracking/progress.ts';
import type { Resumed } from '../tracking/resume.ts';
import { connection } from './keepers/connection.ts';
import type { Keeper } from './keepers/keeper.ts';
import type { Keeping } from './keeping.ts';
import { localDay } from './local-day.ts';

/** Milliseconds. */
const momentAfterPaint = 1000;
/** Milliseconds until a refused save is tried again; the last one from then on (F-01). */
const retries = [2000, 5000, 15_000, 60_000];

export type Saving = 'connecting' | 'saved' | 'unsaved' | 'ended';

/** The learner's progress while the page is open, and whether it is safely kept. */
export class Session {
	readonly outline: Outline;
	progress: Progress = $state.raw(freshProgress(0));
	saving: Saving = $state('connecting');
	/** Milliseconds since 1970. */
	savedAt: number | null = $state(null);
	/** Where the progress came from; null until the connection stands. */
	from: Resumed['from'] | null = $state(null);
	kind: Keeper['kind'] | null = $state(null);
	/** Only in a package for the web, once the connection stands. */
	web: Keeper['web'] = $state.raw();
	/** Where the learner was when the keeper last saved; null until the connection stands. */
	keptPlace: Place | null = null;
	credited = $state(true);
	/** What the keeper has to say of itself; null: nothing. */
	notice: (() => string) | null = $state.raw(null);
	/** Percent: the LMS's where it states one, else the manifest's. */
	passMark = $state(0);
	/** What the LMS did not take is noted in this browser, and sent at the next launch here. */
	noted = $state(false);
	/** The same learner has the course open in another tab too (F-07). */
	elsewhere = $state(false);
	/** How the connection came about, or why not. */
	readonly connection = connection;

	#keeping: Keeping | null = null;
	/** Saves that were refused one after the other. */
	#refused = 0;
	#again: ReturnType<typeof setTimeout> | undefined;
	/** What was done before the connection stood: finding it may take ten seconds. */
	#early: LearnerEvent[] = [];
	#unsent = false;
	/** Something goes along with the next save, or when the page goes, that is worth no save of its own. */
	#goesAlong = false;
	#ended = false;
	#soon: ReturnType<typeof setTimeout> | undefined;

	constructor(outline: Outline) {
		this.outline = outline;
		this.passMark = outline.exam?.passMark ?? 0;
	}

	/** Takes up what is kept, and saves from now on. `attempt`: a random number for a new attempt. */
	connect(keeping: Keeping, attempt: number): void {
		const { keeper } = keeping;
		const resumed = keeping.resume(attempt, localDay());
		this.#keeping = keeping;
		this.kind = keeper.kind;
		this.web = keeper.web;
		this.credited = keeper.credited;
		this.notice = keeper.notice ?? null;
		this.passMark = keeper.passMark ?? this.passMark;
		this.keptPlace = resumed.progress.place;
		this.progress = this.#early.reduce(
			(before, event) => progressAfter(before, event, this.outline),
			resumed.progress
		);
		this.from = resumed.from;
		this.noted = keeper.forget !== undefined;
		if (resumed.spent) keeper.forget?.();
		keeping.listen({ other: (open) => (this.elsewhere = open), state: (state) => this.#hear(state) });
		this.saving = 'saved';
		// Completion and result are recomputed on load: a lost last save arrives with the next one.
		this.#unsent = resumed.from === 'state' || this.#early.length > 0;
		this.#saveSoon();
	}

	/** A page was opened: what it shows comes first, the place is saved when it has been shown. */
	visit(place: Place): void {
		this.soon({ is: 'opened', place });
	}

	/** Remembers, and saves a moment later: for what the learner goes on from at once. */
	soon(event: LearnerEvent): void {
		this.note(event);
		this.#saveSoon();
	}

	/** An LMS may hold the page while it saves, so what can wait a moment waits until the learner sees the page. */
	#saveSoon(): void {
		clearTimeout(this.#soon);
		this.#soon = setTimeout(() => {
			if (this.#unsent) void this.save();
			else this.#keeping?.keeper.settle();
		}, momentAfterPaint);
	}

	/** Resolves when the event is safely kept, or known not to be. Feedback is shown only then. */
	async record(event: LearnerEvent): Promise<void> {
		this.note(event);
		await this.save();
	}

	/** Remembers without saving at once: for what may be lost, such as the section in view. */
	note(event: LearnerEvent): void {
		this.noteAlong(event);
		this.#unsent = true;
		this.#keeping?.keeper.touch();
	}

	/** Remembers without asking for a save, for what comes by itself: it is nothing that the learner did. */
	noteAlong(event: LearnerEvent): void {
		if (this.#ended) return;
		if (!this.#keeping) this.#early.push(event);
		this.progress = progressAfter(this.progress, event, this.outline);
		this.#goesAlong = true;
	}

	/**
	 * A handed-in test or an ended case, once its result is kept: its answers and the scores of its objectives, call by call. Nobody
	 * is told when they do not arrive.
	 */
	async recordGraded(answers: readonly Graded[], objectives: readonly ObjectiveScore[] = []): Promise<void> {
		await this.#keeping?.keeper.record(answers, objectives).catch(() => {});
	}

	/** Whether everything is safely kept now. */
	async save(): Promise<boolean> {
		// A newer release's state is read by nobody here and must not be overwritten (F-14).
		if (!this.#keeping || this.#ended || this.from === 'newer') return this.from === 'newer';
		clearTimeout(this.#again);
		// A counter that changes with each commit makes every LMS take the state (M-04, M-05).
		this.progress = nextCommit(this.progress);
		// Before the wait: what is noted meanwhile is not in this save.
		this.#unsent = this.#goesAlong = false;
		const kept = await this.#keeping.save(this.progress);
		// The page may have gone while the browser was still writing.
		if (this.#ended) return kept;
		if (kept) {
			this.saving = 'saved';
			this.savedAt = Date.now();
			this.#refused = 0;
		} else this.#tryLater();

		return kept;
	}

	/** Goes on trying; the learner is told when it fails a second time (F-01). */
	#tryLater(): void {
		this.#unsent = true;
		const wait = retries[Math.min(this.#refused, retries.length - 1)];
		this.#refused += 1;
		if (this.#refused > 1) this.saving = 'unsaved';
		this.#again = setTimeout(() => void this.saveIfNeeded(), wait);
	}

	/** What another tab or window has saved becomes part of this one's, which sends it too: the LMS may keep whichever comes last. */
	#hear(state: string): void {
		const joined = this.#keeping?.joined(this.progress, state);
		if (!joined || this.#ended || this.from === 'newer') return;
		this.progress = joined;
		this.#unsent = true;
	}

	/** Saves what is only noted so far, if anything. `isGoing`: also what else goes along, for the page may not come back. */
	async saveIfNeeded(isGoing = false): Promise<void> {
		if (this.#unsent || (isGoing && this.#goesAlong)) await this.save();
	}

	/** Goes on from other progress: brought back, or none. What waited to be saved is let go, and this is not saved yet. */
	replace({ progress, from }: Pick<Session, 'progress' | 'from'>): void {
		clearTimeout(this.#soon);
		clearTimeout(this.#again);
		this.progress = progress;
		this.from = from;
		this.#unsent = this.#goesAlong = false;
	}

	/** Characters that the progress takes where it is kept; null until the connection stands. */
	get stateLength(): number | null {
		return this.#keeping?.length(this.progress) ?? null;
	}

	/** The learner's name as the LMS says it, which nothing keeps; empty where it says none, or not yet. */
	get learner(): string {
		return this.#keeping?.keeper.learner ?? '';
	}

	/** The learner did something: idle time ends. */
	touch(): void {
		this.#keeping?.keeper.touch();
	}

	/** "Save and exit": ends the session only when everything is safely kept; whether it did (R-20, S-11). */
	async leave(): Promise<boolean> {
		if (!(await this.save())) {
			this.saving = 'unsaved';
			return false;
		}
		if (this.finish()) this.#keeping?.keeper.forget?.();

		return true;
	}

	/** Ends the session, once; what is unsent goes with it, and nothing is sent afterwards. True when the LMS said yes. */
	finish(): boolean {
		if (this.#ended) return false;
		clearTimeout(this.#soon);
		void this.saveIfNeeded(true);
		clearTimeout(this.#again);
		const said = this.#keeping?.finish() ?? false;
		this.#ended = true;
		this.saving = 'ended';

		return said;
	}

	/** After the finish: where the LMS wants the learner to go; null where the window may just be closed. */
	async returnTo(): Promise<string | null> {
		return (await this.#keeping?.keeper.returnTo?.()) ?? null;
	}
}
