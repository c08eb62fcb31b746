import { nearest } from './nearest.ts';
import type { SourceFile } from './source-file.ts';

interface UnknownName {
	/** What the name should be the name of: "figure", "learning objective". Its rule is `unknown-…`. */
	what: string;
	name: string;
	known: Iterable<string>;
	/** What to do when no known name is near; by default the known names are listed. */
	otherwise?: string;
}

/** Reports a name that nothing has, with the nearest name that something has. */
export function reportUnknown(
	file: SourceFile,
	offset: number,
	{ what, name, known, otherwise }: UnknownName
): void {
	const names = [...known];
	const near = nearest(name, names);
	const advice =
		near !== undefined
			? `did you mean "${near}"?`
			: (otherwise ?? (names.length > 0 ? `known: ${names.join(', ')}` : `there is none yet`));

	file.report(offset, `unknown-${what.split(' ').at(-1)}`, `there is no ${what} "${name}"`, advice);
}
