import { at, type VertebraName } from './cord.ts';
import { pitch, type Lead, type Polarity } from './recruitment.ts';

/** Table 7.2 of the facts, its rows between T7 and L1, each with a place of the lead that shows it. */
export const places: readonly Place[] = [
	{
		target: 'Low back and both legs',
		level: 'T8–T10, near the midline (an older series: T9–T12)',
		source: 'usual practice; Fiume 1995',
		note: 'The low back answers late: flanking anodes hold the ribs off.',
		lead: guarded('T9', 0.5, 0),
		milliamperes: 6.2
	},
	{
		target: 'Front of the thigh',
		level: 'T11–T12, to the side',
		source: 'Falowski',
		note: 'Roots L1 to L3 enter here.',
		lead: oneCathode('T12', 0.3, -4),
		milliamperes: 3.7
	},
	{
		target: 'Back of the thigh',
		level: 'T11–L1',
		source: 'Falowski',
		note: 'The sacral lanes lie most medial.',
		lead: oneCathode('T12', 0.3, 0),
		milliamperes: 2.8
	},
	{
		target: 'Foot',
		level: 'T11–L1, hard to hold',
		source: 'Falowski',
		note: 'Roots L5 and S1 crowd here: a small move changes what tingles.',
		lead: oneCathode('L1', 0, -3),
		milliamperes: 2.8
	}
];

export interface Place {
	target: string;
	level: string;
	/** In short words; the ids are in modules/references.json. */
	source: string;
	note: string;
	lead: Lead;
	milliamperes: number;
}

/** Where the bench opens: T9 in the midline, one cathode, first tingling passed. */
export const opening: { lead: Lead; milliamperes: number } = {
	lead: oneCathode('T9', 0.5, 0),
	milliamperes: 5.5
};

/** Where the task begins: too far out and too high, so that ribs tingle and part of the leg does not. */
export const taskStart: { lead: Lead; milliamperes: number } = {
	lead: oneCathode('T8', 0.5, -4),
	milliamperes: 8
};

/** With its fourth contact so far down that vertebra, the others off. */
export function oneCathode(name: VertebraName, share: number, across: number): Lead {
	return place(name, share, across, 'off');
}

/** As `oneCathode`, with an anode above and below. */
export function guarded(name: VertebraName, share: number, across: number): Lead {
	return place(name, share, across, 'anode');
}

function place(name: VertebraName, share: number, across: number, beside: Polarity): Lead {
	return {
		along: Math.round(at(name, share)) + pitch / 2,
		across,
		contacts: ['off', 'off', beside, 'cathode', beside, 'off', 'off', 'off']
	};
}
