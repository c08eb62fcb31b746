import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/build/coverage/coverage.ts';
import { coveragePage } from '../../../src/build/coverage/coverage-page.ts';
import { coverageProblems } from '../../../src/build/coverage/coverage-problems.ts';
import { readCurriculum } from '../../../src/build/coverage/curriculum.ts';
import { uncited } from '../../../src/build/coverage/uncited.ts';
import { CASE, example, LESSON, QUIZ, reading, theSources, withCase } from '../read/a-course.ts';
import type { Changes } from '../read/a-course.ts';

/** What the curriculum misses in the small course. */
function missed(nurses: string, changes: Changes = {}, codes = 'AN-01..AN-20, RF-01..RF-05'): string[] {
	const curriculum = readCurriculum(`codes: [${codes}]\npatients: []\nnurses: [${nurses}]\nstudents: []\n`);
	const read = reading(changes);

	return coverageProblems(coverageOf(read, curriculum), curriculum, read).map(
		({ file, line, message }) => `${file}:${line} ${message}`
	);
}

describe('what is taught and asked', () => {
	it('is counted for each audience: lessons, questions, levels', () => {
		const curriculum = readCurriculum(
			'codes: [AN-01..AN-20]\npatients: []\nnurses: [AN-10, AN-12]\nstudents: []\n'
		);
		const nurses = coverageOf(reading({}), curriculum).find(({ audience }) => audience === 'nurses');

		expect(nurses?.lessons.map(({ id, minutes }) => [id, minutes])).toEqual([
			['anatomy/spine', 7],
			['anatomy/levels', 7]
		]);
		expect(nurses?.objectives[0]).toMatchObject({
			id: 'NR-1',
			lessons: ['anatomy/spine', 'anatomy/levels'],
			questions: 1,
			critical: 0,
			levels: ['R']
		});
		expect(nurses?.facts).toEqual([
			{ code: 'AN-10', lessons: ['anatomy/spine', 'anatomy/levels'], questions: 1 },
			{ code: 'AN-12', lessons: [], questions: 0 }
		]);
	});

	it('misses an objective that no lesson teaches and one that no question asks for', () => {
		expect(missed('AN-10')).toEqual([
			'modules/course.nurses.md:1 no lesson teaches the objective NR-3',
			'modules/course.nurses.md:1 no question asks for the objective NR-3'
		]);
	});

	it('misses facts that no lesson teaches', () => {
		const problems = missed('AN-10, AN-12, RF-01');

		expect(problems).toContain('modules/curriculum.yaml:1 no lesson of the nurses teaches AN-12, RF-01');
	});

	it('knows no code that the curriculum does not list, in a lesson, in a question or in a case', () => {
		const lesson = example('lesson.md').replace('AN-01', 'AN-99');
		const quiz = example('quiz.md').replace('facts=AN-10', 'facts=AN-77');
		const changes = withCase(example('clinical-case.md').replace('RF-01', 'RF-99'));
		const problems = missed('AN-10', {
			...changes,
			files: { ...changes.files, [LESSON]: lesson, [QUIZ]: quiz }
		});

		expect(problems).toContain(`${LESSON}:5 there is no fact “AN-99”`);
		expect(problems).toContain(`${QUIZ}:6 there is no fact “AN-77”`);
		expect(problems).toContain(`${CASE}:5 there is no fact “RF-99”`);
	});
});

describe('docs/coverage.md', () => {
	it('shows each audience with its lessons, objectives and facts, and the sources that nothing cites', () => {
		const curriculum = readCurriculum('codes: [AN-01..AN-20]\npatients: []\nnurses: [AN-10]\nstudents: []\n');
		const page = coveragePage(coverageOf(reading({}), curriculum), ['north2005']);

		expect(page).toContain('| AN-10 | anatomy/spine, anatomy/levels | 1 |');
		expect(page).toMatch(/\| NR-1: Classify .* \| anatomy\/spine, anatomy\/levels \| 1 \| 0 \| R \|/);
		expect(page.trimEnd().endsWith('`north2005`')).toBe(true);
	});

	it('a source that any text names is cited', () => {
		const before = uncited(theSources());
		const cited = uncited(
			theSources({ files: { [LESSON]: `${example('lesson.md')}\n[@spine_suppl; @north2005].\n` } })
		);

		expect(before.length).toBeGreaterThan(0);
		expect(cited).not.toContain('north2005');
	});
});
