import type { Line } from './lines.ts';

/** The fence that is open after a line, or none. A fence is closed by one at least as long. */
export function fenceAfter(line: Line, fence: string | null): string | null {
	const found = /^\s*(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(line.text);
	if (found === null) return fence;

	const [, marks = '', rest = ''] = found;
	if (fence === null) return marks;

	return marks.startsWith(fence) && rest.trim() === '' ? null : fence;
}
