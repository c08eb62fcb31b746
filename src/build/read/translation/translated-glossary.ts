import { bare, findTerm } from '../glossary.ts';
import type { Entry, Glossary } from '../glossary.ts';
import { linesOf } from '../lines.ts';
import { inspectMeaning, namesOf } from '../read-glossary.ts';
import type { References } from '../references.ts';
import type { SourceFile } from '../source-file.ts';
import { cellsOf, readTable } from '../table.ts';
import { reportUnknown } from '../unknown-name.ts';
import { stampOf } from './stamp.ts';

const HEADER = '| Term | Término | En palabras sencillas | Translates |';

/** The stamp of what a row translates: the term and its plain meaning. */
const stampOfEntry = ({ term, plain }: Entry): string => stampOf(`${term}\n${plain}`);

/**
 * Reads `modules/glossary.<language>.md`: one table, a row for each term that patients' pages use. The first cell names the term of
 * `modules/glossary.md`, whose name for links the translation keeps; the last one says what it was translated from.
 */
export function readTranslatedGlossary(
	file: SourceFile,
	source: Glossary,
	references: References | null
): Glossary {
	const entries = new Map<string, Entry>();
	const names = new Map<string, Entry>();
	const rows = readTable(linesOf(file.text, 0).filter((line) => line.text.trimStart().startsWith('|')));

	for (const { start, cells } of rows) {
		const [name, term, plain, stamp] = cells;
		if (!name?.text || !term?.text || !plain?.text || !stamp || cells.length !== 4) {
			file.report(
				start,
				'glossary',
				'a translated term needs four cells, of which only the last one may be empty',
				HEADER
			);
			continue;
		}

		const original = findTerm(source, name.text);
		if (original === undefined) {
			reportUnknown(file, name.start, {
				what: 'glossary term',
				name: name.text,
				known: source.names.keys(),
				otherwise: 'name a term of modules/glossary.md'
			});
			continue;
		}
		if (stamp.text !== stampOfEntry(original)) {
			file.report(
				stamp.start,
				'stale-translation',
				stamp.text === ''
					? `"${term.text}" does not say what it was translated from`
					: `"${original.term}" has changed since it was translated`,
				`see that it says what modules/glossary.md says, then:  npm run translated -- ${file.path}`
			);
		}

		const entry = { slug: original.slug, term: term.text, plain: plain.text, clinical: plain.text };
		inspectMeaning(file, plain, references);
		if (entries.has(entry.slug)) {
			file.report(
				name.start,
				'duplicate-term',
				`the term "${bare(original.term)}" is translated twice`,
				'keep one of the two rows'
			);
		}
		entries.set(entry.slug, entry);
		for (const one of namesOf(entry)) if (!names.has(one)) names.set(one, entry);
	}

	return { path: file.path, entries, names };
}

/** The glossary's text when all of its rows are said to be up to date. `find`: the term that a first cell names. */
export function stampedRows(text: string, find: (name: string) => Entry | undefined): string {
	return text
		.split('\n')
		.map((line) => {
			const [name, ...others] = cellsOf({ text: line, start: 0 });
			const entry = name && find(name.text);
			if (!entry) return line;

			return `| ${[name, ...others.slice(0, 2)].map((cell) => cell.text).join(' | ')} | ${stampOfEntry(entry)} |`;
		})
		.join('\n');
}
