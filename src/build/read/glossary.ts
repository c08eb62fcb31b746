export interface Entry {
	slug: string;
	/** As written, with the parenthesis. */
	term: string;
	/** Markdown. */
	plain: string;
	/** Markdown. */
	clinical: string;
}

export interface Glossary {
	/** The file that it stands in. */
	path: string;
	entries: ReadonlyMap<string, Entry>;
	/** Everything that `[[…]]` may say, in lower case, and what it means. */
	names: ReadonlyMap<string, Entry>;
}

/** The entry that `[[name]]` means. */
export function findTerm(glossary: Glossary, name: string): Entry | undefined {
	const lower = name.toLowerCase();

	return glossary.names.get(lower) ?? glossary.entries.get(lower) ?? singular(glossary, lower);
}

/** What `[[name]]` shows: the words as written; for a bare slug, the term's name. */
export function shownTerm(glossary: Glossary, name: string, entry: Entry): string {
	const lower = name.toLowerCase();
	const isSlug = !glossary.names.has(lower) && glossary.entries.has(lower);

	return isSlug ? bare(entry.term) : name;
}

/** "Raíces" end in es, "roots" in s. */
const singular = ({ names }: Glossary, name: string): Entry | undefined =>
	name.endsWith('s') ? (names.get(name.slice(0, -1)) ?? names.get(name.replace(/es$/, ''))) : undefined;

/** "Dorsal root ganglion (DRG)" without its parenthesis. */
export const bare = (term: string): string => term.replace(/\s*\([^()]*\)\s*$/, '');
