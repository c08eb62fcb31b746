import type { Audience } from '../../course/course.ts';
import type { Language } from '../../course/languages.ts';
import type { Html } from '../../course/question.ts';
import { htmlOf } from './blocks.ts';
import { readParts } from './directives.ts';
import { noHeadings } from './headings.ts';
import { inspectParts } from './inspect-parts.ts';
import type { Line } from './lines.ts';
import { plainCompiler } from './plain-voice.ts';
import type { References } from './references.ts';
import type { SourceFile } from './source-file.ts';

export interface PageReaders {
	audience: Audience;
	references: References | null;
	/** The lessons of each audience. */
	lessons: ReadonlyMap<Audience, ReadonlySet<string>>;
}

/** Pages that have no list of sources and no glossary: paragraphs and boxes, sources in words. */
export function readPageWords(
	file: SourceFile,
	lines: readonly Line[],
	language: Language,
	readers: PageReaders
): Html {
	const { audience, references, lessons } = readers;
	const headings = noHeadings();
	const parts = readParts(file, lines, { figures: null, audiences: [audience] });
	inspectParts(file, parts, [audience], { sources: references, lessons, headings });

	return htmlOf(parts, { audience, language }, plainCompiler(references, language, headings));
}
