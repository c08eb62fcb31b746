import { expect, it } from 'vitest';
import type { Audience } from '../../../../src/course/course.ts';
import type { Problem } from '../../../../src/course/problem.ts';
import type { Language } from '../../../../src/course/languages.ts';
import { checkPages } from '../../../../src/build/check/pages/check-pages.ts';
import { readCase } from '../../../../src/build/read/case.ts';
import type { Glossary } from '../../../../src/build/read/glossary.ts';
import { readGlossary } from '../../../../src/build/read/read-glossary.ts';
import { readLesson } from '../../../../src/build/read/lesson.ts';
import { readQuiz } from '../../../../src/build/read/quiz.ts';
import { sourceFile } from '../../../../src/build/read/source-file.ts';
import type { SourceFile } from '../../../../src/build/read/source-file.ts';

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

interface Readers {
	audience?: Audience;
	language?: Language;
}

const readers = (audience: Audience) => ({
	audiences: [audience],
	objectives: new Map(),
	references: SOURCES,
	figures: ['a-figure'],
	images: { known: new Set<string>(), used: new Set<string>() }
});

/** What a rule says about a lesson with this body, for one audience. */
export function said(
	rule: string,
	body: string,
	{ audience = 'nurses', language, minutes = 3 }: Readers & { minutes?: number } = {}
): Problem[] {
	const front = `---\ntitle: Page\nminutes: ${minutes}\nobjectives: [X-1]\nfacts: [AN-01]\nreviewed: pending\n---\n`;
	const glossary = theGlossary();
	const lesson = readWhole('modules/m/page.md', `${front}\n${body}\n`, (file) =>
		readLesson(file, 'm/page', [audience], {
			...readers(audience),
			references: null,
			glossary,
			lessons: new Map()
		})
	);

	return saidOf(rule, { lessons: [lesson] }, language);
}

/** The heading of a question about which there is nothing to be right: it names no facts. */
export const OPINION = 'kind=likert';

/** What a learner meets in a question: in each place nothing is wrong but what the test writes. */
export interface Asking {
	/** What stands in its braces, beside the id. */
	heading?: string;
	stem?: string;
	scene?: string;
	option?: string;
	why?: string;
	hint?: string;
	explanation?: string;
}

/** What a rule says about a quiz of these questions, for one audience. */
export function saidOfQuiz(
	rule: string,
	questions: readonly Asking[],
	{ audience = 'nurses', language }: Readers = {}
): Problem[] {
	const text = `---\ntitle: Quiz\nminutes: 1\n---\n\n${questions.map(written).join('\n')}`;
	const quiz = readWhole('quizzes/page.md', text, (file) => readQuiz(file, 'page', readers(audience)));

	return saidOf(rule, { quizzes: [quiz] }, language);
}

function written(
	{ heading, stem = 'Which?', scene, option = 'This', why = 'Yes.', hint, explanation }: Asking,
	index: number
): string {
	const box = (name: string, words: string | undefined): string[] =>
		words === undefined ? [] : [`:::${name}\n${words}\n:::`];
	const isOpinion = heading === OPINION;

	return [
		`## ${stem} {#q-${index} ${heading ?? 'objective=X-1 level=Ap facts=AN-01'}}`,
		scene ?? '',
		isOpinion ? `- [ ] ${option}\n- [ ] That` : `- [x] ${option}\n  > ${why}\n- [ ] That\n  > No.`,
		...box('hint', hint),
		...box('explanation', explanation),
		''
	].join('\n\n');
}

/** What a rule says about a case, given as its body. */
export function saidOfCase(
	rule: string,
	body: string,
	{ audience = 'nurses', language }: Readers = {}
): Problem[] {
	const front = '---\ntitle: Case\nminutes: 5\nobjective: [X-1]\nfacts: [AN-01]\nlevel: Ap\npass: 75\n---\n';
	const one = readWhole('quizzes/cases/page.md', `${front}\n${body}\n`, (file) =>
		readCase(file, 'cases/page', readers(audience))
	);

	return saidOf(rule, { cases: [one] }, language);
}

function theGlossary(): Glossary {
	const table = [['Term', 'In plain words', 'Clinical definition'], ['---', '---', '---'], ...TERMS];

	return readWhole('modules/glossary.md', table.map((row) => `| ${row.join(' | ')} |`).join('\n'), (file) =>
		readGlossary(file, null)
	);
}

/** Reads a text in which the reader itself finds nothing. */
function readWhole<T>(path: string, text: string, read: (file: SourceFile) => T | null): T {
	const problems: Problem[] = [];
	const whole = read(sourceFile(path, text, problems));
	if (whole === null || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));

	return whole;
}

const saidOf = (
	rule: string,
	texts: Partial<Parameters<typeof checkPages>[0]>,
	language: Language = 'en'
): Problem[] =>
	checkPages({
		lessons: [],
		quizzes: [],
		cases: [],
		...texts,
		language,
		glossary: theGlossary(),
		references: SOURCES
	}).filter((one) => one.rule === rule);

interface Examples<Example> extends Readers {
	/** What is written, and how the one problem begins. */
	fails: [Example, string][];
	passes: Example[];
}

/** A table of lessons' bodies in which a rule finds one thing, and one of bodies that it lets pass. */
export function examples(rule: string, { fails, passes, ...readBy }: Examples<string>): void {
	it.each(fails)('fails: %s', (body, start) => {
		expect(starts(said(rule, body, readBy), start)).toEqual([start]);
	});

	it.each(passes)('passes: %s', (body) => {
		expect(said(rule, body, readBy)).toEqual([]);
	});
}

/** The same of questions. */
export function questionExamples(rule: string, { fails, passes, ...readBy }: Examples<Asking>): void {
	it.each(fails.map(([asking, start]) => [shown(asking), start, asking] as const))(
		'fails: %s',
		(_, start, asking) => {
			expect(starts(saidOfQuiz(rule, [asking], readBy), start)).toEqual([start]);
		}
	);

	it.each(passes.map((asking) => [shown(asking), asking] as const))('passes: %s', (_, asking) => {
		expect(saidOfQuiz(rule, [asking], readBy)).toEqual([]);
	});
}

const starts = (problems: readonly Problem[], start: string): string[] =>
	problems.map(({ message }) => message.slice(0, start.length));

const shown = (asking: Asking): string =>
	Object.entries(asking)
		.map(([place, words]) => `${place}: ${words}`)
		.join(' — ');
