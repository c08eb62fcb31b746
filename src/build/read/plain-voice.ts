import type { Language } from '../../course/languages.ts';
import { shortCitation } from './citation.ts';
import { compiler } from './compile.ts';
import type { Compiler } from './compile.ts';
import { escapeHtml } from './escape.ts';
import type { Headings } from './headings.ts';
import type { References } from './references.ts';

/** Sources in words, `(North 2005)`, and no glossary links: quizzes, meanings of terms, opening and about pages. */
export function plainCompiler(
	references: References | null,
	language: Language,
	headings?: Headings
): Compiler {
	return compiler({
		cite(ids) {
			const sources = ids.map((id) => references?.get(id)).filter((source) => source !== undefined);
			const cited = sources.map((source) => shortCitation(source, language));
			return `(${[...new Set(cited)].join('; ')})`;
		},
		term: (name, words) => words ?? escapeHtml(name),
		headingId: (heading) => headings?.ids.get(heading)
	});
}
