import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratesOf, type Drive } from '../../modules/neuromodulation/gate.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const drive = fc.record({ touch: share, pain: share, stimulation: share, descending: share });
const rest: Drive = { touch: 0, pain: 0, stimulation: 0, descending: 0 };

/** Binary fractions may be off in the sixteenth digit. */
const dust = 1e-12;

/** The same drive with one of its inputs raised towards 1. */
function raised(drive: Drive, input: keyof Drive, by: number): Drive {
	return { ...drive, [input]: drive[input] + (1 - drive[input]) * by };
}

describe('the gate', () => {
	it.each([
		['nothing', {}, 0, 0],
		['touch alone', { touch: 1 }, 1, 0],
		['pain alone', { pain: 1 }, 0, 1],
		['half the pain alone', { pain: 0.5 }, 0, 0.5],
		['pain with full touch', { pain: 1, touch: 1 }, 0.5, 0.6],
		['pain with full stimulation', { pain: 1, stimulation: 1 }, 0.5, 0.6],
		['half the pain with full stimulation', { pain: 0.5, stimulation: 1 }, 0.75, 0.2],
		['pain with the path from the brain', { pain: 1, descending: 1 }, 0.25, 0.8]
	])('with %s', (_, inputs: Partial<Drive>, inhibitor, projection) => {
		const rates = ratesOf({ ...rest, ...inputs });

		expect(rates.inhibitor).toBeCloseTo(inhibitor, 10);
		expect(rates.projection).toBeCloseTo(projection, 10);
	});

	it('keeps every rate between none and the highest', () => {
		fc.assert(
			fc.property(drive, (drive) => {
				for (const rate of Object.values(ratesOf(drive))) {
					expect(rate).toBeGreaterThanOrEqual(0);
					expect(rate).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it.each(['touch', 'stimulation', 'descending'] as const)(
		'never passes on more when %s is added to the same pain',
		(input) => {
			fc.assert(
				fc.property(drive, share, (drive, by) => {
					expect(ratesOf(raised(drive, input, by)).projection).toBeLessThanOrEqual(
						ratesOf(drive).projection + dust
					);
				})
			);
		}
	);

	it('never passes on less when pain is added', () => {
		fc.assert(
			fc.property(drive, share, (drive, by) => {
				expect(ratesOf(raised(drive, 'pain', by)).projection).toBeGreaterThanOrEqual(
					ratesOf(drive).projection - dust
				);
			})
		);
	});

	it('never shuts wholly, and passes on nothing that does not come in', () => {
		fc.assert(
			fc.property(drive, (drive) => {
				const { open, projection } = ratesOf(drive);

				expect(open).toBeGreaterThanOrEqual(0.2 - dust);
				expect(projection).toBeLessThanOrEqual(drive.pain);
			})
		);
	});

	it('cannot tell touch from stimulation: both are activity of large fibres', () => {
		fc.assert(
			fc.property(drive, ({ touch, pain, stimulation, descending }) => {
				const swapped = ratesOf({ touch: stimulation, pain, stimulation: touch, descending });

				expect(swapped.projection).toBeCloseTo(
					ratesOf({ touch, pain, stimulation, descending }).projection,
					12
				);
			})
		);
	});
});
