import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standing } from '../../src/assessment/case.ts';
import { readAll } from '../../src/build/course-for.ts';
import type { Case } from '../../src/course/case.ts';

const { courses } = await readAll(join(import.meta.dirname, '../..'));
const cases = courses.flatMap(({ audience, modules }) =>
	modules.flatMap(({ pages }) =>
		pages.flatMap((page) => (page.is === 'case' ? [{ audience, id: page.case.id, theCase: page.case }] : []))
	)
);

/** Every path, with every draw of the first tries. */
function everyEnd(theCase: Case, seed: number, path: string[] = []): ReturnType<typeof standing>[] {
	const stands = standing(theCase, path, seed);
	if (stands.scene === null) return [stands];

	return stands.scene.choices.flatMap(({ key }) => everyEnd(theCase, seed, [...path, key]));
}

it('every audience has a case', () => {
	expect([...new Set(cases.map(({ audience }) => audience))]).toEqual(['patients', 'nurses', 'students']);
});

describe.each(cases)('the case $id for $audience', ({ theCase }) => {
	const ends = [0, 1, 2, 3].flatMap((seed) => everyEnd(theCase, seed));

	it('comes by every scene, and shows every choice', () => {
		const met = new Set(ends.flatMap(({ decisions }) => decisions.map(({ choice }) => choice.key)));

		expect(met.size).toBe(theCase.scenes.reduce((sum, { choices }) => sum + choices.length, 0));
	});

	it('can be passed, with every draw, and can be failed', () => {
		for (const seed of [0, 1, 2, 3])
			expect(everyEnd(theCase, seed).some(({ passed, points, best }) => passed && points === best)).toBe(
				true
			);
		expect(ends.some(({ passed }) => !passed)).toBe(true);
	});

	it('is passed by no path with an unsafe choice, and has such paths where it has critical scenes', () => {
		expect(ends.filter(({ end, passed }) => end === 'unsafe' && passed)).toEqual([]);
		expect(ends.some(({ end }) => end === 'unsafe')).toBe(theCase.scenes.some(({ critical }) => critical));
	});
});
