import { describe, expect, it } from 'vitest';
import { courseFor, LESSON, lessonFile, QUIZ, said } from './a-course.ts';
import type { Changes } from './a-course.ts';

const BODY = `Before the first heading.

## Discs

:::for students
### Dose

Only students read this.
:::

:::note
### In a box

#### Too deep to be led to
:::

## Roots and [[DRG]]s [@foltz2004]

The end.
`;

/** The small course whose only question is taught at this place. */
const taughtAt = (
	read: string,
	{ objectives = 'NR-1,MS-1', audiences = 'nurses,students', body = BODY } = {}
): Changes => ({
	files: {
		[LESSON]: lessonFile(body),
		[QUIZ]: `---
title: Quiz
minutes: 2
---

## Where? {#where objective=${objectives} level=R facts=AN-01 for=${audiences} read=${read}}

- [x] Here
  > Yes.
- [ ] There
  > No.

## For all? {#for-all objective=NR-1,MS-1 level=R facts=AN-01}

- [x] Here
  > Yes.
- [ ] There
  > No.
`
	}
});

function placeFor(audience: 'nurses' | 'students', read: string) {
	const { modules } = courseFor(audience, taughtAt(read));
	const questions = modules.flatMap(({ pages }) =>
		pages.flatMap((page) => (page.is === 'quiz' ? page.quiz.questions : []))
	);

	return questions.find(({ id }) => id === 'where')?.read;
}

describe('the section that teaches what a question asks', () => {
	it.each([
		['the top of the lesson', 'anatomy/spine', 0, 'Levels and roots'],
		['a heading', 'anatomy/spine#discs', 1, 'Levels and roots: Discs'],
		['a heading in a box', 'anatomy/spine#in-a-box', 2, 'Levels and roots: In a box'],
		[
			'a heading with a term and a source',
			'anatomy/spine#roots-and-drgs',
			3,
			'Levels and roots: Roots and DRGs'
		]
	])('%s', (_, read, section, title) => {
		expect(placeFor('nurses', read)).toEqual({ page: 'anatomy/spine', section, title });
	});

	it('is counted among the headings that the audience gets', () => {
		expect(placeFor('nurses', 'anatomy/spine#roots-and-drgs')).toMatchObject({ section: 3 });
		expect(placeFor('students', 'anatomy/spine#roots-and-drgs')).toMatchObject({ section: 4 });
	});

	it('may be one that only some have, for a question of theirs', () => {
		const theirs = { objectives: 'MS-1', audiences: 'students' };

		expect(said(taughtAt('anatomy/spine#dose', theirs))).toBe('');
		expect(said(taughtAt('anatomy/spine#dose'))).toMatchInlineSnapshot(`
			"quizzes/anatomy.md:6:98  the lesson of the nurses has no heading "dose"
			    4 │ ---
			    6 │ ## Where? {#where objective=NR-1,MS-1 level=R facts=AN-01 for=nurses,students read=anatomy/spine#dose}
			      │                                                                                                  ^ name a heading that everyone has who gets the question"
		`);
	});

	it('is never a heading that a learner cannot be led to', () => {
		expect(said(taughtAt('anatomy/spine#too-deep-to-be-led-to'))).toMatchInlineSnapshot(`
			"quizzes/anatomy.md:6:98  there is no heading "too-deep-to-be-led-to"
			    4 │ ---
			    6 │ ## Where? {#where objective=NR-1,MS-1 level=R facts=AN-01 for=nurses,students read=anatomy/spine#too-deep-to-be-led-to}
			      │                                                                                                  ^ known: discs, in-a-box, roots-and-drgs, dose"
		`);
	});

	it('stands in a lesson that everyone has who gets the question', () => {
		const levels = /\t+<item identifier="students-anatomy-levels".*\n/;
		const { files } = taughtAt('anatomy/levels');
		const forNurses = lessonFile('Levels').replace('[NR-1, MS-1]', '[NR-1]');
		const changes = {
			files: { ...files, 'modules/anatomy/levels.md': forNurses },
			manifest: (xml: string) => xml.replace(levels, '')
		};

		expect(said(changes)).toMatchInlineSnapshot(`
			"quizzes/anatomy.md:6:84  the course of the students has no lesson "anatomy/levels"
			    4 │ ---
			    6 │ ## Where? {#where objective=NR-1,MS-1 level=R facts=AN-01 for=nurses,students read=anatomy/levels}
			      │                                                                                    ^ name a lesson that everyone has who gets the question"
		`);
	});

	it('is not asked for while the lesson itself cannot be read', () => {
		expect(said(taughtAt('anatomy/spine#discs', { body: '' }))).not.toContain('heading');
	});
});
