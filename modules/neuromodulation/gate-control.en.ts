/** What GateControl says to patients: everyday names, no percentages. */
export const words = {
	/** A share, from nothing to all of it */
	levels: { none: 'none', little: 'a little', some: 'some', lot: 'a lot', full: 'full' },
	passedOn: {
		nothing: 'There is no pain signal to pass on.',
		open: 'The gate is open. All of the pain signal goes on.',
		partly: 'The gate is partly closed. Most of the pain signal goes on.',
		half: 'The gate is half closed. About half of the pain signal goes on.',
		mostly: 'The gate is mostly closed. A small part of the pain signal goes on.'
	},
	picture: (passedOn: string) => `A gate for pain signals in the spinal cord. ${passedOn}`,
	/** In the picture */
	names: {
		brain: 'your brain',
		wire: 'wire',
		touch: 'touch',
		pain: 'pain',
		gate: 'gate',
		gatekeeper: 'gatekeeper',
		painCell: 'pain cell',
		cord: 'spinal cord'
	},
	inputs: { pain: 'Pain signal', touch: 'Touch or rubbing', stimulation: 'Stimulator' },
	pause: 'Pause',
	play: 'Play',
	note: 'A simple picture of one idea. How a stimulator works is not fully known.',
	/** In words, cell by cell */
	steps: {
		touch: (level: string) =>
			`Touch runs along thick nerve fibres. A stimulator uses them too. Now: ${level}.`,
		gatekeeper: (level: string) => `They wake a gatekeeper cell in your spinal cord. Now: ${level}.`,
		pain: (level: string) => `Pain signals run along thin fibres. Now: ${level}.`,
		gate: 'The gatekeeper can close the gate part of the way.'
	},
	/** Under the steps */
	limits:
		'So rubbing a bumped elbow may ease it. Real pain is more complex. It does not show why patterns you cannot feel may help. A stimulator helps some people, and not others.'
};

export type GateControlWords = typeof words;
