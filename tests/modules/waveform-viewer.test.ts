import { describe, expect, it } from 'vitest';
import {
	amplitudeOf,
	chargeOf,
	compare,
	comparePlainly,
	gapInWords,
	widthOf
} from '../../modules/neuromodulation/compare-waveforms.ts';
import {
	amplitudeAt,
	chargePerPhase,
	currentAt,
	phases,
	pulsesBy,
	pulsesPerSecond,
	trains,
	type Phase
} from '../../modules/neuromodulation/pulse-train.ts';
import { paraesthesia } from '../../modules/neuromodulation/strength-duration.ts';
import { words } from '../../modules/neuromodulation/waveform-viewer.en.ts';
import spanish from '../../modules/neuromodulation/waveform-viewer.es.ts';
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

	it('is shown for each signal where two are interleaved', () => {
		expect(widthOf(waveforms.dtm)).toBe('200 and 150');
		expect(amplitudeOf(waveforms.dtm)).toBe('4 and 3');
		expect(chargeOf(waveforms.dtm)).toBe('0.8 and 0.45');
	});
});

describe('a pulse train', () => {
	it.each([
		['tonic', 50],
		['ten-khz', 10_000],
		['burst', 200],
		['closed-loop', 50],
		['dtm', 350],
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

	it('of DTM puts six pulses of 300 Hz between two of 50 Hz, and each keeps its own current', () => {
		const pulses = phases(waveforms.dtm, 20_001).filter(({ first }) => first > 0);

		expect(pulses.map(({ first }) => first)).toEqual([4, 3, 3, 3, 3, 3, 3, 4]);
		expect(pulses.map(({ from }) => Math.round(from))).toEqual([
			0, 1600, 4933, 8267, 11_600, 14_933, 18_267, 20_000
		]);
		expect(currentAt(waveforms.dtm, 100)).toBe(4);
		expect(currentAt(waveforms.dtm, 1000)).toBe(0);
		expect(currentAt(waveforms.dtm, 1700)).toBe(3);
		expect(currentAt(waveforms.dtm, 1850)).toBe(-3);
		expect(pulsesBy(waveforms.dtm, 1599)).toBe(1);
		expect(pulsesBy(waveforms.dtm, 1600)).toBe(2);
	});

	it('of DTM is drawn with currents below the median threshold of a single pulse', () => {
		for (const { amplitude, pulseWidth } of trains(waveforms.dtm))
			expect(paraesthesia(amplitude, pulseWidth)).toBe('not expected');
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

	it('say that two signals are interleaved', () => {
		expect(compare(waveforms.dtm, waveforms.tonic)).toMatchInlineSnapshot(
			`"DTM sends 7 times as many pulses each second as Tonic. Tonic puts 1.88 times as much charge into each phase. DTM interleaves two signals, 50 and 300 a second: its larger pulse is counted."`
		);
	});

	it('leave currents and charges out for patients', () => {
		expect(comparePlainly(waveforms.tonic, waveforms['ten-khz'], words)).toMatchInlineSnapshot(
			`"Steady (tonic): 50 pulses each second. Very fast (10 kHz): 10,000 pulses each second. A pattern that you cannot feel is still on."`
		);
	});
});

describe('numbers in Spanish', () => {
	it.each([
		[0.2, '0,2'],
		[50, '50'],
		[1000, '1000'],
		[9999, '10\u00a0000'],
		[10_000, '10\u00a0000']
	])('%d is %s', (value, said) => {
		expect(spanish.number(value)).toBe(said);
	});
});

describe('the way between two cursors', () => {
	it.each([
		[20_000, 'Between the cursors: 20 ms. A pulse every 20 ms makes 50 a second.'],
		[-20_000, 'Between the cursors: 20 ms. A pulse every 20 ms makes 50 a second.'],
		[100, 'Between the cursors: 100 µs. A pulse every 100 µs makes 10,000 a second.'],
		[2000, 'Between the cursors: 2 ms. A pulse every 2 ms makes 500 a second.'],
		[0, 'The cursors stand at one place.']
	])('of %i µs', (microseconds, said) => {
		expect(gapInWords(microseconds)).toBe(said);
	});
});
