import { chargePerPhase, pulsesPerSecond } from './pulse-train.ts';
import type { Waveform } from './waveforms.ts';

/** What sets two patterns apart: how many pulses, and how much charge in each. */
export function compare(one: Waveform, other: Waveform): string {
	const pulses = ranked(one, other, pulsesPerSecond);
	const charge = ranked(one, other, mostCharge);
	const steering = [one, other]
		.filter(steers)
		.map(({ name }) => `${name} re-sets its current after each pulse.`);

	return [
		pulses.times === 1
			? 'Both send equally many pulses each second.'
			: `${pulses.more} sends ${count(pulses.times)} times as many pulses each second as ${pulses.less}.`,
		charge.times === 1
			? 'Both put the same charge into a full phase.'
			: `${charge.more} puts ${count(charge.times)} times as much charge into each phase.`,
		...steering
	].join(' ');
}

/** The same for patients: pulses in one second, and what is felt. */
export function comparePlainly(one: Waveform, other: Waveform): string {
	return [one, other]
		.map((waveform) => `${waveform.plainName}: ${count(pulsesPerSecond(waveform))} pulses each second.`)
		.concat('A pattern that you cannot feel is still on.')
		.join(' ');
}

/** A value as it is printed: three digits that count, thousands apart. */
export function count(value: number): string {
	return new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 }).format(value);
}

/** The example value, or the range that a self-steering device is drawn with. */
export function amplitudeOf(waveform: Waveform): string {
	return range(waveform, (milliamperes) => milliamperes);
}

/** µC. */
export function chargeOf(waveform: Waveform): string {
	return range(waveform, (milliamperes) => chargePerPhase(milliamperes, waveform.pulseWidth));
}

function range(waveform: Waveform, value: (milliamperes: number) => number): string {
	const most = count(value(waveform.amplitude));

	return steers(waveform) ? `${count(value(waveform.leastAmplitude))}–${most}` : most;
}

function steers({ amplitude, leastAmplitude }: Waveform): boolean {
	return leastAmplitude < amplitude;
}

function mostCharge({ amplitude, pulseWidth }: Waveform): number {
	return chargePerPhase(amplitude, pulseWidth);
}

function ranked(one: Waveform, other: Waveform, value: (waveform: Waveform) => number) {
	const [less, more] = value(one) <= value(other) ? [one, other] : [other, one];

	return { less: less.name, more: more.name, times: value(more) / value(less) };
}
