import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPeople, example, meaning, type Assumed } from '../../modules/diagnosis/block-logic.ts';
import { arrange } from '../../modules/diagnosis/people-array.ts';
import { grow, treeHeight } from '../../modules/diagnosis/people-tree.ts';

const percent = integer({ min: 0, max: 100 });
const anyAssumed = record({
	prevalence: percent,
	sensitivity: percent,
	specificity: percent,
	repeat: percent
});
const total = (counts: object) => (Object.values(counts) as number[]).reduce((sum, count) => sum + count, 0);

describe('block logic, worked by hand', () => {
	it('of 1,000 people with prevalence 30, sensitivity 90, specificity 60', () => {
		// 300 have the source: 270 positive, of these 243 again. 700 have not: 280 positive, of these 112 again.
		expect(countPeople(example, 1000)).toEqual({
			both: 243,
			onceOnly: 27,
			missed: 30,
			falseBoth: 112,
			falseOnce: 168,
			clear: 420
		});
	});

	it.each<[name: string, assumed: Partial<Assumed>, blocks: 1 | 2, ifPositive: number, ifNegative: number]>([
		['270 of 550; 30 of 450', {}, 1, 270 / 550, 30 / 450],
		['243 of 355; 57 of 645', {}, 2, 243 / 355, 57 / 645],
		['rare source: 45 of 425', { prevalence: 5 }, 1, 45 / 425, 5 / 575],
		['every false positive repeats: 243 of 523', { repeat: 100 }, 2, 243 / 523, 57 / 477],
		['a coin: as likely as before', { sensitivity: 50, specificity: 50 }, 1, 0.3, 0.3],
		['no false positives', { specificity: 100 }, 1, 1, 30 / 730]
	])('%s', (_, assumed, blocks, ifPositive, ifNegative) => {
		const meant = meaning({ ...example, ...assumed }, blocks);

		expect(meant.ifPositive).toBeCloseTo(ifPositive, 10);
		expect(meant.ifNegative).toBeCloseTo(ifNegative, 10);
	});

	it('says nothing about a positive block where none is positive', () => {
		expect(meaning({ ...example, prevalence: 0, specificity: 100 }, 1).ifPositive).toBeUndefined();
	});
});

describe('block logic', () => {
	it('counts whole people who add up to all of them', () => {
		assert(
			property(anyAssumed, constantFrom(100, 1000), (assumed, people) => {
				const counts = countPeople(assumed, people);

				expect(total(counts)).toBe(people);
				expect(Object.values(counts).every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
			})
		);
	});

	it('never believes in the source less after two positive blocks than after one, while the second tells more of the true than of the false', () => {
		assert(
			property(anyAssumed, (assumed) => {
				const [one, two] = [meaning(assumed, 1).ifPositive, meaning(assumed, 2).ifPositive];
				if (one === undefined || two === undefined || assumed.sensitivity < assumed.repeat) return;
				expect(two).toBeGreaterThanOrEqual(one - 1e-9);
			})
		);
	});

	it('pays for the second block with people missed', () => {
		const { missed, onceOnly } = countPeople(example, 1000);

		expect(missed + onceOnly).toBeGreaterThan(missed);
	});

	it('believes a positive block more where the source is more common', () => {
		assert(
			property(anyAssumed, percent, (assumed, other) => {
				const [rare, common] = [assumed.prevalence, other].sort((a, b) => a - b);
				const believed = (prevalence = 0) => meaning({ ...assumed, prevalence }, 1).ifPositive;
				const [low, high] = [believed(rare), believed(common)];
				if (low === undefined || high === undefined) return;
				expect(high).toBeGreaterThanOrEqual(low - 1e-9);
			})
		);
	});
});

describe('the drawn people', () => {
	it('are all drawn, each inside the picture, the filled ones as many as have the source', () => {
		assert(
			property(
				anyAssumed,
				constantFrom(100, 1000),
				constantFrom<(1 | 2)[]>(1, 2),
				(assumed, people, blocks) => {
					const counts = countPeople(assumed, people);
					const { boxes, height, radius } = arrange(counts, people, blocks);
					const dots = boxes.flatMap((box) => box.dots);

					expect(dots).toHaveLength(people);
					expect(dots.filter(({ there }) => there)).toHaveLength(
						counts.both + counts.onceOnly + counts.missed
					);
					expect(dots.every(({ x, y }) => x > radius && x < 320 - radius && y < height - radius)).toBe(true);
				}
			)
		);
	});

	it('keep the picture as high as it is, whatever is assumed', () => {
		const heights = [0, 30, 100].map(
			(prevalence) => arrange(countPeople({ ...example, prevalence }, 100), 100, 2).height
		);

		expect(new Set(heights).size).toBe(1);
	});
});

describe('the tree', () => {
	it('loses nobody at a fork, and no node leaves the picture', () => {
		assert(
			property(
				anyAssumed,
				constantFrom(100, 1000),
				constantFrom<(1 | 2)[]>(1, 2),
				(assumed, people, blocks) => {
					const nodes = grow(countPeople(assumed, people), blocks);
					for (const node of nodes) {
						const below = nodes.filter(({ from }) => from === node);
						if (below.length > 0)
							expect(below.reduce((sum, { people }) => sum + people, 0)).toBe(node.people);
						expect(node.y).toBeLessThan(treeHeight(blocks));
					}
				}
			)
		);
	});

	it('has as many ends as there are answers: four after one block, six after two', () => {
		const ends = (blocks: 1 | 2) => {
			const nodes = grow(countPeople(example, 100), blocks);
			return nodes.filter((node) => !nodes.some(({ from }) => from === node)).length;
		};

		expect([ends(1), ends(2)]).toEqual([4, 6]);
	});
});
