import { findTerm } from './read/glossary.ts';
import type { Sources } from './read/course.ts';
import { readGlossary } from './read/read-glossary.ts';
import { sourceFile } from './read/source-file.ts';
import { stampedText } from './read/translation/inspect-stamp.ts';
import { translationOf } from './read/translation/path.ts';
import { stampedRows } from './read/translation/translated-glossary.ts';

/**
 * The text of a translation once it is said to be up to date with its source: `npm run translated`. Null where the file is no
 * translation, or translates nothing that exists.
 */
export function markedAsTranslated(path: string, { files }: Pick<Sources, 'files'>): string | null {
	const source = files.get(translationOf(path)?.source ?? '');
	const text = files.get(path);
	if (source === undefined || text === undefined) return null;
	if (!path.startsWith('modules/glossary.')) return stampedText(text, source);

	const glossary = readGlossary(sourceFile('modules/glossary.md', source, []), null);

	return stampedRows(text, (name) => findTerm(glossary, name));
}
