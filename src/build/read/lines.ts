/** A line of a file, or a stretch of one: its words and where they start in the file. */
export interface Line {
	text: string;
	start: number;
}

/** The lines of `text`, which starts at `start` in its file. */
export function linesOf(text: string, start: number): Line[] {
	let offset = start;

	return text.split('\n').map((words) => {
		const line = { text: words, start: offset };
		offset += words.length + 1;
		return line;
	});
}

/** The stretch of a line from `from` up to `to`, without the blanks around it. */
export function stretch(line: Line, from: number, to: number = line.text.length): Line {
	const piece = line.text.slice(from, to);
	const blanks = piece.length - piece.trimStart().length;

	return { text: piece.trim(), start: line.start + from + blanks };
}

export const isBlank = (line: Line): boolean => line.text.trim() === '';

/** Without the blank lines before and after. */
export function trimmed(lines: readonly Line[]): Line[] {
	const first = lines.findIndex((line) => !isBlank(line));
	if (first === -1) return [];

	return lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1);
}
