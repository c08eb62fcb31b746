import { bare } from './glossary.ts';
import type { Entry, Glossary } from './glossary.ts';
import { inspect } from './inspect.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { inlineTokens } from './markdown.ts';
import { passageOf } from './passage.ts';
import type { References } from './references.ts';
import { slug } from './slug.ts';
import type { SourceFile } from './source-file.ts';
import { readTable } from './table.ts';

const HEADER = '| Term | In plain words | Clinical definition |';

/** Reads `modules/glossary.md`: one table, a row a term. */
export function readGlossary(file: SourceFile, references: References | null): Glossary {
	const entries = new Map<string, Entry>();
	const names = new Map<string, Entry>();
	const lines = linesOf(file.text, 0);
	const rows = readTable(lines.filter((line) => line.text.trimStart().startsWith('|')));

	if (rows.length === 0) {
		file.report(0, 'glossary', 'the glossary has no rows', `start it with a table:  ${HEADER}`);
	}

	for (const row of rows) {
		const [term, plain, clinical] = row.cells;

		if (
			!term ||
			!plain ||
			!clinical ||
			row.cells.length !== 3 ||
			row.cells.some((cell) => cell.text === '')
		) {
			file.report(row.start, 'glossary', 'a term needs three cells, none of them empty', HEADER);
			continue;
		}

		const entry = {
			slug: slug(bare(term.text)),
			term: term.text,
			plain: plain.text,
			clinical: clinical.text
		};
		inspectMeaning(file, plain, references);
		inspectMeaning(file, clinical, references);

		if (entries.has(entry.slug)) {
			file.report(
				term.start,
				'duplicate-term',
				`the glossary has the term "${entry.slug}" twice`,
				'keep one of the two rows'
			);
		}

		entries.set(entry.slug, entry);
		for (const name of namesOf(entry)) if (!names.has(name)) names.set(name, entry);
	}

	return { path: file.path, entries, names };
}

/** Everything that `[[…]]` may say for a term. */
export function namesOf({ term }: Pick<Entry, 'term'>): string[] {
	const abbreviation = /\(([^()]*)\)\s*$/.exec(term)?.[1];

	return [term, bare(term), ...(abbreviation === undefined ? [] : [abbreviation])].map((name) =>
		name.toLowerCase()
	);
}

export function inspectMeaning(file: SourceFile, cell: Line, references: References | null): void {
	inspect(file, passageOf([cell]), inlineTokens(cell.text), { sources: references });
}
