import { count } from './count.ts';
import { chargePerPhase, pulsesPerSecond, trains } from './pulse-train.ts';
import { words as english, type WaveformViewerWords } from './waveform-viewer.en.ts';
import type { Train, Waveform } from './waveforms.ts';

/** What sets two patterns apart: how many pulses, and how much charge in each. */
export function compare(one: Waveform, other: Waveform): string {
	const pulses = ranked(one, other, pulsesPerSecond);
	const charge = ranked(one, other, mostCharge);
	const steering = [one, other]
		.filter(steers)
		.map(({ name }) => `${name} re-sets its current after each pulse.`);
	const interleaved = [one, other].flatMap(({ name, groupsPerSecond, between }) =>
		between
			? `${name} interleaves two signals, ${groupsPerSecond} and ${between.groupsPerSecond} a second: its larger pulse is counted.`
			: []
	);

	return [
		pulses.times === 1
			? 'Both send equally many pulses each second.'
			: `${pulses.more} sends ${count(pulses.times)} times as many pulses each second as ${pulses.less}.`,
		charge.times === 1
			? 'Both put the same charge into a full phase.'
			: `${charge.more} puts ${count(charge.times)} times as much charge into each phase.`,
		...steering,
		...interleaved
	].join(' ');
}

/** The same for patients: pulses in one second, and what is felt. */
export function comparePlainly(one: Waveform, other: Waveform, words: WaveformViewerWords): string {
	return [one, other]
		.map((waveform) => words.rate(words.patterns[waveform.id].name, words.number(pulsesPerSecond(waveform))))
		.concat(words.stillOn)
		.join(' ');
}

/** How often, and how the pulses come: in groups, or as two signals. */
export function rateOf(waveform: Waveform, words: WaveformViewerWords = english): string {
	const { groupsPerSecond, pulsesPerGroup, between } = waveform;
	const each = words.number(pulsesPerSecond(waveform));
	if (between) return words.inTwo(each, groupsPerSecond, between.groupsPerSecond);
	return pulsesPerGroup > 1 ? words.inGroups(each, groupsPerSecond, pulsesPerGroup) : each;
}

/** µs, of each signal. */
export function widthOf(waveform: Waveform): string {
	return ofEach(waveform, ({ pulseWidth }) => count(pulseWidth));
}

/** mA, of each signal: the example value, or the range that a self-steering device is drawn with. */
export function amplitudeOf(waveform: Waveform): string {
	return ofEach(waveform, (train) => range(train, (milliamperes) => milliamperes));
}

/** µC, of each signal. */
export function chargeOf(waveform: Waveform): string {
	return ofEach(waveform, (train) =>
		range(train, (milliamperes) => chargePerPhase(milliamperes, train.pulseWidth))
	);
}

/** The way from one place on the time axis to another, and the rate that such a way would make. */
export function gapInWords(microseconds: number): string {
	const way = Math.abs(microseconds);
	if (way === 0) return 'The cursors stand at one place.';

	const length = way < 1000 ? `${count(way)} µs` : `${count(way / 1000)} ms`;
	return `Between the cursors: ${length}. A pulse every ${length} makes ${count(1_000_000 / way)} a second.`;
}

function ofEach(waveform: Waveform, said: (train: Train) => string): string {
	return trains(waveform).map(said).join(' and ');
}

function range(train: Train, value: (milliamperes: number) => number): string {
	const most = count(value(train.amplitude));

	return steers(train) ? `${count(value(train.leastAmplitude))}–${most}` : most;
}

function steers({ amplitude, leastAmplitude }: Train): boolean {
	return leastAmplitude < amplitude;
}

function mostCharge(waveform: Waveform): number {
	return Math.max(
		...trains(waveform).map(({ amplitude, pulseWidth }) => chargePerPhase(amplitude, pulseWidth))
	);
}

function ranked(one: Waveform, other: Waveform, value: (waveform: Waveform) => number) {
	const [less, more] = value(one) <= value(other) ? [one, other] : [other, one];

	return { less: less.name, more: more.name, times: value(more) / value(less) };
}
