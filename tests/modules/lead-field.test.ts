import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	activation,
	conductivity,
	potential,
	type Point,
	type Source
} from '../../modules/neuromodulation/field.ts';

const fat = conductivity.epiduralFat;
const fluid = conductivity.cerebrospinalFluid;

/** 0.65 mm behind the dura, as the middle of a contact. */
const contact: Point = { across: 0, deep: -0.65, along: 0 };
const cathode: Source = { at: contact, milliamperes: -1 };

function source(milliamperes: number, along = 0, across = 0): Source {
	return { at: { across, deep: -0.65, along }, milliamperes };
}

/** A straight fibre in front of the dura that passes under the middle, a node each mm. */
function fibre(deep: number, across = 0, reach = 30): Point[] {
	return Array.from({ length: 2 * reach + 1 }, (_, node) => ({ across, deep, along: node - reach }));
}

const millimetre = fc.double({ min: -15, max: 15, noNaN: true });
const depthInFluid = fc.double({ min: 0.01, max: 15, noNaN: true });
const current = fc.double({ min: -10, max: 10, noNaN: true });

describe('the potential of one contact', () => {
	it('in front of the dura is I ÷ (2π (σ₁ + σ₂) r), in mV for mA and mm', () => {
		// 1 mA at 5 mm: 0.001 A ÷ (2π × 1.74 S/m × 0.005 m) = 18.29 mV.
		expect(potential([source(1)], { across: 0, deep: 4.35, along: 0 })).toBeCloseTo(18.2937, 3);
	});

	it('falls with 1/r', () => {
		const at = (deep: number) => potential([cathode], { across: 0, deep, along: 0 });

		expect(at(9.35) / at(4.35)).toBeCloseTo(0.5, 12);
	});

	it('close to the contact is that of a point in fat alone, I ÷ (4π σ₁ r)', () => {
		const r = 1e-4;
		const alone = 1 / (4 * Math.PI * fat * r * 1e-3);

		expect(potential([source(1)], { ...contact, along: r }) / alone).toBeCloseTo(1, 3);
	});

	it('does not jump at the dura', () => {
		fc.assert(
			fc.property(millimetre, millimetre, (across, along) => {
				const behind = potential([cathode], { across, deep: -1e-9, along });
				const before = potential([cathode], { across, deep: 0, along });

				expect(behind / before).toBeCloseTo(1, 6);
			})
		);
	});

	it('drives as much current into the dura as leaves it on the other side', () => {
		fc.assert(
			fc.property(millimetre, millimetre, (across, along) => {
				const step = 1e-4;
				const v = (deep: number) => potential([cathode], { across, deep, along });
				const into = fat * ((v(-step) - v(-3 * step)) / (2 * step));
				const out = fluid * ((v(3 * step) - v(step)) / (2 * step));

				expect(Math.abs(into - out)).toBeLessThan(0.01 * Math.abs(out) + 1e-3);
			})
		);
	});

	it('is the same on both sides of the midline, above and below', () => {
		fc.assert(
			fc.property(millimetre, depthInFluid, millimetre, (across, deep, along) => {
				const here = potential([cathode], { across, deep, along });

				expect(potential([cathode], { across: -across, deep, along })).toBeCloseTo(here, 10);
				expect(potential([cathode], { across, deep, along: -along })).toBeCloseTo(here, 10);
			})
		);
	});
});

describe('several contacts', () => {
	it('add up', () => {
		fc.assert(
			fc.property(current, current, millimetre, depthInFluid, (one, other, along, deep) => {
				const point = { across: 1, deep, along };
				const together = potential([source(one), source(other, 7)], point);

				expect(together).toBeCloseTo(
					potential([source(one)], point) + potential([source(other, 7)], point),
					8
				);
			})
		);
	});

	it('scale with the current', () => {
		fc.assert(
			fc.property(
				current,
				fc.double({ min: 0, max: 5, noNaN: true }),
				millimetre,
				(milliamperes, times, along) => {
					const nodes = fibre(5).map((node) => ({ ...node, along: node.along + along }));
					const once = activation([source(milliamperes)], nodes);
					const scaled = activation([source(milliamperes * times)], nodes);

					scaled.forEach((drive, node) => expect(drive).toBeCloseTo((once[node] ?? NaN) * times, 8));
				}
			)
		);
	});

	it('a cathode and an anode fall with 1/r² far away, along their axis', () => {
		const bipole = [source(-1, -3.5), source(1, 3.5)];
		const at = (along: number) => potential(bipole, { across: 0, deep: 0, along });

		expect(at(2000) / at(1000)).toBeCloseTo(1 / 4, 4);
	});
});

describe('the second difference along a straight fibre', () => {
	it('is the second derivative of 1/r where nodes are near: V″ = V (2z² − d²) ÷ (z² + d²)²', () => {
		const d = 5 + 0.65;
		const step = 0.01;
		for (const z of [-12, -4, 0, 1.5, 4, 9]) {
			const nodes = [z - step, z, z + step].map((along) => ({ across: 0, deep: 5, along }));
			const derivative = (activation([cathode], nodes)[0] ?? NaN) / step ** 2;
			const v = potential([cathode], { across: 0, deep: 5, along: z });

			expect(derivative).toBeCloseTo((v * (2 * z ** 2 - d ** 2)) / (z ** 2 + d ** 2) ** 2, 4);
		}
	});

	it('leaves out the first and the last node, which lack a neighbour', () => {
		expect(activation([cathode], fibre(5))).toHaveLength(fibre(5).length - 2);
		expect(activation([cathode], fibre(5).slice(0, 2))).toEqual([]);
	});

	it('depolarises under a cathode, and hyperpolarises on both sides beyond d ÷ √2', () => {
		const deep = 5;
		const drive = activation([cathode], fibre(deep));
		const middle = (drive.length - 1) / 2;
		const border = (deep + 0.65) / Math.SQRT2;

		expect(Math.max(...drive)).toBe(drive[middle]);
		drive.forEach((value, node) => {
			const z = Math.abs(node - middle);
			if (z < border - 1) expect(value).toBeGreaterThan(0);
			if (z > border + 1) expect(value).toBeLessThan(0);
		});
	});

	it('does the opposite under an anode, so that its sides depolarise', () => {
		const under = activation([cathode], fibre(5));
		const anode = activation([source(1)], fibre(5));

		anode.forEach((value, node) => expect(value).toBeCloseTo(-(under[node] ?? NaN), 12));
		expect(Math.max(...anode)).toBeGreaterThan(0);
	});

	it('falls with about the cube of the distance', () => {
		const most = (deep: number) => Math.max(...activation([cathode], fibre(deep - 0.65)));

		expect(most(12) / most(6)).toBeGreaterThan(1 / 8);
		expect(most(12) / most(6)).toBeLessThan(1 / 8 + 0.01);
	});
});
