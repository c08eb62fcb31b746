interface Job {
	steps: Generator<void, unknown>;
	/** It waits whenever something else is to be done. */
	isIdle: boolean;
	done: (value: unknown) => void;
}

/** Milliseconds; a step that took longer was an LMS that holds the page. */
const long = 20;

/** Work in steps, one job after the other, each step in a task of its own: between two of them the page can be used. */
export class InSteps {
	readonly #jobs: Job[] = [];

	do<T>(steps: Generator<void, T>, isIdle = false): Promise<T> {
		return new Promise((resolve) => {
			this.#jobs.push({ steps, isIdle, done: resolve as (value: unknown) => void });
			if (this.#jobs.length === 1) void this.#work();
		});
	}

	/** Does the rest at once, what is idle aside: the page is going. */
	hurry(): void {
		while (this.#step(this.#jobs.find(({ isIdle }) => !isIdle)));
	}

	async #work(): Promise<void> {
		for (let began = performance.now(); this.#step(this.#next()); began = performance.now()) {
			await (performance.now() - began > long && isShown() ? everybodysTurn() : nextTask());
		}
	}

	#next(): Job | undefined {
		return this.#jobs.find(({ isIdle }) => !isIdle) ?? this.#jobs[0];
	}

	/** False: there is nothing to do. */
	#step(job: Job | undefined): boolean {
		if (!job) return false;
		const { done, value } = job.steps.next();
		if (done) {
			this.#jobs.splice(this.#jobs.indexOf(job), 1);
			job.done(value);
		}

		return true;
	}
}

/** Behind all that became due while the page was held; messages, and timers of 0 ms, would pass before it. */
function everybodysTurn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 1));
}

/** Not by a timer: pages in the background wait a second for those, and one after the other waits longer and longer. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

function isShown(): boolean {
	return typeof document === 'undefined' || document.visibilityState !== 'hidden';
}
