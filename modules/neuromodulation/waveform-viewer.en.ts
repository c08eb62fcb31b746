import { count } from './count.ts';
import type { WaveformId } from './waveforms.ts';

/** What WaveformViewer says to patients: what is felt, without currents and charges. */
export const words = {
	upper: 'Upper pattern',
	lower: 'Lower pattern',
	timeShown: 'Time shown',
	patterns: {
		tonic: { name: 'Steady (tonic)', feels: 'Yes: tingling' },
		'ten-khz': { name: 'Very fast (10 kHz)', feels: 'No' },
		burst: { name: 'In groups (burst)', feels: 'Mostly no' },
		'closed-loop': { name: 'Self-setting (closed loop)', feels: 'Steady tingling, or no' },
		dtm: { name: 'Two in one (DTM)', feels: 'A little, or no' },
		drg: { name: 'At one nerve (DRG)', feels: 'A little, or no' }
	} satisfies Record<WaveformId, { name: string; feels: string }>,
	number: count,
	picture: (upper: string, lower: string, time: string) => `${upper} above ${lower} over ${time}`,
	/** In the picture, where pulses are too many to draw apart */
	pulses: (number: string) => `${number} pulses`,
	/** What its two colours mean */
	push: 'push',
	pull: 'pull back, just as much',
	/** Under the picture */
	note: 'Teaching model, example values, not for programming a patient.',
	pause: 'Pause',
	play: 'Play',
	move: 'Move through time',
	soFar: 'Pulses so far:',
	/** In the tables */
	pattern: 'Pattern',
	eachSecond: 'Pulses each second',
	inGroups: (each: string, groups: number, pulses: number) => `${each} (${groups} groups of ${pulses})`,
	inTwo: (each: string, one: number, other: number) => `${each} (${one} and ${other})`,
	feel: 'Can you feel it?',
	/** What is said of each, and of both */
	rate: (name: string, number: string) => `${name}: ${number} pulses each second.`,
	stillOn: 'A pattern that you cannot feel is still on.',
	examples:
		'Examples; devices differ. In the picture, height shows strength. Each push is followed by a pull back of the same size.'
};

export type WaveformViewerWords = typeof words;
