import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/build/check-report.ts';
import { readAll } from '../../src/build/course-for.ts';
import { drawable, rowsOfQuestions } from '../../src/assessment/exam.ts';
import type { Audience, Course } from '../../src/course/course.ts';
import type { Lesson } from '../../src/course/lesson.ts';
import type { Question } from '../../src/course/question.ts';
import { outlineOf } from '../../src/build/outline.ts';
import { isForm } from '../../src/assessment/form.ts';
import { isRight } from '../../src/assessment/score.ts';
import { schemaFindings } from '../../src/build/package/check/rules/schema.ts';
import { loadSources } from '../../src/build/sources.ts';
import { rightAnswer } from '../builders.ts';

const root = join(import.meta.dirname, '../..');
const { courses, slots, shown } = await readAll(root);

function courseOf(audience: Audience) {
	const course = courses.find((one) => one.audience === audience);
	if (!course) throw new Error(`there is no course for ${audience}`);

	return course;
}

/** Of quizzes; forms ask nothing that can be right. */
function questionsIn(pages: Course['modules'][number]['pages']): Question[] {
	return pages.flatMap((page) => (page.is === 'quiz' && !isForm(page.quiz) ? page.quiz.questions : []));
}

function questionsOf({ modules }: Course): Question[] {
	return modules.flatMap(({ pages }) => questionsIn(pages));
}

/** The lesson's title, then its title with each heading as the player counts them. */
function headingsOf({ title, blocks }: Lesson): string[] {
	const html = blocks.map((block) => (block.is === 'html' ? block.html : '')).join('');
	const headings = [...html.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/g)].map(([, words = '']) => words);

	return [title, ...headings.map((words) => `${title}: ${words}`)];
}

describe('the real course', () => {
	it('has no problem that an author would have to mend', () => {
		expect(shown).toBe('');
	});

	it('breaks no rule of content, misses nothing of the curriculum, and has no question about which there is advice', async () => {
		const { problems, advice } = checkReport(await loadSources(root));

		expect(problems).toBe('');
		expect(advice).toBe('');
	});

	it('has its coverage written down: run npm run check and commit docs/coverage.md', async () => {
		const { coverage } = checkReport(await loadSources(root));

		expect(readFileSync(join(root, 'docs/coverage.md'), 'utf8')).toBe(coverage);
	});

	it('keeps a table of slots that knows every page and question: run npm run build and commit modules/slots.json', () => {
		expect(JSON.parse(readFileSync(join(root, 'modules/slots.json'), 'utf8'))).toEqual(slots);
	});

	it('is held together by a schema-valid SCORM 1.2 manifest', async () => {
		const manifest = readFileSync(join(root, 'imsmanifest.xml'), 'utf8');

		expect(await schemaFindings(manifest, 'scorm12')).toEqual([]);
	});

	it.each([
		[
			'patients',
			['preop', 'anatomy', 'definition', 'causes', 'diagnosis', 'treatment', 'neuromodulation', 'outcomes']
		],
		[
			'nurses',
			[
				'anatomy',
				'definition',
				'causes',
				'diagnosis',
				'treatment',
				'neuromodulation',
				'nursing',
				'outcomes',
				'evaluation'
			]
		],
		['students', ['anatomy', 'definition', 'causes', 'diagnosis', 'treatment', 'neuromodulation', 'outcomes']]
	] as const)('teaches %s all modules, in their order', (audience, modules) => {
		expect(courseOf(audience).modules.map(({ id }) => id)).toEqual(modules);
	});

	it.each([
		['patients', 4],
		['nurses', 6],
		['students', 6]
	] as const)(
		'gives %s a lesson with a figure and at least %i practice questions in each module',
		(audience, least) => {
			for (const { id, pages } of courseOf(audience).modules.filter(
				({ pages }) => questionsIn(pages).length > 0
			)) {
				const figures = pages.flatMap((page) =>
					page.is === 'lesson' ? page.lesson.blocks.filter((block) => block.is === 'figure') : []
				);
				const questions = questionsIn(pages);
				expect(figures.length, id).toBeGreaterThanOrEqual(1);
				expect(questions.length, id).toBeGreaterThanOrEqual(least);
			}
		}
	);

	it.each(['patients', 'nurses', 'students'] as const)(
		'asks %s nothing that cannot be answered right',
		(audience) => {
			for (const question of questionsOf(courseOf(audience)))
				expect(isRight(question, rightAnswer(question)), question.id).toBe(true);
		}
	);

	it.each(['patients', 'nurses', 'students'] as const)(
		'says of each question of %s which section to read again, and the lesson has it there',
		(audience) => {
			const pages = courseOf(audience).modules.flatMap((module) => module.pages);
			const headings = new Map(
				pages.flatMap((page) => (page.is === 'lesson' ? [[page.lesson.id, headingsOf(page.lesson)]] : []))
			);
			for (const { id, read } of questionsIn(pages)) {
				expect(read, id).not.toBeNull();
				const heading = headings.get(read?.page ?? '')?.[read?.section ?? -1];
				expect(read?.title, id).toBe(heading);
			}
		}
	);

	it.each([
		['nurses', 80, 30],
		['students', 70, 40]
	] as const)(
		'ends for %s with a mark of %i, two tries, %i questions and no time limit',
		(audience, passMark, draw) => {
			expect(courseOf(audience).exam).toMatchObject({ draw, tries: 2, passMark, timeLimit: null });
		}
	);

	it.each(['nurses', 'students'] as const)(
		'%s: holds one and a half times the questions that the final test draws, row by row (blueprint)',
		(audience) => {
			const { exam } = courseOf(audience);
			const rows = exam?.blueprint ?? [];
			const bank = drawable([questionsOf(courseOf(audience))]).flat();
			const held = rowsOfQuestions(rows, bank);
			expect(bank.every(({ heldBack }) => heldBack)).toBe(true);
			const scarce = rows.filter(
				({ draw }, row) => held.filter((one) => one === row).length < Math.ceil(draw * 1.5)
			);

			expect(rows.length).toBeGreaterThan(5);
			expect(scarce).toEqual([]);
		}
	);

	it.each(['nurses', 'students'] as const)(
		'leaves %s something to practise of each objective, and no quiz empty',
		(audience) => {
			const course = courseOf(audience);
			const practised = questionsOf(course).filter(({ heldBack }) => !heldBack);
			for (const { id } of course.objectives)
				expect(practised.filter(({ objectives }) => objectives.includes(id)).length, id).toBeGreaterThan(2);
			const quizzes = outlineOf(course).modules.flatMap(({ pages }) =>
				pages.filter(({ is }) => is === 'quiz')
			);
			for (const { id, questions } of quizzes) expect(questions.length, id).toBeGreaterThan(3);
		}
	);

	it('lets patients fail nothing, and has red-flag questions for them', () => {
		const patients = courseOf('patients');
		const questions = questionsOf(patients);
		expect(patients.exam).toBeNull();
		expect(questions.filter(({ critical }) => critical).length).toBeGreaterThanOrEqual(3);
	});

	it('names a source under every lesson, and shows no working note of the references', () => {
		for (const { modules } of courses) {
			for (const { pages } of modules) {
				for (const page of pages) {
					if (page.is !== 'lesson') continue;
					expect(page.lesson.sources.length, page.lesson.id).toBeGreaterThan(0);
					const shownSources = page.lesson.sources.map(({ html }) => html).join('\n');
					expect(shownSources, page.lesson.id).not.toMatch(/STATUS:|supplied by|from memory|exact title/);
				}
			}
		}
	});
});
