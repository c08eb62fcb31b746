import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../modules/neuromodulation/gate-control.en.ts';
import { swing } from '../../modules/neuromodulation/gate-drawing.ts';
import {
	level,
	passedOn,
	passedOnPlainly,
	plainSteps,
	steps
} from '../../modules/neuromodulation/gate-words.ts';
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

describe('the gate in words', () => {
	const busy: Drive = { touch: 0.5, pain: 0.75, stimulation: 0.5, descending: 0 };

	it('goes through the circuit cell by cell', () => {
		expect(steps(busy)).toMatchInlineSnapshot(`
			[
			  "Aβ fibres (touch, or stimulation of the dorsal column): 75%.",
			  "They excite inhibitory interneurons of the dorsal horn: 47%.",
			  "Aδ and C fibres (nociception): 75%. They hold the interneurons back.",
			  "The interneurons close the gate on Aδ and C input: 63% of it passes.",
			  "Projection neuron, up to the brain: 47%.",
			]
		`);
		expect(steps({ ...busy, descending: 1 })[1]).toContain('with the descending path');
	});

	it('does the same for patients, without percentages', () => {
		expect(plainSteps(busy, words)).toMatchInlineSnapshot(`
			[
			  "Touch runs along thick nerve fibres. A stimulator uses them too. Now: a lot.",
			  "They wake a gatekeeper cell in your spinal cord. Now: some.",
			  "Pain signals run along thin fibres. Now: a lot.",
			  "The gatekeeper can close the gate part of the way.",
			  "The gate is half closed. About half of the pain signal goes on.",
			]
		`);
		expect(plainSteps(busy, words).join()).not.toContain('%');
	});

	it.each([
		[{}, 'There is no pain signal to pass on.'],
		[{ pain: 1 }, 'The gate is open. All of the pain signal goes on.'],
		[{ pain: 1, touch: 0.5 }, 'The gate is partly closed. Most of the pain signal goes on.'],
		[{ pain: 0.5, touch: 1 }, 'The gate is mostly closed. A small part of the pain signal goes on.'],
		[{ pain: 1, touch: 1 }, 'The gate is half closed. About half of the pain signal goes on.']
	])('tells patients what passes with %j', (inputs, said) => {
		expect(passedOnPlainly({ ...rest, ...inputs }, words)).toBe(said);
	});

	it('tells clinicians what passes', () => {
		expect(passedOn({ ...rest, pain: 1, stimulation: 1 })).toBe(
			'The gate passes 60% of the nociceptive input. Projection neuron: 60% of its highest rate.'
		);
	});

	it('has a word for every step of the patients’ sliders', () => {
		expect([0, 0.25, 0.5, 0.75, 1].map((share) => level(share, words))).toEqual([
			'none',
			'a little',
			'some',
			'a lot',
			'full'
		]);
	});

	it('keeps patients’ sentences short', () => {
		const sentences = plainSteps(busy, words).flatMap((step) => step.split(/[.:] ?/));

		expect(Math.max(...sentences.map((sentence) => sentence.split(' ').length))).toBeLessThanOrEqual(12);
	});
});

describe('the drawn gate', () => {
	it('hangs across the fibre when shut, and swings out of the way as it opens', () => {
		expect(swing(0)).toBeCloseTo(0, 10);
		expect(swing(1)).toBeLessThan(swing(0.5));
		expect(swing(1)).toBeGreaterThan(-90);
	});
});
