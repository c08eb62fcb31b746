import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestChoice, standing } from '../../src/assessment/case.ts';
import type { Case } from '../../src/course/case.ts';
import { aCase } from './a-case.ts';

fc.configureGlobal({ seed: 20261125 });

/** Screened first, or sent for a scan at once; then one of two trials. */
const joan = aCase(
	{
		'screen!': ['3>root', '1>scan', '0'],
		scan: ['2>root', '1>root'],
		root: ['3>trial-a|trial-b', '0>trial-a|trial-b'],
		'trial-a': ['3', '2'],
		'trial-b': ['3', '0']
	},
	{
		with: {
			screen: { rubric: 'Safety', weight: 2 },
			root: {
				rubric: 'Localisation',
				chart: [{ heading: 'Findings', html: '<p>Ankle jerk absent</p>' }]
			},
			'trial-a': { rubric: 'Trial' },
			'trial-b': { rubric: 'Trial' }
		}
	}
);

describe('a path through a case', () => {
	it('begins at the first scene, with the opening’s chart', () => {
		expect(standing(joan, [], 1)).toMatchObject({
			decisions: [],
			scene: { id: 'screen' },
			chart: [{ heading: 'History', isNew: false }],
			points: 0,
			end: null,
			passed: false
		});
	});

	it.each<[string, string[], string | null, number, string | null, boolean]>([
		['the best way', ['screen1', 'root1', 'trial-a1'], null, 12, 'finished', true],
		['a detour', ['screen2', 'scan1', 'root1', 'trial-a1'], null, 10, 'finished', true],
		['the mark just reached', ['screen1', 'root2', 'trial-b1'], null, 9, 'finished', true],
		['the mark just missed', ['screen1', 'root2', 'trial-a2'], null, 8, 'finished', false],
		['under way', ['screen1'], 'root', 6, null, false],
		['an unsafe choice in a critical scene', ['screen3'], null, 0, 'unsafe', false],
		['a choice without points in another scene', ['screen1', 'root1', 'trial-b2'], null, 9, 'finished', true]
	])('%s', (_what, path, scene, points, end, passed) => {
		const stands = standing(joan, path, 1);

		expect(stands.scene?.id ?? null).toBe(scene);
		expect(stands).toMatchObject({ points, best: 12, end, passed });
	});

	it.each<[string, string[], string[]]>([
		['a key that the case does not know', ['screen1', 'gone'], ['screen1']],
		['a key of another scene', ['screen1', 'screen1', 'root1'], ['screen1']],
		['keys after the end', ['screen3', 'root1'], ['screen3']],
		['the first key already', ['root1'], []]
	])('is cut at %s', (_what, path, kept) => {
		const { decisions } = standing(joan, path, 1);

		expect(decisions.map(({ choice }) => choice.key)).toEqual(kept);
	});

	it('adds to the chart what each scene brings, and says what is new', () => {
		const findings = (path: string[]) =>
			standing(joan, path, 1).chart.filter(({ heading }) => heading === 'Findings');

		expect(findings([])).toEqual([]);
		expect(findings(['screen1'])).toMatchObject([{ isNew: true }]);
		expect(findings(['screen1', 'root1'])).toMatchObject([{ isNew: false }]);
		expect(findings(['screen1', 'root1', 'trial-a1'])).toMatchObject([{ isNew: false }]);
	});

	it('sums by rubric, each scene with its weight', () => {
		expect(standing(joan, ['screen2', 'scan1', 'root1', 'trial-a2'], 1).rubric).toEqual([
			{ rubric: 'Safety', points: 2, of: 6 },
			{ rubric: 'Localisation', points: 3, of: 3 },
			{ rubric: 'Trial', points: 2, of: 3 }
		]);
	});
});

describe('a draw', () => {
	const drawn = (seed: number) => standing(joan, ['screen1', 'root1'], seed).scene?.id;

	it('brings the next scene with the next number of the seed', () => {
		expect([drawn(1), drawn(2)].sort()).toEqual(['trial-a', 'trial-b']);
		expect(drawn(3)).toBe(drawn(1));
	});

	it('brings another scene at the next try, of three as well', () => {
		const three = aCase({ a: ['3>b|c|d'], b: ['3'], c: ['3'], d: ['3'] });
		const scenes = [7, 8, 9].map((seed) => standing(three, ['a1'], seed).scene?.id);

		expect(scenes.sort()).toEqual(['b', 'c', 'd']);
	});

	it('is not undone: a path goes on in the scene that its keys belong to', () => {
		for (const seed of [1, 2])
			expect(standing(joan, ['screen1', 'root1', 'trial-b1'], seed)).toMatchObject({
				end: 'finished',
				passed: true
			});
	});

	it('may stand at the start', () => {
		const either = aCase({ a: ['3'], b: ['3'] }, { first: ['a', 'b'] });

		expect([1, 2].map((seed) => standing(either, [], seed).scene?.id).sort()).toEqual(['a', 'b']);
	});
});

it('the best choice is the author’s first of those with the most points', () => {
	const { scenes } = aCase({ a: ['1', '2', '2'] });

	expect(scenes.map((scene) => bestChoice(scene)?.key)).toEqual(['a2']);
});

/** Cases as the reader lets them through: arrows lead on, and each scene has a choice with points. */
const cases: fc.Arbitrary<Case> = fc
	.array(
		fc.record({
			critical: fc.boolean(),
			weight: fc.integer({ min: 1, max: 3 }),
			choices: fc.array(
				fc.record({ points: fc.nat(3), ahead: fc.uniqueArray(fc.nat(5), { maxLength: 3 }) }),
				{
					minLength: 2,
					maxLength: 4
				}
			)
		}),
		{ minLength: 1, maxLength: 8 }
	)
	.map((scenes) => {
		const name = (at: number, critical: boolean) => `s${at}${critical ? '!' : ''}`;
		const rows = scenes.map(({ critical, choices }, at) => {
			const written = choices.map(({ points, ahead }, index) => {
				const next = ahead.map((step) => at + 1 + step).filter((to) => to < scenes.length);
				return `${index === 0 ? Math.max(1, points) : points}>${next.map((to) => `s${to}`).join('|')}`;
			});
			return [name(at, critical), written] as const;
		});

		return aCase(Object.fromEntries(rows), {
			with: Object.fromEntries(scenes.map(({ weight }, at) => [`s${at}`, { weight }]))
		});
	});

/** Goes on until the path ends; `pick`: which of so many choices. */
function walked(theCase: Case, seed: number, pick: (scene: Case['scenes'][number]) => string): string[] {
	const path: string[] = [];
	for (
		let { scene } = standing(theCase, path, seed);
		scene !== null;
		{ scene } = standing(theCase, path, seed)
	)
		path.push(pick(scene));

	return path;
}

describe('whatever is chosen', () => {
	const seeds = fc.nat(0xffff);
	const picks = fc.infiniteStream(fc.nat(100));

	it('the path ends, visits no scene twice, and earns no more than the best', () => {
		fc.assert(
			fc.property(cases, seeds, picks, (theCase, seed, numbers) => {
				const path = walked(
					theCase,
					seed,
					({ choices }) => choices[Number(numbers.next().value) % choices.length]?.key ?? ''
				);
				const { decisions, points, best, end } = standing(theCase, path, seed);

				expect(end).not.toBeNull();
				expect(new Set(decisions.map(({ scene }) => scene.id)).size).toBe(path.length);
				expect(points).toBeLessThanOrEqual(best);
			}),
			{ numRuns: 500 }
		);
	});

	it('some path passes with every point that counts', () => {
		fc.assert(
			fc.property(cases, seeds, (theCase, seed) => {
				const reached = everyEnd(theCase, seed);
				const { best } = standing(theCase, [], seed);

				expect(Math.max(...reached.map(({ points }) => points))).toBe(best);
				expect(reached.some(({ passed, points }) => passed && points === best)).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});

	it('the same path leads to the same place, also step by step', () => {
		fc.assert(
			fc.property(cases, seeds, picks, (theCase, seed, numbers) => {
				const path = walked(
					theCase,
					seed,
					({ choices }) => choices[Number(numbers.next().value) % choices.length]?.key ?? ''
				);

				expect(standing(theCase, path, seed)).toEqual(standing(theCase, [...path], seed));
				for (const length of path.keys()) {
					const part = standing(theCase, path.slice(0, length), seed);
					expect(part.scene?.choices.some(({ key }) => key === path[length])).toBe(true);
				}
			}),
			{ numRuns: 200 }
		);
	});
});

function everyEnd(theCase: Case, seed: number, path: string[] = []): ReturnType<typeof standing>[] {
	const stands = standing(theCase, path, seed);
	if (stands.scene === null) return [stands];

	return stands.scene.choices.flatMap(({ key }) => everyEnd(theCase, seed, [...path, key]));
}
