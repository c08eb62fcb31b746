import { expect, it } from 'vitest';
import type { Audience } from '../../../../src/course/course.ts';
import type { Problem } from '../../../../src/course/problem.ts';
import { checkPages } from '../../../../src/build/check/pages/check-pages.ts';
import { readGlossary } from '../../../../src/build/read/read-glossary.ts';
import { readLesson } from '../../../../src/build/read/lesson.ts';
import { sourceFile } from '../../../../src/build/read/source-file.ts';

const TERMS = [
	['Cauda equina', 'The bundle of nerves', 'Roots below the conus'],
	['Cauda equina syndrome', 'An emergency', 'Compression of the roots'],
	['Allodynia', 'Light touch hurts', 'Pain from touch'],
	['Disc', 'The cushion', 'Intervertebral disc']
];

const SOURCES = new Map(
	[
		{ id: 'seen', title: 'A trial' },
		{ id: 'untitled', title: '[A trial; exact title not seen]' },
		{ id: 'copied', title: 'A table', note: 'read on a mirrored copy' }
	].map((source) => [source.id, { type: 'article', ...source }])
);

/** What a rule says about a lesson with this body, for one audience. */
export function said(
	rule: string,
	body: string,
	{ audience = 'nurses', minutes = 3 }: { audience?: Audience; minutes?: number } = {}
): Problem[] {
	const problems: Problem[] = [];
	const table = [['Term', 'In plain words', 'Clinical definition'], ['---', '---', '---'], ...TERMS];
	const glossary = readGlossary(
		sourceFile('modules/glossary.md', table.map((row) => `| ${row.join(' | ')} |`).join('\n'), problems),
		null
	);
	const front = `---\ntitle: Page\nminutes: ${minutes}\nobjectives: [X-1]\nfacts: [AN-01]\nreviewed: pending\n---\n`;
	const lesson = readLesson(
		sourceFile('modules/m/page.md', `${front}\n${body}\n`, problems),
		'm/page',
		[audience],
		{
			glossary,
			references: null,
			figures: ['a-figure'],
			images: { known: new Set(), used: new Set() },
			lessons: new Map(),
			objectives: new Map()
		}
	);
	if (lesson === null || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));

	return checkPages([lesson], { glossary, references: SOURCES }).filter((one) => one.rule === rule);
}

interface Examples {
	/** The body of a lesson, and how the one problem begins. */
	fails: [string, string][];
	passes: string[];
	audience?: Audience;
}

/** A table of texts in which a rule finds one thing, and one of texts that it lets pass. */
export function examples(rule: string, { fails, passes, audience = 'nurses' }: Examples): void {
	it.each(fails)('fails: %s', (body, start) => {
		expect(said(rule, body, { audience }).map(({ message }) => message.slice(0, start.length))).toEqual([
			start
		]);
	});

	it.each(passes)('passes: %s', (body) => {
		expect(said(rule, body, { audience })).toEqual([]);
	});
}
