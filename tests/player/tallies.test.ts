import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/course/question.ts';
import { tallyByLevel } from '../../src/player/level-tally.ts';
import { tallyByObjective } from '../../src/player/objective-tally.ts';

const place = (section: number, page = 'anatomy/levels') => ({ page, section, title: `Section ${section}` });

describe('the tally by objective', () => {
	it('counts a question for each of its objectives, in the order of first appearance', () => {
		const questions = [
			{ id: 'q1', objectives: ['NR-2'], read: null },
			{ id: 'q2', objectives: ['NR-1', 'NR-2'], read: null }
		];

		expect(tallyByObjective(questions, (id) => id === 'q2')).toEqual([
			{ objective: 'NR-2', right: 1, of: 2, places: [] },
			{ objective: 'NR-1', right: 1, of: 1, places: [] }
		]);
	});

	it('names the places of missed questions alone, each once', () => {
		const asked = (id: string, read: ReturnType<typeof place> | null) => ({ id, objectives: ['NR-1'], read });
		const questions = [
			asked('right', place(1)),
			asked('missed', place(3)),
			asked('there-too', place(3)),
			asked('nowhere', null),
			asked('other-lesson', place(3, 'causes/why')),
			asked('top', place(0))
		];

		const [tally] = tallyByObjective(questions, (id) => id === 'right');

		expect(tally?.places).toEqual([place(3), place(3, 'causes/why'), place(0)]);
	});
});

describe('the tally by level', () => {
	it.each<[Level[], string[]]>([
		[['R', 'U'], ['know']],
		[['Ap'], ['apply']],
		[
			['E', 'An', 'Ap', 'R'],
			['know', 'apply', 'judge']
		],
		[[], []]
	])('of %j has the steps %j', (levels, steps) => {
		const questions = levels.map((level, index) => ({ id: String(index), level }));

		expect(tallyByLevel(questions, () => true).map(({ thinking }) => thinking)).toEqual(steps);
	});

	it('counts every question once, and every right one once', () => {
		const levels = fc.array(fc.tuple(fc.constantFrom<Level>('R', 'U', 'Ap', 'An', 'E'), fc.boolean()));

		fc.assert(
			fc.property(levels, (rows) => {
				const questions = rows.map(([level], index) => ({ id: String(index), level }));
				const tally = tallyByLevel(questions, (id) => rows[Number(id)]?.[1] ?? false);
				const sum = (of: 'right' | 'of') => tally.reduce((all, row) => all + row[of], 0);

				expect(sum('of')).toBe(rows.length);
				expect(sum('right')).toBe(rows.filter(([, right]) => right).length);
			})
		);
	});
});
