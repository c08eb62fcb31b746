import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASE, LESSON, QUIZ, said, withCase } from './a-course.ts';

const folder = new URL('mistakes/', import.meta.url);
const mistakes = readdirSync(folder).filter((name) => !name.endsWith('.txt'));

/** The file of the small course whose place a mistake takes. */
const PLACES: [RegExp, string][] = [
	[/^lesson-/, LESSON],
	[/^quiz-/, QUIZ],
	[/^clinical-case-/, CASE],
	[/^exam-/, 'quizzes/final.nurses.md'],
	[/^course-/, 'modules/course.nurses.md'],
	[/^glossary-/, 'modules/glossary.md'],
	[/^references-/, 'modules/references.json'],
	[/^reporting-/, 'reporting.yaml']
];

describe('an author reads what is wrong, where, and what to do', () => {
	it.each(mistakes)('%s', async (name) => {
		const path = PLACES.find(([start]) => start.test(name))?.[1] ?? '';
		const text = readFileSync(new URL(name, folder), 'utf8');

		const changes = path === CASE ? withCase(text) : { files: { [path]: text } };

		await expect(`${said(changes)}\n`).toMatchFileSnapshot(
			`mistakes/${name.replace(/\.(md|yaml)$/, '.txt')}`
		);
	});
});
