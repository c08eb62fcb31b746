import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LESSON, QUIZ, said } from './a-course.ts';

const folder = new URL('mistakes/', import.meta.url);
const mistakes = readdirSync(folder).filter((name) => !name.endsWith('.txt'));

/** The file of the small course whose place a mistake takes. */
const PLACES: [RegExp, string][] = [
	[/^lesson-/, LESSON],
	[/^quiz-/, QUIZ],
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

		await expect(`${said({ files: { [path]: text } })}\n`).toMatchFileSnapshot(
			`mistakes/${name.replace(/\.(md|yaml)$/, '.txt')}`
		);
	});
});
