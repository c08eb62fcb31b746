import type { Audience } from '../../course/course.ts';
import { findTerm } from './glossary.ts';
import type { Glossary } from './glossary.ts';
import { inspectHeading } from './headings.ts';
import type { Headings } from './headings.ts';
import { inspectImage } from './images.ts';
import type { Images } from './images.ts';
import { inspectLink } from './links.ts';
import { citedIds, isCleanCite } from './markdown.ts';
import type { CiteToken, MarkdownToken, TermToken } from './markdown.ts';
import { placeInFile } from './passage.ts';
import type { Passage } from './passage.ts';
import { place } from './place.ts';
import { inspectHtml } from './raw-html.ts';
import type { References } from './references.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

/** What may stand in a passage. Left out: it may not. `null`: it may, but what it may name could not be read. */
export interface Ground {
	sources?: References | null;
	terms?: Glossary | null;
	/** The lessons of every audience that reads the passage. */
	lessons?: ReadonlyMap<Audience, ReadonlySet<string>>;
	images?: Images;
	headings?: Headings;
}

/** Reports everything in a passage that the reader does not know or does not allow. */
export function inspect(
	file: SourceFile,
	passage: Passage,
	tokens: readonly MarkdownToken[],
	ground: Ground
): void {
	const placed = place(tokens, passage.text);

	for (const { token, at: offset } of placed) {
		const at = placeInFile(passage, offset);

		if (token.type === 'cite') inspectCite(file, at, token, ground.sources);
		else if (token.type === 'term') inspectTerm(file, at, token, ground.terms);
		else if (token.type === 'link') inspectLink(file, at, token, ground);
		else if (token.type === 'image') inspectImage(file, at, token, ground.images);
		else if (token.type === 'heading') inspectHeading(file, at, token, ground.headings);
	}

	inspectHtml(
		file,
		placed.map(({ token, at }) => ({ token, at: placeInFile(passage, at) }))
	);
}

function inspectCite(
	file: SourceFile,
	at: number,
	cite: CiteToken,
	references: References | null | undefined
): void {
	if (references === undefined) {
		file.report(
			at,
			'source-place',
			'a source mark cannot stand here',
			'cite in lessons, and in the rationales and explanations of questions'
		);
	} else if (!isCleanCite(cite)) {
		file.report(
			at,
			'source-form',
			`"${cite.raw.replace(/\s+/g, ' ')}" is not a source mark`,
			'write ids only:  [@north2005]  or  [@north2005; @foltz2004]'
		);
	} else if (references !== null) {
		for (const { id, offset } of citedIds(cite)) {
			if (references.has(id)) continue;

			reportUnknown(file, at + offset, {
				what: 'source',
				name: id,
				known: references.keys(),
				otherwise: 'add it to modules/references.json, or cite an id that stands there'
			});
		}
	}
}

function inspectTerm(
	file: SourceFile,
	at: number,
	term: TermToken,
	glossary: Glossary | null | undefined
): void {
	if (glossary === undefined) {
		file.report(
			at,
			'term-place',
			'a glossary link cannot stand here',
			`write the words without brackets:  ${term.name}`
		);
	} else if (glossary !== null && findTerm(glossary, term.name) === undefined) {
		reportUnknown(file, at, {
			what: 'glossary term',
			name: term.name,
			known: glossary.names.keys(),
			otherwise: `add a row to ${glossary.path}, or take the double brackets away`
		});
	}
}
