import { untrack } from 'svelte';
import { afterPaint } from './after-paint.ts';
import type { Languages } from './languages.svelte.ts';

/** Something that arrives later, after the page that waits for it was painted: `value` when it is here, `failed` when it could not be loaded and may be tried again. */
export class Arriving<T> {
	value: T | undefined = $state.raw();
	failed = $state(false);

	readonly #load: () => Promise<T>;
	#turn = 0;

	/** `here`: it has arrived already. In place of it comes what arrives later. */
	constructor(load: () => Promise<T>, here?: T) {
		this.#load = load;
		this.value = here;
		if (here === undefined) void this.tryAgain();
	}

	async tryAgain(): Promise<void> {
		await this.#arrive(() => Promise.all([this.#load(), afterPaint()]).then(([value]) => value));
	}

	/** Loads it anew, because it says something else now; until that is here, the old one stays. */
	async renew(): Promise<void> {
		await this.#arrive(this.#load);
	}

	/** What was asked for last wins. */
	async #arrive(load: () => Promise<T>): Promise<void> {
		const turn = ++this.#turn;
		this.failed = false;
		try {
			const value = await load();
			if (turn === this.#turn) this.value = value;
		} catch {
			if (turn === this.#turn) this.failed = true;
		}
	}
}

/** Something that is said in the learner's language, and arrives anew when that changes. From a component's script. */
export function arrivingIn<T>(languages: Languages, load: () => Promise<T>, here?: T): Arriving<T> {
	const arriving = new Arriving(load, here);
	let shown = untrack(() => languages.shown);

	$effect(() => {
		if (languages.shown === shown) return;
		shown = languages.shown;
		untrack(() => void arriving.renew());
	});

	return arriving;
}
