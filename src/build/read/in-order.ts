import type { Problem } from '../../course/problem.ts';

/** By file, line and column. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
	[...problems].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
