/** Which part is asked for, and how it goes: letters stand in the picture in place of names. */
export class PartQuiz {
	/** Position of the asked part in `order`; at its end the quiz is over. */
	at = $state(0);
	/** The letter that was chosen for the asked part; null: none yet. */
	given: string | null = $state(null);
	/** Parts that were right at the first choice. */
	right = $state(0);
	readonly order: readonly string[];
	readonly #letters: readonly string[];
	#missed = false;

	/** `ids` in the order of their letters; `seed` gives the order of asking, so that a new quiz asks anew. */
	constructor(ids: readonly string[], seed: number) {
		this.#letters = ids;
		this.order = ids
			.map((id, nth) => ({ id, key: ((nth + 1) * 7919 * (seed + 1)) % 104_729 }))
			.sort((one, other) => one.key - other.key)
			.map(({ id }) => id);
	}

	get asked(): string | undefined {
		return this.order[this.at];
	}

	get isRight(): boolean {
		return this.given !== null && this.given === this.asked;
	}

	letterOf(id: string): string {
		return String.fromCharCode(65 + this.#letters.indexOf(id));
	}

	/** Takes a choice; after the right one nothing changes until `next`. */
	choose(id: string): void {
		if (this.asked === undefined || this.isRight) return;
		this.given = id;
		if (!this.isRight) this.#missed = true;
		else if (!this.#missed) this.right += 1;
	}

	next(): void {
		if (!this.isRight) return;
		this.at += 1;
		this.given = null;
		this.#missed = false;
	}
}
