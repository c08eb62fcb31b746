interface Here {
	/** Milliseconds on a monotonic clock. */
	now: () => number;
	/** The page is in the background. */
	isHidden: () => boolean;
}

/** Milliseconds between two looks at the clock that count at most. Browsers wake a page in the background once a minute. */
const longest = { shown: 15_000, hidden: 60_000 };

/**
 * Time worked on something, while it is on the page. It is looked at every second: what lies longer between two looks is a time
 * in which the page did not run, such as a computer's sleep, and counts no more than the longest wait of a page that does.
 */
export class WorkClock {
	readonly #here: Here;
	/** Milliseconds. */
	#worked: number;
	#seen: number;
	#wasHidden: boolean;

	/** `seconds`: worked before. */
	constructor(
		seconds: number,
		here: Here = { now: () => performance.now(), isHidden: () => document.visibilityState === 'hidden' }
	) {
		this.#here = here;
		this.#worked = seconds * 1000;
		this.#seen = here.now();
		this.#wasHidden = here.isHidden();
	}

	/** Whole seconds worked until now. */
	look(): number {
		const now = this.#here.now();
		const most = this.#wasHidden ? longest.hidden : longest.shown;
		this.#worked += Math.max(0, Math.min(now - this.#seen, most));
		this.#seen = now;
		this.#wasHidden = this.#here.isHidden();

		return Math.floor(this.#worked / 1000);
	}
}
