import type { Train, Waveform } from './waveforms.ts';

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
	return sum(trains(waveform).map(({ groupsPerSecond, pulsesPerGroup }) => groupsPerSecond * pulsesPerGroup));
}

/** How many pulses have begun by a moment, the one that begins at 0 included. */
export function pulsesBy(waveform: Waveform, microseconds: number): number {
	return sum(trains(waveform).map((train) => pulsesOfTrainBy(train, microseconds - delayOf(train))));
}

/** The signals of a pattern: one, or two that are interleaved. */
export function trains(waveform: Waveform): Train[] {
	return waveform.between ? [waveform, waveform.between] : [waveform];
}

/** The current of a pulse that begins at a moment. A self-steering device follows the gap to the cord: here a breath. */
export function amplitudeAt(waveform: Train, microseconds: number): number {
	const { amplitude, leastAmplitude } = waveform;
	const breath = (1 + Math.cos((2 * Math.PI * microseconds) / (0.8 * SECOND))) / 2;

	return leastAmplitude + (amplitude - leastAmplitude) * breath;
}

/** Every phase that begins before `until`, in order. What a group puts in, its recharge takes out. */
export function phases(waveform: Waveform, until: number): Phase[] {
	return trains(waveform)
		.flatMap((train) => phasesOfTrain(train, until))
		.sort((one, other) => one.from - other.from);
}

/** mA at a moment. */
export function currentAt(waveform: Waveform, microseconds: number): number {
	return sum(trains(waveform).map((train) => currentOfTrainAt(train, microseconds)));
}

function pulsesOfTrainBy(train: Train, microseconds: number): number {
	if (microseconds < 0) return 0;

	const period = SECOND / train.groupsPerSecond;
	const wholeGroups = Math.floor(microseconds / period);
	const intoGroup = microseconds - wholeGroups * period;
	const begun = train.spacing === 0 ? 1 : Math.floor(intoGroup / train.spacing) + 1;

	return wholeGroups * train.pulsesPerGroup + Math.min(begun, train.pulsesPerGroup);
}

function phasesOfTrain(train: Train, until: number): Phase[] {
	const period = SECOND / train.groupsPerSecond;
	const groups = Math.ceil((until - delayOf(train)) / period);

	return Array.from({ length: Math.max(0, groups) }, (_, group) =>
		phasesOfGroup(train, delayOf(train) + group * period, period)
	)
		.flat()
		.filter((phase) => phase.from < until);
}

function currentOfTrainAt(train: Train, microseconds: number): number {
	const period = SECOND / train.groupsPerSecond;
	const begun = Math.floor((microseconds - delayOf(train)) / period);
	if (begun < 0) return 0;

	const phase = phasesOfGroup(train, delayOf(train) + begun * period, period).find(
		({ from, to }) => from <= microseconds && microseconds < to
	);
	if (phase === undefined) return 0;

	return phase.first + ((phase.last - phase.first) * (microseconds - phase.from)) / (phase.to - phase.from);
}

function phasesOfGroup(train: Train, start: number, period: number): Phase[] {
	const { pulsesPerGroup, spacing, pulseWidth, recharge } = train;
	const current = amplitudeAt(train, start);
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

function delayOf({ delay = 0 }: Train): number {
	return delay;
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
