import type { Waveform } from './waveforms.ts';

/** A stretch of current that runs straight from `first` to `last` mA. Above 0 stimulates, below 0 takes the charge back. */
export interface Phase {
	/** µs from the start of the train. */
	from: number;
	to: number;
	first: number;
	last: number;
}

const SECOND = 1_000_000;

/** µs between the two phases of a balanced pulse, and between a group and its recharge. As drawn; devices differ. */
const GAP = 20;

/** How much of the time left after a group its passive recharge takes. As drawn; devices differ. */
const RECHARGE_SHARE = 0.9;

/** Q = I × PW: milliamperes times microseconds, in µC. */
export function chargePerPhase(milliamperes: number, microseconds: number): number {
	return (milliamperes * microseconds) / 1000;
}

export function pulsesPerSecond(waveform: Waveform): number {
	return waveform.groupsPerSecond * waveform.pulsesPerGroup;
}

/** How many pulses have begun by a moment, the one that begins at 0 included. */
export function pulsesBy(waveform: Waveform, microseconds: number): number {
	const period = SECOND / waveform.groupsPerSecond;
	const wholeGroups = Math.floor(microseconds / period);
	const intoGroup = microseconds - wholeGroups * period;
	const begun = waveform.spacing === 0 ? 1 : Math.floor(intoGroup / waveform.spacing) + 1;

	return wholeGroups * waveform.pulsesPerGroup + Math.min(begun, waveform.pulsesPerGroup);
}

/** The current of a pulse that begins at a moment. A self-steering device follows the gap to the cord: here a breath. */
export function amplitudeAt(waveform: Waveform, microseconds: number): number {
	const { amplitude, leastAmplitude } = waveform;
	const breath = (1 + Math.cos((2 * Math.PI * microseconds) / (0.8 * SECOND))) / 2;

	return leastAmplitude + (amplitude - leastAmplitude) * breath;
}

/** Every phase that begins before `until`. What a group puts in, its recharge takes out. */
export function phases(waveform: Waveform, until: number): Phase[] {
	const period = SECOND / waveform.groupsPerSecond;
	const groups = Math.ceil(until / period);

	return Array.from({ length: groups }, (_, group) => phasesOfGroup(waveform, group * period, period))
		.flat()
		.filter((phase) => phase.from < until);
}

/** mA at a moment. */
export function currentAt(waveform: Waveform, microseconds: number): number {
	const period = SECOND / waveform.groupsPerSecond;
	const start = Math.floor(microseconds / period) * period;
	const phase = phasesOfGroup(waveform, start, period).find(
		({ from, to }) => from <= microseconds && microseconds < to
	);

	if (phase === undefined) return 0;

	return phase.first + ((phase.last - phase.first) * (microseconds - phase.from)) / (phase.to - phase.from);
}

function phasesOfGroup(waveform: Waveform, start: number, period: number): Phase[] {
	const { pulsesPerGroup, spacing, pulseWidth, recharge } = waveform;
	const current = amplitudeAt(waveform, start);
	const pulses = Array.from({ length: pulsesPerGroup }, (_, pulse) => {
		const from = start + pulse * spacing;

		return { from, to: from + pulseWidth, first: current, last: current };
	});

	if (recharge === 'pulse') return pulses.flatMap((pulse) => [pulse, balance(pulse)]);

	return [...pulses, passiveRecharge(pulses, start + period)];
}

function balance(pulse: Phase): Phase {
	const from = pulse.to + GAP;

	return { from, to: from + pulse.to - pulse.from, first: -pulse.first, last: -pulse.last };
}

/** Falls straight to zero, so that its charge is half its height times its length. */
function passiveRecharge(pulses: Phase[], end: number): Phase {
	const charge = pulses.reduce((sum, { from, to, first }) => sum + first * (to - from), 0);
	const from = Math.max(...pulses.map(({ to }) => to)) + GAP;
	const length = (end - from) * RECHARGE_SHARE;

	return { from, to: from + length, first: (-2 * charge) / length, last: 0 };
}
