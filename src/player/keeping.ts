import type { Outline } from '../course/course.ts';
import { joined } from '../tracking/merge.ts';
import type { Progress } from '../tracking/progress.ts';
import { report } from '../tracking/report.ts';
import { resume, type Resumed } from '../tracking/resume.ts';
import { upToToday } from '../tracking/up-to-today.ts';
import { decodeState, encodeState, sameContent } from '../tracking/state/state.ts';
import type { Keeper } from './keepers/keeper.ts';
import { openTabs, type Heard, type Tabs } from './tabs.ts';

/** A learner's progress and who keeps it: states are read, written and joined here, so that the session knows progress alone. */
export class Keeping {
	readonly keeper: Keeper;
	readonly #outline: Outline;
	#tabs: Tabs | null = null;

	constructor(keeper: Keeper, outline: Outline) {
		this.keeper = keeper;
		this.#outline = outline;
	}

	/** Where the learner goes on. `attempt`: a random number for a new attempt; `today`: the day's number. */
	resume(attempt: number, today: number): Resumed {
		const resumed = resume(this.keeper.kept, this.#outline, attempt);

		return { ...resumed, progress: upToToday(resumed.progress, today) };
	}

	/** Tells what the learner's other tabs and windows keep, and whether there are tabs (F-07). */
	listen(heard: Heard): void {
		this.keeper.listen?.(heard.state);
		if (this.keeper.tabs !== undefined) this.#tabs = openTabs(this.keeper.tabs, heard);
	}

	/** Resolves true once it is safely kept. The keeper has it before this returns: a page that goes cannot wait. */
	save(progress: Progress): Promise<boolean> {
		const state = encodeState(progress, this.#outline.slots);
		this.#tabs?.tell(state);

		return this.keeper.save(report(progress, this.#outline), state);
	}

	/** The progress with what a state holds, which is foreign text (S-04); null where it says nothing else, or nothing at all. */
	joined(progress: Progress, state: string): Progress | null {
		const { slots } = this.#outline;
		const decoded = decodeState(state, slots);
		if (decoded.is !== 'progress' || sameContent(decoded.progress, progress, slots)) return null;

		return joined(progress, decoded.progress);
	}

	/** Characters that the progress takes. */
	length(progress: Progress): number {
		return encodeState(progress, this.#outline.slots).length;
	}

	/** Ends the session with the keeper; true when an LMS said yes. */
	finish(): boolean {
		const said = this.keeper.finish();
		this.#tabs?.close();

		return said;
	}
}
