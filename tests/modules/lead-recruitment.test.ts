import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regions, thresholdOf, tingling, type RegionId } from '../../modules/neuromodulation/body-regions.ts';
import {
	at,
	columnsAt,
	conusTip,
	cordAt,
	fluidAt,
	segments,
	vertebraAt,
	vertebrae
} from '../../modules/neuromodulation/cord.ts';
import { fibresOf } from '../../modules/neuromodulation/fibres.ts';
import { guarded, oneCathode, opening, places } from '../../modules/neuromodulation/lead-places.ts';
import {
	contactAlong,
	reach,
	sourcesOf,
	type Lead,
	type Polarity,
	type Side
} from '../../modules/neuromodulation/recruitment.ts';

/** How many mm further from the dura the cord lies while standing. */
const standing = 1;

function threshold(lead: Lead, region: RegionId, side: Side, shift = standing): number {
	const found = regions.find(({ id }) => id === region);
	if (!found) throw new Error(region);
	return thresholdOf(reach(lead, shift), found, side);
}

/** The regions of one side from the most to the least easily reached. */
function order(lead: Lead, side: Side): RegionId[] {
	return regions
		.map(({ id }) => id)
		.toSorted((one, other) => threshold(lead, one, side) - threshold(lead, other, side));
}

describe('the canal', () => {
	it('counts from T7 down to L1', () => {
		expect(vertebrae.map(({ name }) => name)).toEqual(['T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'L1']);
		expect(vertebraAt(at('T10', 0)).name).toBe('T10');
		expect(vertebraAt(at('T10', 0.99)).name).toBe('T10');
	});

	it('has segments two vertebrae above their number in the chest, lumbar ones from T11 on, sacral ones behind L1', () => {
		const behind = (name: string) =>
			vertebraAt(segments.find((segment) => segment.name === name)?.entry ?? NaN).name;

		expect(['T9', 'T11', 'T12', 'L1', 'L5', 'S1', 'S5'].map(behind)).toEqual([
			'T7',
			'T9',
			'T10',
			'T11',
			'L1',
			'L1',
			'L1'
		]);
		expect(Math.max(...segments.map(({ entry }) => entry))).toBeLessThan(conusTip);
	});

	it('lets each segment in below the one before, and further medial', () => {
		const entries = segments.map(({ entry }) => entry);
		const lanes = segments.map(({ lane }) => lane);

		expect(entries).toEqual(entries.toSorted((one, other) => one - other));
		expect(lanes).toEqual(lanes.toSorted((one, other) => other - one));
		expect(Math.min(...lanes)).toBeGreaterThan(0);
	});

	it('keeps the lanes that are in by then inside the cord', () => {
		for (let along = 0; along < at('L1', 0.7); along += 5) {
			expect(columnsAt(along)).toBeLessThan(cordAt(along).halfWidth);
		}
	});

	it.each([
		['T10', 4.1],
		['T11', 4],
		['T12', 3]
	] as const)('has the measured fluid behind the cord at %s: %s mm lying on the back', (name, fluid) => {
		expect(fluidAt(at(name, 0.5))).toBeCloseTo(fluid, 10);
	});
});

describe('a fibre', () => {
	const length = (one: { across: number; deep: number; along: number }, other: typeof one) =>
		Math.hypot(one.across - other.across, one.deep - other.deep, one.along - other.along);

	it('has its nodes a millimetre apart, also where it bends', () => {
		for (const { nodes } of fibresOf(0)) {
			nodes.slice(1).forEach((node, index) => {
				const before = nodes[index] ?? node;
				expect(length(before, node)).toBeGreaterThan(0.75);
				expect(length(before, node)).toBeLessThan(1.25);
			});
		}
	});

	it('of the columns ends where its root comes in; that of a root comes from below, and from the side unless it lies there', () => {
		for (const { part, segment, nodes } of fibresOf(0)) {
			const [first, last] = [nodes[0], nodes.at(-1)];
			if (part === 'column') expect(last?.along ?? Infinity).toBeLessThanOrEqual(segment.entry);
			else expect(last?.along).toBeGreaterThan(segment.entry);
			if (part === 'root' && segment.lane < 3 && !segment.name.startsWith('S')) {
				expect(last?.across).toBeGreaterThan((first?.across ?? NaN) + 0.5);
			}
		}
	});

	it('moves away from the dura as the cord does', () => {
		const [near, far] = [fibresOf(0), fibresOf(2)];

		near.forEach(({ nodes }, index) =>
			expect((far[index]?.nodes[0]?.deep ?? 0) - (nodes[0]?.deep ?? 0)).toBeCloseTo(2, 10)
		);
	});
});

describe('the contacts of a lead', () => {
	it('lie 7 mm apart around its middle', () => {
		expect([0, 3, 4, 7].map((index) => contactAlong({ along: 100 }, index))).toEqual([
			75.5, 96.5, 103.5, 124.5
		]);
	});

	it('send out as much current as comes back, if there is an anode', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom<Polarity>('off', 'cathode', 'anode'), { minLength: 8, maxLength: 8 }),
				(contacts) => {
					const sources = sourcesOf({ along: 60, across: 0, contacts });
					const sum = (sign: number) =>
						sources
							.filter(({ milliamperes }) => Math.sign(milliamperes) === sign)
							.reduce((all, { milliamperes }) => all + milliamperes, 0);

					if (!contacts.includes('cathode')) {
						expect(sources).toEqual([]);
						return;
					}
					expect(sum(-1)).toBeCloseTo(-1, 10);
					expect(sum(1)).toBeCloseTo(contacts.includes('anode') ? 1 : 0, 10);
				}
			)
		);
	});

	it('without a cathode reach nothing', () => {
		const lead: Lead = {
			along: 60,
			across: 0,
			contacts: ['anode', 'off', 'off', 'off', 'off', 'off', 'off', 'off']
		};

		expect(reach(lead, standing)).toEqual([]);
		expect(tingling(reach(lead, standing), 10)).toEqual({ left: [], right: [] });
	});
});

describe('where it tingles', () => {
	it('first at 5.0 mA with one cathode at T9 in the midline, standing: the median that sets the scale', () => {
		const first = Math.min(...regions.map(({ id }) => threshold(oneCathode('T9', 0.5, 0), id, 'left')));

		expect(first).toBeCloseTo(5, 2);
	});

	it('is the same on both sides of a midline lead', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 25, max: 170 }),
				fc.double({ min: 0, max: 12, noNaN: true }),
				(along, current) => {
					const lead = { ...opening.lead, along: along + 0.5 };
					const { left, right } = tingling(reach(lead, standing), current);

					expect(left).toEqual(right);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('is mirrored when the lead is mirrored', () => {
		const one = tingling(reach(oneCathode('T10', 0.5, -3), standing), 5.5);
		const other = tingling(reach(oneCathode('T10', 0.5, 3), standing), 5.5);

		expect(one.left.length).toBeGreaterThan(one.right.length);
		expect({ left: other.right, right: other.left }).toEqual(one);
	});

	it.each(['T8', 'T9', 'T10', 'T11', 'T12'] as const)(
		'comes to the left leg first with a lead left of the midline at %s',
		(name) => {
			const lead = oneCathode(name, 0.5, -2);

			for (const region of ['thigh-front', 'thigh-back', 'lower-leg', 'foot'] as const) {
				expect(threshold(lead, region, 'left')).toBeLessThan(threshold(lead, region, 'right'));
			}
		}
	);

	it('only spreads with more current', () => {
		const reached = reach(oneCathode('T9', 0.5, -1), standing);
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 12, noNaN: true }),
				fc.double({ min: 0, max: 5, noNaN: true }),
				(current, more) => {
					const { left } = tingling(reached, current);

					expect(tingling(reached, current + more).left).toEqual(expect.arrayContaining([...left]));
				}
			)
		);
	});

	it.each(['T8', 'T9', 'T10'] as const)('leaves the legs for the ribs far to the side at %s', (name) => {
		expect(order(oneCathode(name, 0.5, -5), 'left')[0]).toBe('ribs');
		expect(order(oneCathode(name, 0.5, 0), 'left')[0]).toBe('thigh-back');
	});

	it('needs less current lying on the back than standing, and more lying on the front', () => {
		const [back, stand, front] = [0, 1, 2.2].map((shift) => threshold(opening.lead, 'foot', 'left', shift));

		expect(back).toBeLessThan(stand ?? 0);
		expect(stand).toBeLessThan(front ?? 0);
	});

	it('needs less current where the fluid is thinner: T12 less than T8', () => {
		expect(threshold(oneCathode('T12', 0.5, 0), 'foot', 'left')).toBeLessThan(
			threshold(oneCathode('T8', 0.5, 0), 'foot', 'left') / 2
		);
	});

	it('keeps further from the roots with an anode on both sides of the cathode', () => {
		const room = (lead: Lead) => threshold(lead, 'ribs', 'left') / threshold(lead, 'thigh-front', 'left');

		expect(room(guarded('T9', 0.5, 0))).toBeGreaterThan(1.15 * room(oneCathode('T9', 0.5, 0)));
	});
});

describe('table 7.2', () => {
	const legs: RegionId[] = ['thigh-front', 'thigh-back', 'lower-leg', 'foot'];
	const [backAndLegs, thighFront, thighBack, foot] = places;
	const at72 = (place = backAndLegs) => {
		if (!place) throw new Error('a row is missing');
		return { ...tingling(reach(place.lead, standing), place.milliamperes), ...place };
	};

	it.each(['T8', 'T9', 'T10'] as const)(
		'at %s in the midline there is a current for low back and both legs without the ribs',
		(name) => {
			const lead = guarded(name, 0.5, 0);
			const needed = Math.max(...[...legs, 'back' as const].map((region) => threshold(lead, region, 'left')));

			expect(needed * 1.1).toBeLessThan(threshold(lead, 'ribs', 'left'));
			expect(needed).toBeLessThan(8.5);
		}
	);

	it('low back and legs: its place shows both, without the ribs', () => {
		const { left, right } = at72();

		expect(left).toEqual(right);
		expect(left).toEqual(expect.arrayContaining(['back', ...legs]));
		expect(left).not.toContain('ribs');
	});

	it.each([
		['T11', 0.9],
		['T12', 0.3]
	] as const)('front of the thigh: first of all from %s (%s of its height), to the side', (name, share) => {
		expect(order(oneCathode(name, share, -4), 'left').slice(0, 2)).toContain('thigh-front');
		expect(order(oneCathode(name, share, 0), 'left')[0]).not.toBe('thigh-front');
	});

	it('front of the thigh: its place shows it on that side alone', () => {
		const { left, right } = at72(thighFront);

		expect(left).toEqual(['thigh-front']);
		expect(right).toEqual([]);
	});

	it.each([
		['T11', 0.9],
		['T12', 0.3],
		['T12', 0.8]
	] as const)('back of the thigh: first of all from %s (%s of its height) in the midline', (name, share) => {
		expect(order(oneCathode(name, share, 0), 'left')[0]).toBe('thigh-back');
	});

	it('back of the thigh: its place shows it alone', () => {
		const { left, right } = at72(thighBack);

		expect(left).toEqual(['thigh-back']);
		expect(right).toEqual(['thigh-back']);
	});

	it('foot: its place reaches it, and half a vertebra or 2 mm change what tingles', () => {
		const { left, lead, milliamperes } = at72(foot);
		const elsewhere = [
			{ ...lead, along: lead.along - 16 },
			{ ...lead, across: lead.across - 2 }
		].map((moved) => tingling(reach(moved, standing), milliamperes).left);

		expect(left).toContain('foot');
		for (const moved of elsewhere) expect(moved).not.toEqual(left);
	});
});

/** 266 combinations of contacts in people: Stereotact Funct Neurosurg 1993;61:146. */
describe('at T10, as people reported', () => {
	it('a midline contact covers thigh, leg and foot before the belly', () => {
		expect(
			order(oneCathode('T10', 0.5, 0), 'left')
				.slice(0, 4)
				.toSorted()
		).toEqual(['foot', 'lower-leg', 'thigh-back', 'thigh-front'].toSorted());
	});

	it('a lateral contact reaches the belly, then the front of the thigh before its back', () => {
		const lateral = order(oneCathode('T10', 0.5, -5), 'left');

		expect(lateral[0]).toBe('ribs');
		expect(lateral.indexOf('thigh-front')).toBeLessThan(lateral.indexOf('thigh-back'));
	});
});

describe('one computed frame', () => {
	/** All contacts live, in the middle: as much work as the bench can ask for. */
	const busiest: Lead = {
		along: 100.5,
		across: 2,
		contacts: ['cathode', 'anode', 'cathode', 'anode', 'cathode', 'anode', 'cathode', 'anode']
	};

	it('asks for no more than 60,000 potentials of a contact: 8 ms leave each 130 ns', () => {
		const [top, bottom] = [contactAlong(busiest, 0) - 20, contactAlong(busiest, 7) + 20];
		const nodes = fibresOf(standing).reduce(
			(sum, fibre) => sum + fibre.nodes.filter(({ along }) => along > top && along < bottom).length,
			0
		);

		expect(nodes * 2 * 8).toBeLessThan(60_000);
	});

	it('takes no longer than a few hundred thousand square roots', () => {
		const best = (work: () => unknown) =>
			Math.min(
				...Array.from({ length: 9 }, () => {
					const from = performance.now();
					work();
					return performance.now() - from;
				})
			);
		const roots = best(() => {
			let sum = 0;
			for (let number = 0; number < 1_000_000; number += 1) sum += Math.sqrt(number + sum);
			return sum;
		});

		expect(best(() => reach(busiest, standing))).toBeLessThan(3 * roots);
	});
});
