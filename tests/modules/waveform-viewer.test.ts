import { describe, expect, it } from 'vitest';
import { chargeOf, compare, comparePlainly } from '../../modules/neuromodulation/compare-waveforms.ts';
import {
	amplitudeAt,
	chargePerPhase,
	currentAt,
	phases,
	pulsesBy,
	pulsesPerSecond,
	type Phase
} from '../../modules/neuromodulation/pulse-train.ts';
import { waveformIds, waveforms } from '../../modules/neuromodulation/waveforms.ts';

const SECOND = 1_000_000;

function charge({ from, to, first, last }: Phase): number {
	return chargePerPhase((first + last) / 2, to - from);
}

describe('the charge of a phase', () => {
	it.each([
		['5 mA for 300 µs', 5, 300, 1.5],
		['8 mA for 450 µs', 8, 450, 3.6],
		['3 mA for 30 µs', 3, 30, 0.09],
		['0.6 mA for 1 ms', 0.6, 1000, 0.6],
		['0.8 mA for 300 µs', 0.8, 300, 0.24]
	])('is current times width: %s', (_, milliamperes, microseconds, microcoulombs) => {
		expect(chargePerPhase(milliamperes, microseconds)).toBeCloseTo(microcoulombs, 10);
	});

	it('is shown as a range where the device steers its current', () => {
		expect(chargeOf(waveforms['closed-loop'])).toBe('1.14–1.5');
	});
});

describe('a pulse train', () => {
	it.each([
		['tonic', 50],
		['ten-khz', 10_000],
		['burst', 200],
		['closed-loop', 50],
		['drg', 20]
	] as const)('of %s draws %i pulses in a second', (id, pulses) => {
		expect(pulsesPerSecond(waveforms[id])).toBe(pulses);
		expect(phases(waveforms[id], SECOND).filter(({ first }) => first > 0)).toHaveLength(pulses);
		expect(pulsesBy(waveforms[id], SECOND - 1)).toBe(pulses);
	});

	it.each(waveformIds)('of %s takes back all the charge that it puts in', (id) => {
		const all = phases(waveforms[id], SECOND);
		const put = all.map(charge).filter((microcoulombs) => microcoulombs > 0);
		const sum = all.map(charge).reduce((total, microcoulombs) => total + microcoulombs, 0);

		expect(put.length).toBeGreaterThan(0);
		expect(sum).toBeCloseTo(0, 9);
	});

	it.each(waveformIds)('of %s never sends two phases at once', (id) => {
		const all = phases(waveforms[id], SECOND / 10);

		all.slice(1).forEach((phase, before) => {
			expect(phase.from).toBeGreaterThanOrEqual(all[before]?.to ?? Infinity);
		});
	});

	it('of burst groups five pulses at 500 Hz, forty times a second', () => {
		const starts = phases(waveforms.burst, 50_000)
			.filter(({ first }) => first > 0)
			.map(({ from }) => from);

		expect(starts).toEqual([0, 2000, 4000, 6000, 8000, 25_000, 27_000, 29_000, 31_000, 33_000]);
	});

	it('counts a pulse from the moment it begins', () => {
		expect(pulsesBy(waveforms.tonic, 0)).toBe(1);
		expect(pulsesBy(waveforms.tonic, 19_999)).toBe(1);
		expect(pulsesBy(waveforms.tonic, 20_000)).toBe(2);
		expect(pulsesBy(waveforms.burst, 1999)).toBe(1);
		expect(pulsesBy(waveforms.burst, 24_999)).toBe(5);
	});

	it('flows up while it stimulates, down while it recharges, and rests between', () => {
		expect(currentAt(waveforms.tonic, 150)).toBe(5);
		expect(currentAt(waveforms.tonic, 310)).toBe(0);
		expect(currentAt(waveforms.tonic, 400)).toBe(-5);
		expect(currentAt(waveforms.tonic, 5000)).toBe(0);
		expect(currentAt(waveforms.tonic, 20_100)).toBe(5);
	});

	it('of a closed loop swings between its least and greatest current, and others hold theirs', () => {
		expect(amplitudeAt(waveforms['closed-loop'], 0)).toBe(5);
		expect(amplitudeAt(waveforms['closed-loop'], 400_000)).toBeCloseTo(3.8, 10);
		expect(amplitudeAt(waveforms.tonic, 400_000)).toBe(5);
	});
});

describe('the words under the picture', () => {
	it('say how many times more pulses and charge', () => {
		expect(compare(waveforms.tonic, waveforms['ten-khz'])).toMatchInlineSnapshot(
			`"10 kHz sends 200 times as many pulses each second as Tonic. Tonic puts 16.7 times as much charge into each phase."`
		);
		expect(compare(waveforms['closed-loop'], waveforms.tonic)).toMatchInlineSnapshot(
			`"Both send equally many pulses each second. Both put the same charge into a full phase. Closed loop re-sets its current after each pulse."`
		);
	});

	it('leave currents and charges out for patients', () => {
		expect(comparePlainly(waveforms.tonic, waveforms['ten-khz'])).toMatchInlineSnapshot(
			`"Steady (tonic): 50 pulses each second. Very fast (10 kHz): 10,000 pulses each second. A pattern that you cannot feel is still on."`
		);
	});
});
