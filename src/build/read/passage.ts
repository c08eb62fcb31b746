import type { Line } from './lines.ts';

/** Lines read as one piece of Markdown; the lines need not be neighbours in the file, nor start at its margin. */
export interface Passage {
	text: string;
	lines: readonly Line[];
}

export function passageOf(lines: readonly Line[]): Passage {
	return { text: lines.map((line) => line.text).join('\n'), lines };
}

/** Where the character at `offset` in the passage stands in the file. */
export function placeInFile(passage: Passage, offset: number): number {
	const before = passage.text.slice(0, offset);
	const line = passage.lines[before.split('\n').length - 1];
	if (line === undefined) throw new Error(`offset ${offset} is outside a passage of ${passage.text.length}`);

	return line.start + offset - (before.lastIndexOf('\n') + 1);
}
