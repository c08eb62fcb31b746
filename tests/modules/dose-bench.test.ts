import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { challenges } from '../../modules/neuromodulation/challenges.ts';
import { contacts, type ContactId } from '../../modules/neuromodulation/contacts.ts';
import { area, band, curve, plots } from '../../modules/neuromodulation/dose-plot.ts';
import { presets } from '../../modules/neuromodulation/dose-presets.ts';
import { densityInWords, feltInWords, misfit } from '../../modules/neuromodulation/dose-words.ts';
import { doseOf, drawOf, fits, tonic } from '../../modules/neuromodulation/dose.ts';
import { chargePerPhase } from '../../modules/neuromodulation/pulse-train.ts';
import {
	highEnd,
	lapicque,
	lowEnd,
	medians,
	paraesthesia,
	weiss
} from '../../modules/neuromodulation/strength-duration.ts';

const microseconds = fc.double({ min: 10, max: 5000, noNaN: true });
const milliamperes = fc.double({ min: 0.1, max: 30, noNaN: true });
/** Binary fractions may be off in the sixteenth digit. */
const dust = 1e-9;

const contact = fc.constantFrom<ContactId>('ring', 'paddle', 'ganglion');

/** Whether a value is what the table prints with two places: 9.875 may stand there as 9.87 or as 9.88. */
const within2Places = (value: number, printed: number) => Math.abs(value - printed) <= 0.005 + 1e-9;

describe('the area of a contact', () => {
	it.each([
		['ring', 11.97],
		['paddle', 10],
		['ganglion', 3.93]
	] as const)('of %s follows from its dimensions: %f mm²', (id, area) => {
		expect(contacts[id].area).toBeCloseTo(area, 2);
	});
});

/** Facts, NM-12, every row. */
describe('the dose', () => {
	it.each([
		['tonic 5 mA, 300 µs, 50 Hz', 5, 300, 50, 'ring', 1.5, 12.5, 1.27, 75],
		['tonic 8 mA, 450 µs, 50 Hz', 8, 450, 50, 'ring', 3.6, 30.1, 2.03, 180],
		['10 kHz 3 mA, 30 µs', 3, 30, 10_000, 'ring', 0.09, 0.75, -1.17, 900],
		['burst 0.6 mA, 1 ms, 200 pulses/s', 0.6, 1000, 200, 'ring', 0.6, 5, 0.48, 120],
		['DRG 0.8 mA, 300 µs, 20 Hz', 0.8, 300, 20, 'ganglion', 0.24, 6.1, 0.17, 4.8]
	] as const)('of %s', (_, amplitude, pulseWidth, rate, contact, charge, density, k, perSecond) => {
		const dose = doseOf({ amplitude, pulseWidth, rate }, contact);

		expect(dose.charge).toBeCloseTo(charge, 10);
		expect(dose.density).toBeCloseTo(density, density < 1 ? 2 : 1);
		expect(dose.k).toBeCloseTo(k, 2);
		expect(dose.perSecond).toBeCloseTo(perSecond, 10);
	});

	it('is the same in µC however mA and ms are written: 1 mA for 1 ms is 1 µC', () => {
		expect(doseOf({ amplitude: 1, pulseWidth: 1000, rate: 1 }, 'paddle')).toEqual({
			charge: 1,
			density: 10,
			perSecond: 1,
			k: 1
		});
	});

	it('raises k by twice the logarithm of what the charge is multiplied by', () => {
		fc.assert(
			fc.property(milliamperes, microseconds, contact, (amplitude, pulseWidth, contact) => {
				const single = doseOf({ amplitude, pulseWidth, rate: 50 }, contact);
				const tenfold = doseOf({ amplitude: 10 * amplitude, pulseWidth, rate: 50 }, contact);

				expect(tenfold.k - single.k).toBeCloseTo(2, 9);
			})
		);
	});

	it('knows no rate in k: only the charge per second rises with it', () => {
		const slow = doseOf({ ...tonic, rate: 10 }, 'ring');
		const fast = doseOf({ ...tonic, rate: 1000 }, 'ring');

		expect(fast.k).toBe(slow.k);
		expect(fast.density).toBe(slow.density);
		expect(fast.perSecond).toBe(100 * slow.perSecond);
	});

	it('is denser on a smaller contact', () => {
		const density = (contact: ContactId) => doseOf(tonic, contact).density;

		expect(density('ganglion')).toBeGreaterThan(density('paddle'));
		expect(density('paddle')).toBeGreaterThan(density('ring'));
	});
});

describe('a train', () => {
	it.each([
		[300, 50, true],
		[30, 10_000, true],
		[50, 10_000, true],
		[51, 10_000, false],
		[1000, 500, true],
		[1000, 501, false]
	])('of %i µs pulses at %i a second fits between its pulses: %s', (pulseWidth, rate, possible) => {
		expect(fits({ amplitude: 1, pulseWidth, rate })).toBe(possible);
	});
});

describe('the draw', () => {
	it('of the tonic example is 1, by charge and by energy', () => {
		expect(drawOf(tonic)).toEqual({ byCharge: 1, byEnergy: 1 });
	});

	it('of the 10 kHz example is 12 times the charge and 7.2 times the energy', () => {
		const draw = drawOf({ amplitude: 3, pulseWidth: 30, rate: 10_000 });

		expect(draw.byCharge).toBeCloseTo(12, 10);
		expect(draw.byEnergy).toBeCloseTo(7.2, 10);
	});

	it('halves in energy where half the current brings the same charge', () => {
		const draw = drawOf({ amplitude: 2.5, pulseWidth: 600, rate: 50 });

		expect(draw).toEqual({ byCharge: 1, byEnergy: 0.5 });
	});
});

/** Facts, NM-09, every row. */
describe('the threshold with the medians of Yearwood 2010', () => {
	it.each([
		[30, 27.08, 36.73, 0.81],
		[60, 14.79, 19.01, 0.89],
		[100, 9.88, 11.94, 0.99],
		[200, 6.19, 6.67, 1.24],
		[295, 5, 5, 1.48],
		[450, 4.14, 3.83, 1.86],
		[1000, 3.24, 2.76, 3.24]
	])('at %i µs is %f mA by Weiss and %f mA by Lapicque', (pulseWidth, byWeiss, byLapicque, charge) => {
		expect(within2Places(weiss(pulseWidth), byWeiss)).toBe(true);
		expect(within2Places(lapicque(pulseWidth), byLapicque)).toBe(true);
		expect(within2Places(chargePerPhase(weiss(pulseWidth), pulseWidth), charge)).toBe(true);
	});

	it('at the chronaxie is twice the rheobase, by both', () => {
		expect(weiss(medians.chronaxie)).toBe(2 * medians.rheobase);
		expect(lapicque(medians.chronaxie)).toBe(2 * medians.rheobase);
	});

	it('nears the rheobase as the pulse widens, and stays above it', () => {
		expect(weiss(1e9)).toBeCloseTo(medians.rheobase, 5);
		expect(lapicque(1e9)).toBeCloseTo(medians.rheobase, 5);
		fc.assert(
			fc.property(microseconds, (width) => {
				expect(weiss(width)).toBeGreaterThan(medians.rheobase);
				expect(lapicque(width)).toBeGreaterThan(medians.rheobase);
			})
		);
	});

	it('falls as the pulse widens, while the charge it takes rises', () => {
		fc.assert(
			fc.property(microseconds, fc.double({ min: 1.01, max: 3, noNaN: true }), (width, wider) => {
				for (const threshold of [weiss, lapicque]) {
					expect(threshold(wider * width)).toBeLessThan(threshold(width));
					expect(threshold(wider * width) * wider * width).toBeGreaterThan(threshold(width) * width);
				}
			})
		);
	});

	it('lies between the ends of the ranges at every width', () => {
		fc.assert(
			fc.property(microseconds, (width) => {
				expect(weiss(width)).toBeGreaterThan(weiss(width, lowEnd));
				expect(weiss(width)).toBeLessThan(weiss(width, highEnd));
			})
		);
	});
});

describe('paraesthesia', () => {
	it.each([
		['tonic 5 mA, 300 µs', 5, 300, 'expected'],
		['tonic 8 mA, 450 µs', 8, 450, 'expected'],
		['10 kHz 3 mA, 30 µs', 3, 30, 'not expected'],
		['the most of 10 kHz, 5 mA, 30 µs', 5, 30, 'not expected'],
		['burst 0.6 mA, 1 ms', 0.6, 1000, 'not expected'],
		['16 mA, 60 µs, between the equations', 16, 60, 'undecided']
	])('with %s', (_, amplitude, pulseWidth, answer) => {
		expect(paraesthesia(amplitude, pulseWidth)).toBe(answer);
	});

	it('never goes away when current is added', () => {
		const order = ['not expected', 'undecided', 'expected'];

		fc.assert(
			fc.property(milliamperes, milliamperes, microseconds, (amplitude, more, width) => {
				expect(order.indexOf(paraesthesia(amplitude + more, width))).toBeGreaterThanOrEqual(
					order.indexOf(paraesthesia(amplitude, width))
				);
			})
		);
	});
});

describe('the challenge “same charge, half the current”', () => {
	it.each([
		[5, 300, false, 'Set the current to 2.5 mA first.'],
		[2.5, 300, false, 'The charge is too low: widen the pulse.'],
		[2.5, 700, false, 'The charge is too high: narrow the pulse.']
	])('with %f mA and %i µs is not done and says what is missing', (amplitude, pulseWidth, done, says) => {
		expect(challenges['same-charge'].check({ amplitude, pulseWidth, rate: 50 })).toEqual({ done, says });
	});

	it('is done with 2.5 mA and 600 µs, at any rate, and says that the effect is not the same', () => {
		const { done, says } = challenges['same-charge'].check({ amplitude: 2.5, pulseWidth: 600, rate: 20 });

		expect(done).toBe(true);
		expect(says).toContain('equal charge is not equal effect');
		expect(paraesthesia(2.5, 600)).toBe('not expected');
	});
});

describe('the challenge “felt with less”', () => {
	it.each([
		[5, 300, false, 'Felt, but with too much charge: narrow the pulse.'],
		[5, 200, false, 'Little enough charge, but below the threshold: raise the current.'],
		[2.5, 600, false, 'Too much charge, and not felt: narrow the pulse, raise the current.']
	])('with %f mA and %i µs is not done and says what is missing', (amplitude, pulseWidth, done, says) => {
		expect(challenges['less-charge'].check({ amplitude, pulseWidth, rate: 50 })).toEqual({ done, says });
	});

	it('is done with 12 mA and 100 µs', () => {
		expect(challenges['less-charge'].check({ amplitude: 12, pulseWidth: 100, rate: 50 }).done).toBe(true);
	});
});

describe('what a setting means', () => {
	it('names the thresholds, and that people differ', () => {
		expect(feltInWords(tonic, 'ring')).toMatchInlineSnapshot(`
			{
			  "verdict": "Paraesthesia expected",
			  "why": "5 mA against a median threshold of 4.96 mA (Weiss) or 4.94 mA (Lapicque). People differ: about 2.35 to 6.89 mA (Yearwood 2010).",
			}
		`);
	});

	it('is no prediction at a ganglion, where the thresholds were not measured', () => {
		expect(feltInWords(tonic, 'ganglion').verdict).toBe('No prediction');
	});

	it.each([
		['Tonic', 'Paraesthesia expected'],
		['Tonic, high', 'Paraesthesia expected'],
		['10 kHz', 'Paraesthesia not expected'],
		['Burst', 'Paraesthesia not expected'],
		['DRG', 'No prediction']
	])('%s: %s', (name, verdict) => {
		const preset = presets.find((preset) => preset.name === name);

		expect(preset && feltInWords(preset.setting, preset.contact).verdict).toBe(verdict);
	});

	it('places k by the textbook line and never speaks of injury', () => {
		const said = presets.map(({ setting, contact }) => densityInWords(setting, contact));

		expect(said).toMatchInlineSnapshot(`
			[
			  "k = 1.27, below the conservative textbook line",
			  "k = 2.03, above the conservative textbook line, which ordinary SCS can cross",
			  "k = −1.17, below the conservative textbook line",
			  "k = 0.48, below the conservative textbook line",
			  "k = 0.17, below the conservative textbook line",
			]
		`);
		expect(said.join()).not.toMatch(/injur|damage|danger|unsafe/i);
	});

	it('says why a train cannot be sent', () => {
		expect(misfit(tonic)).toBeUndefined();
		expect(misfit({ ...tonic, rate: 10_000 })).toMatchInlineSnapshot(
			`"No such train: two phases of 300 µs do not fit into the 100 µs between pulses."`
		);
	});

	it('has only examples that can be sent', () => {
		expect(presets.map(({ setting }) => fits(setting))).not.toContain(false);
	});
});

describe('the plots', () => {
	/** The points of a path, in the drawing's units. */
	const pointsOf = (d: string) =>
		[...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

	it.each(Object.keys(plots) as (keyof typeof plots)[])('%s marks values within its area', (id) => {
		const { x, y, xTicks, yTicks } = plots[id];

		for (const tick of xTicks) {
			expect(x(tick)).toBeGreaterThanOrEqual(area.left - dust);
			expect(x(tick)).toBeLessThanOrEqual(area.right + dust);
		}
		for (const tick of yTicks) {
			expect(y(tick)).toBeGreaterThanOrEqual(area.top - dust);
			expect(y(tick)).toBeLessThanOrEqual(area.bottom + dust);
		}
	});

	it('draws a curve from one end of the widths to the other, through its values', () => {
		const points = pointsOf(curve(plots.linear, () => 4));

		expect(points.at(0)?.x).toBeCloseTo(plots.linear.x(10), 1);
		expect(points.at(-1)?.x).toBeCloseTo(area.right, 1);
		expect(new Set(points.map(({ y }) => y))).toEqual(new Set([Number(plots.linear.y(4).toFixed(1))]));
	});

	it('shows equal charge as a straight line on log axes', () => {
		const points = pointsOf(curve(plots.log, (width) => 1500 / width));
		const slopes = points.slice(1).map(({ x, y }, before) => {
			const { x: fromX = 0, y: fromY = 0 } = points[before] ?? {};
			return (y - fromY) / (x - fromX);
		});

		expect(Math.max(...slopes) - Math.min(...slopes)).toBeLessThan(0.06);
	});

	it('closes a band: out along its lower curve, back along its upper', () => {
		const points = pointsOf(
			band(
				plots.log,
				() => 1,
				() => 10
			)
		);
		const half = points.length / 2;

		expect(points.slice(0, half).every(({ y }) => y === Number(plots.log.y(1).toFixed(1)))).toBe(true);
		expect(points.slice(half).every(({ y }) => y === Number(plots.log.y(10).toFixed(1)))).toBe(true);
		expect(points.at(-1)?.x).toBe(points.at(0)?.x);
	});

	it('keeps every setting that the sliders reach in the picture of charge density', () => {
		const { x, y } = plots.shannon;
		for (const contact of ['ring', 'paddle', 'ganglion'] as const) {
			for (const [amplitude, pulseWidth] of [
				[0.1, 10],
				[15, 1000]
			] as const) {
				const { charge, density } = doseOf({ amplitude, pulseWidth, rate: 50 }, contact);

				expect(x(charge)).toBeGreaterThanOrEqual(area.left - dust);
				expect(x(charge)).toBeLessThanOrEqual(area.right);
				expect(y(density)).toBeGreaterThanOrEqual(area.top);
				expect(y(density)).toBeLessThanOrEqual(area.bottom + 5);
			}
		}
	});
});
