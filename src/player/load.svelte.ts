import { afterPaint } from './after-paint.ts';

/** Something that arrives later, after the page that waits for it was painted: `value` when it is here, `failed` when it could not be loaded and may be tried again. */
export class Arriving<T> {
	value: T | undefined = $state.raw();
	failed = $state(false);

	readonly #load: () => Promise<T>;

	/** `here`: it has arrived already. */
	constructor(load: () => Promise<T>, here?: T) {
		this.#load = load;
		this.value = here;
		if (here === undefined) void this.tryAgain();
	}

	async tryAgain(): Promise<void> {
		this.failed = false;
		try {
			const [value] = await Promise.all([this.#load(), afterPaint()]);
			this.value = value;
		} catch {
			this.failed = true;
		}
	}
}
