import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { width } from '../../modules/diagnosis/drawing.ts';
import {
	enhancement,
	films,
	looks,
	months,
	readers,
	worth,
	type Contrast
} from '../../modules/diagnosis/scar-enhancement.ts';
import { words as english } from '../../modules/diagnosis/scar-or-disc.en.ts';
import spanish from '../../modules/diagnosis/scar-or-disc.es.ts';

const contrasts: Contrast[] = ['none', 'early', 'delayed'];

describe('scar or disc', () => {
	it('cannot be told by brightness before contrast', () => {
		const { scar, discCentre, discRim } = enhancement('none');

		expect([discCentre, discRim]).toEqual([scar, scar]);
	});

	it('can be told early: scar lights up all through, the disc at its rim', () => {
		const { scar, discCentre, discRim } = enhancement('early');

		expect(scar - discCentre).toBeGreaterThan(0.5);
		expect(discRim).toBe(scar);
		expect(discCentre).toBe(enhancement('none').discCentre);
	});

	it('is harder to tell on delayed images, as the disc fills', () => {
		const late = enhancement('delayed');

		expect(late.scar - late.discCentre).toBeLessThan(
			enhancement('early').scar - enhancement('early').discCentre
		);
		expect(late.discCentre).toBeGreaterThan(enhancement('early').discCentre);
	});
});

describe('what contrast adds', () => {
	it.each([
		[0.5, 'Hard to read'],
		[1, 'Most useful'],
		[6, 'Most useful'],
		[12, 'Useful'],
		[18, 'Useful'],
		[24, 'Adds less'],
		[48, 'Adds less']
	])('%d months after surgery: %s', (month, short) => {
		expect(worth(month).short).toBe(short);
	});

	it('never grows again once a month has passed', () => {
		const order = ['Most useful', 'Useful', 'Adds less'];
		const rank = (month: number) => order.indexOf(worth(month).short);
		const month = double({ min: 1, max: 60, noNaN: true });

		assert(property(month, month, (a, b) => rank(Math.min(a, b)) <= rank(Math.max(a, b))));
	});

	it('can be seen on the slider at each border of the study', () => {
		for (const { from, to } of readers) expect(months).toEqual(expect.arrayContaining([from, to]));
	});
});

describe.each(contrasts)('the films, %s', (contrast) => {
	it('keep what they are to themselves until they are named', () => {
		const words = (named: boolean) => films(contrast, 6, named).labels.flatMap(({ lines }) => lines);

		expect(words(false)).toEqual(expect.arrayContaining(['A', 'B']));
		expect(words(true)).toEqual(expect.arrayContaining(['A: scar', 'B: new disc']));
	});

	it('are blurred by swelling in the first month only', () => {
		const glows = (month: number) =>
			films(contrast, month, false).shapes.filter(({ through }) => through).length;

		expect([glows(0.5) > 0, glows(1)]).toEqual([true, 0]);
	});

	it('keep their words on the plates', () => {
		for (const { x, lines } of films(contrast, 6, true).labels) {
			const half = (Math.max(...lines.map((line) => line.length)) * 9) / 2;
			expect(x - half).toBeGreaterThanOrEqual(0);
			expect(x + half).toBeLessThanOrEqual(width);
		}
	});

	it('have words for scar and disc', () => {
		const { scar, disc } = looks[contrast];

		expect(scar.join() === disc.join()).toBe(contrast === 'none');
	});
});

describe.each([
	['English', english],
	['Spanish', spanish]
])('the films in patients’ words, %s', (_, { inPicture }) => {
	it.each(['none', 'early'] as const)('keep them on the plates, %s', (contrast) => {
		const words = { ...inPicture, look: inPicture.looks[contrast] };
		const { labels } = films(contrast, 6, true, words);

		expect(labels.flatMap(({ lines }) => lines)).toEqual(
			expect.arrayContaining([`A: ${inPicture.scar}`, `B: ${inPicture.newDisc}`, inPicture.disc])
		);
		for (const { x, lines } of labels) {
			const half = (Math.max(...lines.map((line) => line.length)) * 9) / 2;
			expect(x - half).toBeGreaterThanOrEqual(0);
			expect(x + half).toBeLessThanOrEqual(width);
		}
	});
});
