import { assert, constantFrom, property, record, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaShapes, details, halfBody } from '../../modules/diagnosis/body-shape.ts';
import { counting, weigh, type Marked } from '../../modules/diagnosis/root-evidence.ts';
import { areas, signs, type AreaId, type SignId } from '../../modules/diagnosis/root-signs.ts';
import { rootTable } from '../../modules/diagnosis/root-table.ts';

const areaIds = areas.map(({ id }) => id);
const signIds = signs.map(({ id }) => id);

const marks = (given: Partial<Marked>): Marked => ({ pain: [], numb: [], signs: [], ...given });
const anyMarks = record({
	pain: subarray<AreaId>(areaIds),
	numb: subarray<AreaId>(areaIds),
	signs: subarray<SignId>(signIds)
});
const best = (given: Partial<Marked>) =>
	weigh(marks(given))
		.ranked.filter(({ place }) => place === 1)
		.map(({ root }) => root);

describe('the root finder', () => {
	it.each<[name: string, given: Partial<Marked>, roots: string[]]>([
		['weak hip flexion, numb upper thigh', { numb: ['upper-thigh'], signs: ['hip-flexion'] }, ['L2']],
		['numb knee, weak knee extension', { numb: ['lower-thigh'], signs: ['knee-extension'] }, ['L3']],
		['numb inner calf, knee jerk lost', { numb: ['inner-calf'], signs: ['knee-jerk'] }, ['L4']],
		['foot drop, numb top of the foot', { numb: ['foot-top'], signs: ['dorsiflexion'] }, ['L5']],
		['weak great toe and inversion', { signs: ['great-toe', 'inversion'] }, ['L5']],
		['numb sole, ankle jerk lost', { numb: ['sole'], signs: ['ankle-jerk'] }, ['S1']],
		['pain down the back of the calf', { pain: ['buttock', 'back-calf'] }, ['S1']]
	])('%s: %s fits best', (_, given, roots) => {
		expect(best(given)).toEqual(roots);
	});

	it.each<[name: string, given: Partial<Marked>, roots: string[]]>([
		['weak knee extension alone', { signs: ['knee-extension'] }, ['L3', 'L4']],
		['foot drop alone', { signs: ['dorsiflexion'] }, ['L4', 'L5']],
		['a positive straight-leg raise alone', { signs: ['straight-leg'] }, ['L5', 'S1']],
		['pain in the buttock alone', { pain: ['buttock'] }, ['L5', 'S1']]
	])('shows %s as a tie', (_, given, roots) => {
		expect(best(given)).toEqual(roots);
	});

	it('gives the place after a tie of two as third', () => {
		const places = weigh(
			marks({ signs: ['ankle-jerk', 'great-toe', 'knee-extension', 'straight-leg'] })
		).ranked;

		expect(places.map(({ root, place }) => `${place} ${root}`)).toEqual(['1 L5', '1 S1', '3 L3', '3 L4']);
	});

	it('says for every root which signs speak for it and how much', () => {
		const [first] = weigh(marks({ pain: ['outer-calf'], numb: ['foot-top'], signs: ['great-toe'] })).ranked;

		expect(first).toEqual({
			root: 'L5',
			place: 1,
			points: 5,
			reasons: [
				{ says: 'Numb: top of foot, first web', points: 2 },
				{ says: 'Pain: outer calf', points: 1 },
				{ says: 'Weak: great-toe extension', points: 2 }
			]
		});
	});

	it('lets no ranking turn on the peronei (AN-18)', () => {
		assert(
			property(anyMarks, (marked) => {
				const without = weigh({ ...marked, signs: marked.signs.filter((id) => id !== 'eversion') });
				const withIt = weigh({ ...marked, signs: [...marked.signs, 'eversion'] });

				expect(withIt.ranked).toEqual(without.ranked);
				expect(withIt.eversion).toBe(true);
			})
		);
	});

	it.each<[signs: SignId[], peroneal: boolean]>([
		[['dorsiflexion'], true],
		[['dorsiflexion', 'eversion', 'great-toe'], true],
		[['dorsiflexion', 'inversion'], false],
		[['dorsiflexion', 'hip-abduction'], false],
		[['eversion'], false]
	])('weak %s: think of the common peroneal nerve, %s (AN-19)', (weak, peroneal) => {
		expect(weigh(marks({ signs: weak })).thinkPeroneal).toBe(peroneal);
	});

	it.each<[name: string, given: Partial<Marked>]>([
		['a numb saddle', { numb: ['saddle'] }],
		['pain in the saddle', { pain: ['saddle'] }],
		['a lost anal wink', { signs: ['anal-wink'] }],
		['a bladder, bowel or sexual change', { signs: ['bladder'] }],
		['weakness in both legs', { signs: ['both-legs'] }]
	])('takes %s for an emergency, whatever else is marked (RF-01)', (_, given) => {
		assert(
			property(anyMarks, (other) => {
				const all = {
					pain: [...other.pain, ...(given.pain ?? [])],
					numb: [...other.numb, ...(given.numb ?? [])],
					signs: [...other.signs, ...(given.signs ?? [])]
				};
				expect(weigh(all).emergency.length).toBeGreaterThan(0);
			})
		);
	});

	it('raises no emergency for one leg alone', () => {
		const oneLeg = {
			pain: areaIds.filter((id) => id !== 'saddle'),
			numb: areaIds.filter((id) => id !== 'saddle'),
			signs: signs.filter(({ emergency }) => !emergency).map(({ id }) => id)
		};

		expect(weigh(oneLeg).emergency).toEqual([]);
	});

	it('says of the low back and the back of the thigh that they point to no root', () => {
		const { ranked, silent } = weigh(marks({ pain: ['low-back', 'back-thigh'] }));

		expect(ranked).toEqual([]);
		expect(silent).toEqual(['Pain: low back', 'Pain: back of thigh']);
	});

	it('gives the same answer in whatever order the marks were made', () => {
		assert(
			property(anyMarks, (marked) => {
				const turned = {
					pain: marked.pain.toReversed(),
					numb: marked.numb.toReversed(),
					signs: marked.signs.toReversed()
				};
				expect(weigh(turned)).toEqual(weigh(marked));
			})
		);
	});

	it('never takes points from a root for one more sign', () => {
		assert(
			property(anyMarks, constantFrom(...signIds), (marked, sign) => {
				const before = weigh(marked).ranked;
				const after = weigh({ ...marked, signs: [...marked.signs, sign] }).ranked;
				for (const { root, points } of before)
					expect(after.find((row) => row.root === root)?.points).toBeGreaterThanOrEqual(points);
			})
		);
	});

	it('follows the table: a root is tested where its row says, once at least', () => {
		for (const { root } of rootTable) expect(areas.some(({ testOf }) => testOf.includes(root))).toBe(true);
	});

	it('says how every group of signs counts', () => {
		expect(counting.map(({ sign }) => sign).join()).toMatch(/Numb.*Pain.*Weak.*jerk.*raise.*Saddle/);
	});
});

describe('the drawn legs', () => {
	it.each(areas)('have a shape for: $label', ({ id }) => {
		expect(areaShapes.filter((shape) => shape.id === id).length).toBeGreaterThan(0);
	});

	it('stay inside half of the picture', () => {
		const numbers = [halfBody, ...details.front, ...details.back].join(' ').match(/-?\d+(\.\d+)?/g) ?? [];

		expect(Math.max(...numbers.map(Number))).toBeLessThanOrEqual(480);
		expect(numbers.length).toBeGreaterThan(100);
	});
});
