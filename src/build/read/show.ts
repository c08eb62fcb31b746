import type { Problem } from '../../course/problem.ts';
import type { Sources } from './course.ts';

const LINES_BEFORE = 2;

/** A problem as an author reads it: the place, the lines, a caret under the spot, and what to do. */
export function show(problem: Problem, text: string): string {
	const { file, line, column, message, advice } = problem;
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
	const width = Math.max(5, String(line).length + 1);
	const frame: string[] = [];

	for (let number = Math.max(1, line - LINES_BEFORE); number <= line; number++) {
		const words = lines[number - 1] ?? '';
		if (words.trim() === '' && number !== line) continue;

		frame.push(`${String(number).padStart(width)} │ ${words}`.trimEnd());
	}

	const indent = (lines[line - 1] ?? '').slice(0, column - 1).replace(/[^\t]/g, ' ');

	return [
		`${file}:${line}:${column}  ${message}`,
		...frame,
		`${' '.repeat(width)} │ ${indent.padEnd(column - 1)}^ ${advice}`
	].join('\n');
}

/** All problems, a blank line between them. */
export function showAll(problems: readonly Problem[], sources: Pick<Sources, 'manifest' | 'files'>): string {
	return problems
		.map((problem) => show(problem, sources.files.get(problem.file) ?? sources.manifest))
		.join('\n\n');
}
