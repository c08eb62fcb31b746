import { describe, expect, it } from 'vitest';
import { courseFor, example, htmlFor, LESSON, lessonFile, lessonFor, questionsFor } from './a-course.ts';

const BODY = `The [[DRG]] is cited [@foltz2004].

:::for nurses
Only nurses read of [[allodynia]] [@north2005].
:::

:::for students
Only students read this [@foltz2004].
:::
`;

describe('each audience gets its own', () => {
	it('boxes', () => {
		expect(htmlFor('nurses', BODY)).toContain('Only nurses');
		expect(htmlFor('nurses', BODY)).not.toContain('Only students');
		expect(htmlFor('students', BODY)).toContain('Only students');
	});

	it('terms and sources: those in boxes of others do not count', () => {
		const nurses = lessonFor('nurses', BODY);
		const students = lessonFor('students', BODY);

		expect(nurses.terms.map(({ slug }) => slug)).toEqual(['dorsal-root-ganglion', 'allodynia']);
		expect(nurses.sources.map(({ id, number }) => [id, number])).toEqual([
			['foltz2004', 1],
			['north2005', 2]
		]);
		expect(students.terms.map(({ slug }) => slug)).toEqual(['dorsal-root-ganglion']);
		expect(students.sources.map(({ id }) => id)).toEqual(['foltz2004']);
	});

	it('numbers for sources, by first use', () => {
		const html = htmlFor('nurses', 'One [@foltz2004]. Two [@north2005]. One again [@foltz2004].');

		expect([...html.matchAll(/id="(cite-\d+-\d+)"/g)].map((found) => found[1])).toEqual([
			'cite-1-1',
			'cite-2-1',
			'cite-1-2'
		]);
	});

	it('meanings: plain words for patients, definitions for clinicians', () => {
		const body = 'When [[allodynia]] starts, call.';
		const path = 'modules/anatomy/spine.patients.md';
		const file = lessonFile(body).replace('[NR-1, MS-1]', '[PT-1]');
		const page = courseFor('patients', { files: { [path]: file } }).modules[0]?.pages[0];

		expect(page?.is === 'lesson' && page.lesson.terms[0]?.meaning).toBe('Light touch hurts');
		expect(lessonFor('nurses', body).terms[0]?.meaning).toBe(
			'Pain from a stimulus that is not normally painful'
		);
	});

	it('objectives of lessons and questions', () => {
		expect(lessonFor('students', 'Text').objectives).toEqual([
			{ id: 'MS-1', text: 'Classify a finding by root and predict its bedside test' }
		]);

		const [question] =
			courseFor('students').modules[0]?.pages.flatMap((page) =>
				page.is === 'quiz' ? page.quiz.questions : []
			) ?? [];
		expect(question?.objectives).toEqual(['MS-1']);
	});

	it('questions', () => {
		const asked = `## For students? {#for-students objective=MS-1 level=R facts=AN-01 for=students}

- [x] Yes
  > Yes.
- [ ] No
  > No.
`;

		expect(questionsFor('nurses', asked)).toEqual([]);
		expect(questionsFor('students', asked).map(({ id }) => id)).toEqual(['for-students']);
	});

	it('lessons to link to: one that only some have is linked in a box for them', () => {
		const levels = /\t+<item identifier="students-anatomy-levels".*\n/;
		const manifest = (xml: string): string => xml.replace(levels, '');
		const files = (body: string): Record<string, string> => ({
			[LESSON]: lessonFile(body),
			'modules/anatomy/levels.md': lessonFile('Levels').replace('[NR-1, MS-1]', '[NR-1]')
		});

		expect(() => courseFor('nurses', { manifest, files: files('[Levels](lesson:anatomy/levels)') })).toThrow(
			'the course of the students has no lesson "anatomy/levels"'
		);
		expect(
			courseFor('nurses', { manifest, files: files(':::for nurses\n[Levels](lesson:anatomy/levels)\n:::') })
				.audience
		).toBe('nurses');
	});
});

describe('an opening page', () => {
	it('has boxes, and links to lessons of its own course', () => {
		const page = `${example('course-page.md')}\n:::warning\nCall [today](lesson:anatomy/spine).\n:::\n`;
		const { welcome } = courseFor('nurses', { files: { 'modules/course.nurses.md': page } });

		expect(welcome).toContain('<aside class="box warning"><p class="box-title">Warning</p>');
		expect(welcome).toContain('data-page="anatomy/spine"');
	});
});
