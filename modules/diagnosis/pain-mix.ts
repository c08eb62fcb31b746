export type Kind = 'nociceptive' | 'neuropathic' | 'nociplastic';

export interface Clue {
	id: string;
	label: string;
	/** Which kinds of pain it speaks for: each gets one point. */
	kinds: readonly Kind[];
}

/** SY-02, CA-24, all general knowledge; one point a clue is a teaching aid of this course and no score in use. */
export const clues: readonly Clue[] = [
	{ id: 'ache', label: 'Aches with load or movement', kinds: ['nociceptive'] },
	{ id: 'rest', label: 'Eases when the load is off', kinds: ['nociceptive'] },
	{ id: 'tender', label: 'One joint or muscle is tender', kinds: ['nociceptive'] },
	{ id: 'burn', label: 'Burns or shoots like a shock', kinds: ['neuropathic'] },
	{ id: 'numb', label: 'Numb or tingling in a root’s skin', kinds: ['neuropathic'] },
	{ id: 'sign', label: 'Weakness or lost reflex of that root', kinds: ['neuropathic'] },
	{ id: 'touch', label: 'Light touch hurts (allodynia)', kinds: ['neuropathic', 'nociplastic'] },
	{ id: 'spread', label: 'Spreads beyond any lesion', kinds: ['nociplastic'] },
	{ id: 'sensitive', label: 'Sensitive far from the back and leg', kinds: ['nociplastic'] }
];

export const kinds: Record<Kind, { name: string; what: string; leads: string }> = {
	nociceptive: {
		name: 'Nociceptive',
		what: 'aches with load: joint, muscle, disc, hardware',
		leads: 'look for what is loaded or loose'
	},
	neuropathic: {
		name: 'Neuropathic',
		// IASP, as quoted in gudala2017 (SN-29).
		what: 'a lesion or disease of the somatosensory nervous system: burns, shocks, goes numb',
		leads: 'name the root, look for what presses on it'
	},
	nociplastic: {
		name: 'Nociplastic',
		what: 'sensitivity and spread beyond any lesion',
		leads: 'ask about sleep, mood and other sites'
	}
};

export type Shares = Record<Kind, number>;

/** Shares of 1; undefined while no clue is there. */
export function mix(present: readonly string[]): Shares | undefined {
	const points: Shares = { nociceptive: 0, neuropathic: 0, nociplastic: 0 };
	for (const clue of clues.filter(({ id }) => present.includes(id)))
		for (const kind of clue.kinds) points[kind] += 1 / clue.kinds.length;

	const all = points.nociceptive + points.neuropathic + points.nociplastic;
	if (all === 0) return undefined;

	return {
		nociceptive: points.nociceptive / all,
		neuropathic: points.neuropathic / all,
		nociplastic: points.nociplastic / all
	};
}

/** The mix in words: no percentages, which would pretend to be measured. */
export function inWords(shares: Shares): string {
	const order = (Object.keys(shares) as Kind[]).filter((kind) => shares[kind] > 0);
	order.sort((a, b) => shares[b] - shares[a]);
	const [first, second, third] = order;
	if (!first) return '';
	if (!second) return `So far only ${first} clues`;

	const alike = (a: Kind, b: Kind) => Math.abs(shares[a] - shares[b]) < 0.1;
	const lead = alike(first, second) ? `${first} and ${second} alike` : `more ${first} than ${second}`;
	if (!third) return `Mixed: ${lead}`;

	return alike(first, third) ? 'Mixed: all three alike' : `Mixed: ${lead}, some ${third}`;
}

/** Corners of the triangle in which the mix is a point: all of one kind is its corner, an even mix the middle. */
export const corners: Record<Kind, readonly [x: number, y: number]> = {
	nociceptive: [40, 236],
	neuropathic: [160, 40],
	nociplastic: [280, 236]
};

export function pointOf(shares: Shares): { x: number; y: number } {
	const along = (axis: 0 | 1) =>
		(Object.keys(corners) as Kind[]).reduce((sum, kind) => sum + shares[kind] * corners[kind][axis], 0);

	return { x: Math.round(along(0) * 10) / 10, y: Math.round(along(1) * 10) / 10 };
}
