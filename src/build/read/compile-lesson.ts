import type { Audience, Objective } from '../../course/course.ts';
import type { Language } from '../../course/languages.ts';
import type { Lesson, Source, Term } from '../../course/lesson.ts';
import type { Html } from '../../course/question.ts';
import { blocksOf } from './blocks.ts';
import { citation } from './citation.ts';
import { compiler } from './compile.ts';
import { escapeHtml } from './escape.ts';
import { findTerm, shownTerm } from './glossary.ts';
import type { Entry, Glossary } from './glossary.ts';
import type { LessonText } from './lesson.ts';
import { inlineTokens } from './markdown.ts';
import { objectivesOf } from './objectives.ts';
import { plainCompiler } from './plain-voice.ts';
import type { References } from './references.ts';

export interface Words {
	audience: Audience;
	language: Language;
	objectives: readonly Objective[];
	glossary: Glossary;
	references: References;
}

type ForWhom = Pick<Words, 'audience' | 'language' | 'references'>;

/** A lesson as one audience gets it: their boxes, their numbers for sources, their words for terms. */
export function compileLesson(text: LessonText, words: Words): Lesson {
	const sources = new Map<string, { number: number; uses: number }>();
	const entries = new Map<string, Entry>();

	const html = compiler({
		cite: (ids) => `<sup>${ids.map((id) => cite(id, sources)).join(', ')}</sup>`,
		term(name, shown) {
			const entry = findTerm(words.glossary, name);
			if (entry === undefined) throw new Error(`the term "${name}" was not checked`);

			entries.set(entry.slug, entry);
			const inside = shown ?? escapeHtml(shownTerm(words.glossary, name, entry));
			return `<a class="term" href="#term-${entry.slug}">${inside}</a>`;
		},
		headingId: (heading) => text.headings.ids.get(heading)
	});

	const blocks = blocksOf(text.parts, words, html);

	return {
		id: text.id,
		title: text.title,
		minutes: text.minutes,
		objectives: objectivesOf(text.objectives, words.objectives),
		review: text.review,
		blocks,
		terms: [...entries.values()].map((entry) => meaningOf(entry, words)),
		sources: [...sources].map(([id, { number }]) => sourceOf(id, number, words))
	};
}

/** A mark that leads to the source's line, and that the line can lead back to. */
function cite(id: string, sources: Map<string, { number: number; uses: number }>): Html {
	const source = sources.get(id) ?? { number: sources.size + 1, uses: 0 };
	sources.set(id, source);
	source.uses++;

	const { number, uses } = source;
	return `<a class="source" href="#source-${number}" id="cite-${number}-${uses}">${number}</a>`;
}

/** The whole glossary in one audience's words. */
export const termsFor = (glossary: Glossary, words: ForWhom): Term[] =>
	[...glossary.entries.values()].map((entry) => meaningOf(entry, words));

function meaningOf(entry: Entry, { audience, language, references }: ForWhom): Term {
	const meaning = audience === 'patients' ? entry.plain : entry.clinical;

	return {
		slug: entry.slug,
		term: entry.term,
		meaning: plainCompiler(references, language).inline(inlineTokens(meaning))
	};
}

function sourceOf(id: string, number: number, { references, language }: ForWhom): Source {
	const reference = references.get(id);
	if (reference === undefined) throw new Error(`the source "${id}" was not checked`);

	return { id, number, html: citation(reference, language) };
}
