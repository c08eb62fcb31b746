import type { Outline } from '../course/course.ts';
import type { LearnerEvent } from '../tracking/events.ts';
import type { Graded } from '../tracking/interaction.ts';
import { freshProgress, nextCommit, progressAfter, type Place, type Progress } from '../tracking/progress.ts';
import { report } from '../tracking/report.ts';
import { resume, type Resumed } from '../tracking/resume.ts';
import { encodeState } from '../tracking/state/state.ts';
import type { Keeper } from './keepers/keeper.ts';

/** Milliseconds. */
const momentAfterPaint = 1500;

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
	/** Percent: the LMS's where it states one, else the manifest's. */
	passMark = $state(0);

	#keeper: Keeper | null = null;
	/** What was done before the connection stood: finding it may take ten seconds. */
	#early: LearnerEvent[] = [];
	#unsent = false;
	#ended = false;
	#soon: ReturnType<typeof setTimeout> | undefined;

	constructor(outline: Outline) {
		this.outline = outline;
		this.passMark = outline.exam?.passMark ?? 0;
	}

	/** Takes up what the keeper has, and saves from now on. `attempt`: a random number for a new attempt. */
	connect(keeper: Keeper, attempt: number): void {
		const resumed = resume(keeper.kept, this.outline, attempt);
		this.#keeper = keeper;
		this.kind = keeper.kind;
		this.web = keeper.web;
		this.credited = keeper.credited;
		this.passMark = keeper.passMark ?? this.passMark;
		this.keptPlace = resumed.progress.place;
		this.progress = this.#early.reduce(
			(before, event) => progressAfter(before, event, this.outline),
			resumed.progress
		);
		this.from = resumed.from;
		this.saving = 'saved';
		// Completion and result are recomputed on load: a lost last save arrives with the next one.
		this.#unsent = resumed.from === 'state' || this.#early.length > 0;
		this.#saveSoon();
	}

	/** A page was opened: what it shows comes first, the place is saved when it has been shown. */
	visit(place: Place): void {
		this.note({ is: 'opened', place });
		this.#saveSoon();
	}

	/** An LMS may hold the page while it saves, so what can wait a moment waits until the learner sees the page. */
	#saveSoon(): void {
		clearTimeout(this.#soon);
		this.#soon = setTimeout(() => {
			if (this.#unsent) void this.save();
			else this.#keeper?.settle();
		}, momentAfterPaint);
	}

	/** Resolves when the event is safely kept, or known not to be. Feedback is shown only then. */
	async record(event: LearnerEvent): Promise<void> {
		this.note(event);
		await this.save();
	}

	/** Remembers without saving at once: for what may be lost, such as the section in view. */
	note(event: LearnerEvent): void {
		if (this.#ended) return;
		if (!this.#keeper) this.#early.push(event);
		this.progress = progressAfter(this.progress, event, this.outline);
		this.#unsent = true;
		this.#keeper?.touch();
	}

	/** A handed-in test: score, status and state first, then its answers one by one. */
	async submit(event: Extract<LearnerEvent, { is: 'exam-submitted' }>, graded: Graded[]): Promise<void> {
		await this.record(event);
		await this.#keeper?.record(graded);
	}

	async save(): Promise<void> {
		// A newer release's state is read by nobody here and must not be overwritten (F-14).
		if (!this.#keeper || this.#ended || this.from === 'newer') return;
		// A counter that changes with each commit makes every LMS take the state (M-04, M-05).
		this.progress = nextCommit(this.progress);
		// Before the wait: what is noted meanwhile is not in this save.
		this.#unsent = false;
		const kept = await this.#keeper.save(
			report(this.progress, this.outline),
			encodeState(this.progress, this.outline.slots)
		);
		if (!kept) this.#unsent = true;
		// The page may have gone while the browser was still writing.
		if (!this.#ended) this.saving = kept ? 'saved' : 'unsaved';
		if (kept) this.savedAt = Date.now();
	}

	/** Saves what is only noted so far, if anything. */
	async saveIfNeeded(): Promise<void> {
		if (this.#unsent) await this.save();
	}

	/** The learner did something: idle time ends. */
	touch(): void {
		this.#keeper?.touch();
	}

	/** Ends the session, once; what is unsent goes with it, and nothing is sent afterwards. */
	finish(): void {
		if (this.#ended) return;
		clearTimeout(this.#soon);
		void this.saveIfNeeded();
		this.#keeper?.finish();
		this.#ended = true;
		this.saving = 'ended';
	}
}
