import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../../src/course/lesson.ts';
import { caseFor, courseFor, example, lessonFor, questionsFor } from './a-course.ts';

const FILES = /^(?:lesson|quiz|clinical-case|final-test|course-page|glossary)(?:\.patients)?(?:\.es)?\.md$/;
const examples = readdirSync(new URL('examples', import.meta.url)).filter((name) => name.endsWith('.md'));
const pieces = examples.filter((name) => !FILES.test(name));
const isQuestion = (name: string): boolean => example(name).includes('{#');

/** What becomes of a lesson, as text. */
function shown({ blocks, terms, sources }: Lesson): string {
	return [
		...blocks.map((block) => (block.is === 'html' ? block.html : JSON.stringify(block, null, 2))),
		...terms.map(({ slug, term, meaning }) => `term ${slug} = ${term}: ${meaning}`),
		...sources.map(({ number, html }) => `source ${number} = ${html}`)
	].join('\n');
}

function resultOf(name: string): string {
	if (isQuestion(name)) {
		const [question] = questionsFor(name === 'choose-all.md' ? 'nurses' : 'students', example(name));
		return `${JSON.stringify(question, null, 2)}\n`;
	}

	const nurses = shown(lessonFor('nurses', example(name)));
	const students = shown(lessonFor('students', example(name)));

	return nurses === students ? `${nurses}\n` : `nurses:\n${nurses}\n\nstudents:\n${students}\n`;
}

describe('what an author writes becomes what a learner gets', () => {
	it.each(pieces)('%s', async (name) => {
		await expect(resultOf(name)).toMatchFileSnapshot(`examples/${name.replace(/\.md$/, '.result.txt')}`);
	});

	it('whole files: a course with its lessons, quizzes and final test', async () => {
		await expect(`${JSON.stringify(courseFor('nurses'), null, '\t')}\n`).toMatchFileSnapshot(
			'examples/course.result.txt'
		);
	});

	it('whole files: a clinical case', async () => {
		const one = caseFor('students', example('clinical-case.md'));

		await expect(`${JSON.stringify(one, null, '\t')}\n`).toMatchFileSnapshot(
			'examples/clinical-case.result.txt'
		);
	});
});

describe('docs/authoring.md', () => {
	const docs = readFileSync(new URL('../../../docs/authoring.md', import.meta.url), 'utf8');

	it.each(examples)('shows %s as it is', (name) => {
		expect(docs).toContain(`text\n${example(name).trimEnd()}\n`);
	});

	it.each(pieces)('shows what becomes of %s', (name) => {
		expect(docs).toContain(`text\n${resultOf(name).trimEnd()}\n`);
	});
});
