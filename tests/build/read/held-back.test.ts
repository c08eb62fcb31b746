import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/build/outline.ts';
import type { Audience } from '../../../src/course/course.ts';
import { courseFor, example, said, QUIZ } from './a-course.ts';

const question = (id: string, rest: string) => `
## Which root leaves below the pedicle of ${id}? {#${id} ${rest} facts=AN-10}

- [x] Its own
  > A lumbar root leaves below the pedicle of its own number.
- [ ] The next
  > It leaves one level further down.
`;
const test = (body: string) => example('final-test.md').replace('draw: 1', body);

/** The small course's quiz with these questions more, and a test for nurses that draws by this. */
const changes = (more: string, nurses = 'draw: 1') => ({
	files: { [QUIZ]: `${example('quiz.md')}\n${more}`, 'quizzes/final.nurses.md': test(nurses) }
});

function quizOf(audience: Audience, more: string, nurses?: string) {
	const page = outlineOf(courseFor(audience, changes(more, nurses))).modules[0]?.pages.at(-1);
	if (page?.is !== 'quiz') throw new Error('the quiz is the last page');

	return page;
}

describe('a question that is held back for the test', () => {
	it('is not among those of its page, and has its place in the state all the same', () => {
		const more = question('held', 'objective=NR-1,MS-1 level=R critical held-back');
		const page = quizOf('nurses', more);
		const { slots } = outlineOf(courseFor('nurses', changes(more)));

		expect(page.heldBack).toEqual(['held']);
		expect(page.questions).not.toContain('held');
		expect(page.critical).not.toContain('held');
		expect(slots.questions).toHaveProperty('held');
	});

	it('is practised by those whose test does not draw it', () => {
		const more = question('held', 'objective=NR-3,MS-1 level=An held-back');
		const blueprint = 'blueprint: { NR-1: 1 }';

		expect(
			quizOf('nurses', `${more}${question('drawn', 'objective=NR-1,MS-1 level=R held-back')}`, blueprint)
		).toMatchObject({ heldBack: ['drawn'], questions: expect.arrayContaining(['held']) });
		expect(quizOf('students', more).heldBack).toEqual(['held']);
	});

	it('leaves the blueprint less to draw from', () => {
		const held = question('held', 'objective=NR-1,MS-1 level=R held-back');

		expect(said(changes(held, 'blueprint: { NR-1: 2 }'))).toContain(
			'the test draws 2 questions for NR-1, but its quizzes hold 1'
		);
	});

	it('is a mistake where no test draws it', () => {
		const more = question('held', 'objective=NR-3 level=An for=nurses held-back');
		const drawn = question('drawn', 'objective=NR-1,MS-1 level=R held-back');

		expect(said(changes(`${more}${drawn}`, 'blueprint: { NR-1: 1 }'))).toContain(
			'this question is held back, but no final test draws it'
		);
	});

	it.each(['held-back=yes', 'critical=1'])('stands alone: %s', (flag) => {
		expect(said(changes(question('held', `objective=NR-1,MS-1 level=R ${flag}`)))).toContain('stands alone');
	});
});
