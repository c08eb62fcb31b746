/**
 * The gate of Melzack and Wall as rates: shares of the highest rate, 0 to 1. A model for teaching (NM-01, AN-15): it keeps the
 * directions of the circuit, not measured sizes. It leaves out that wide-dynamic-range neurons answer to touch as well, and
 * knows nothing of patterns that relieve without paraesthesia (NM-03).
 */
export interface Drive {
	/** Touch on the painful area, 0 to 1. */
	touch: number;
	/** Input of the pain fibres, 0 to 1. */
	pain: number;
	/** Stimulation of the dorsal columns at paraesthesia strength, 0 to 1. */
	stimulation: number;
	/** Descending inhibition, 0 to 1. */
	descending: number;
}

export interface Rates {
	/** Aβ fibres where they enter the dorsal horn. */
	large: number;
	/** Aδ and C fibres. */
	small: number;
	/** Inhibitory interneuron. */
	inhibitor: number;
	/** Projection neuron: what goes on to the brain. */
	projection: number;
	/** How far the gate stands open: the share of the small fibres' input that is passed on. */
	open: number;
}

/** The most that the inhibitor can hold back: the gate never shuts wholly. Chosen for teaching. */
const hold = 0.8;

/** How much the small fibres take off the inhibitor, at most. Chosen for teaching. */
const opening = 0.5;

/** How much the descending path alone drives the inhibitor, at most. Chosen for teaching. */
const fromAbove = 0.5;

export function ratesOf({ touch, pain, stimulation, descending }: Drive): Rates {
	const large = either(touch, stimulation);
	const inhibitor = either(large, fromAbove * descending) * (1 - opening * pain);
	const open = 1 - hold * inhibitor;

	return { large, small: pain, inhibitor, projection: pain * open, open };
}

/** Two inputs to one cell: each adds to what the other leaves, so that the sum stays within 1. */
function either(one: number, other: number): number {
	return 1 - (1 - one) * (1 - other);
}
