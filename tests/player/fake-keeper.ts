import type { ObjectiveScore } from '../../src/assessment/objective-scores.ts';
import type { Keeper } from '../../src/player/keepers/keeper.ts';
import type { Graded } from '../../src/tracking/interaction.ts';
import type { Report } from '../../src/tracking/report.ts';

/** Keeps in a list what a learning system was told; it can refuse a save, or keep the learner waiting for it. */
export class FakeKeeper implements Keeper {
	readonly kind: Keeper['kind'];
	readonly kept: Keeper['kept'];
	readonly credited: boolean;
	readonly passMark: number | null;
	readonly saves: { report: Report; state: string }[] = [];
	readonly graded: Graded[] = [];
	/** Scores of tests' objectives, one test's after the other's. */
	readonly objectives: ObjectiveScore[] = [];
	readonly tabs?: string;
	readonly forget?: () => void;
	readonly learner: string;
	finished = 0;
	forgotten = 0;
	settled = 0;
	/** False: every save is refused. */
	works = true;

	#gate: Promise<void> = Promise.resolve();

	constructor({
		state = '',
		location = '',
		before = { completed: false, passed: null, score: null },
		kind = 'lms',
		credited = true,
		passMark = null,
		journal = '',
		tabs,
		learner = '',
		forgets = false
	}: Partial<
		Keeper['kept'] &
			Pick<Keeper, 'kind' | 'credited' | 'passMark' | 'tabs' | 'learner'> & { forgets: boolean }
	> = {}) {
		this.kept = { state, location, before, journal };
		if (tabs !== undefined) this.tabs = tabs;
		if (forgets) this.forget = () => void (this.forgotten += 1);
		this.learner = learner;
		this.kind = kind;
		this.credited = credited;
		this.passMark = passMark;
	}

	settle(): void {
		this.settled += 1;
	}

	/** From now on saves wait, until the function that this returns is called. */
	wait(): () => void {
		const { promise, resolve } = withResolvers();
		this.#gate = promise;

		return resolve;
	}

	async save(report: Report, state: string): Promise<boolean> {
		this.saves.push({ report, state });
		await this.#gate;

		return this.works;
	}

	record(answers: readonly Graded[], objectives: readonly ObjectiveScore[]): Promise<void> {
		this.graded.push(...answers);
		this.objectives.push(...objectives);

		return Promise.resolve();
	}

	touch(): void {}

	finish(): boolean {
		this.finished += 1;

		return this.works;
	}
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
	let resolve = () => {};
	const promise = new Promise<void>((kept) => (resolve = kept));

	return { promise, resolve };
}
