import type { Audience } from '../../course/course.ts';
import type { Part, Words } from './directives.ts';
import { inspect } from './inspect.ts';
import type { Ground } from './inspect.ts';
import type { SourceFile } from './source-file.ts';

/** Inspects all words of a text; what stands in a box for some is held against what these have. */
export function inspectParts(
	file: SourceFile,
	parts: readonly Part[],
	audiences: readonly Audience[],
	ground: Ground
): void {
	const lessons = new Map([...(ground.lessons ?? [])].filter(([audience]) => audiences.includes(audience)));
	const inspectWords = ({ passage, tokens }: Words): void =>
		inspect(file, passage, tokens, { ...ground, lessons });

	for (const part of parts) {
		if (part.is === 'words') inspectWords(part);
		else if (part.is === 'box') {
			if (part.title !== null) inspectWords(part.title);
			inspectParts(file, part.parts, audiences, ground);
		} else if (part.is === 'for') {
			const readers = part.audiences.filter((audience) => audiences.includes(audience));
			inspectParts(file, part.parts, readers, ground);
		}
	}
}
