import type { Problem } from '../../course/problem.ts';

/** A file as its reader sees it. Places are offsets into `text`; they become lines and columns when reported. */
export interface SourceFile {
	path: string;
	/** Without a byte order mark, with `\n` at the end of lines. */
	text: string;
	report(offset: number, rule: string, message: string, advice: string): void;
}

/** Problems found in the file go to the end of `problems`. */
export function sourceFile(path: string, raw: string, problems: Problem[]): SourceFile {
	const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

	return {
		path,
		text,
		report(offset, rule, message, advice) {
			const before = text.slice(0, offset);
			const line = before.split('\n').length;
			const column = offset - before.lastIndexOf('\n');

			problems.push({ rule, file: path, line, column, message, advice });
		}
	};
}
