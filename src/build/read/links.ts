import type { Tokens } from 'marked';
import type { Ground } from './inspect.ts';
import { plainText } from './markdown.ts';
import type { MarkdownToken } from './markdown.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

/** Where a link goes: a page of the web, a lesson of this course, a term of the glossary, or nowhere we know. */
export type Target =
	| { is: 'web'; address: string }
	| { is: 'lesson'; id: string }
	| { is: 'term'; slug: string }
	| { is: 'unknown' };

export function targetOf(href: string): Target {
	if (href.startsWith('https://')) return { is: 'web', address: href };
	if (href.startsWith('lesson:')) return { is: 'lesson', id: href.slice('lesson:'.length) };
	if (href.startsWith('term:')) return { is: 'term', slug: href.slice('term:'.length) };

	return { is: 'unknown' };
}

export function inspectLink(file: SourceFile, at: number, link: Tokens.Link, ground: Ground): void {
	const target = targetOf(link.href);

	if (plainText(link.tokens as MarkdownToken[]) === '') {
		file.report(at, 'link-empty', 'a link without words', `say where it leads:  [words](${link.href})`);
	}

	if (target.is === 'unknown') {
		file.report(
			at,
			'unknown-link',
			`a link cannot go to "${link.href}"`,
			'link to https://…, lesson:module/name or term:name-of-the-term'
		);
	} else if (target.is === 'term') inspectTermLink(file, at, target.slug, ground);
	else if (target.is === 'lesson') inspectLessonLink(file, at, target.id, ground);
}

function inspectTermLink(file: SourceFile, at: number, slug: string, { terms }: Ground): void {
	if (terms === undefined) {
		file.report(at, 'term-place', 'a glossary link cannot stand here', 'write the words without brackets');
	} else if (terms !== null && !terms.entries.has(slug)) {
		reportUnknown(file, at, {
			what: 'glossary term',
			name: slug,
			known: terms.entries.keys(),
			otherwise: 'add a row to modules/glossary.md, or take the link away'
		});
	}
}

function inspectLessonLink(file: SourceFile, at: number, id: string, { lessons }: Ground): void {
	if (lessons === undefined) {
		file.report(at, 'lesson-place', 'a link to a lesson cannot stand here', 'link to lessons from lessons');
		return;
	}

	const without = [...lessons].filter(([, ids]) => !ids.has(id)).map(([audience]) => audience);
	if (without.length === 0) return;

	if (without.length === lessons.size) {
		const known = new Set([...lessons.values()].flatMap((ids) => [...ids]));
		reportUnknown(file, at, { what: 'lesson', name: id, known });
	} else {
		file.report(
			at,
			'unknown-lesson',
			`the course of the ${without.join(' and ')} has no lesson "${id}"`,
			'put the sentence in a box for those who have it:  :::for …'
		);
	}
}
