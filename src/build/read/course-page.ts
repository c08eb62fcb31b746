import { z } from 'zod';
import type { Certificate } from '../../course/certificate.ts';
import type { Objective } from '../../course/course.ts';
import { LANGUAGES } from '../../course/languages.ts';
import type { Language } from '../../course/languages.ts';
import type { Review } from '../../course/lesson.ts';
import type { Html } from '../../course/question.ts';
import { readFrontMatter } from './front-matter.ts';
import { CERTIFICATE, certificate } from './certificate.ts';
import { isBlank, linesOf, trimmed } from './lines.ts';
import type { Line } from './lines.ts';
import { inspectObjectiveIds } from './objective-ids.ts';
import { readPageWords } from './page-words.ts';
import type { PageReaders } from './page-words.ts';
import { REVIEWED, reviewed } from './review.ts';
import type { SourceFile } from './source-file.ts';

/** The words of an audience's course that belong to no lesson. */
export interface CoursePage {
	title: string;
	summary: string;
	language: Language;
	/** Titles by module id, and where each key stands. */
	modules: ReadonlyMap<string, { title: string; at: number }>;
	objectives: Objective[];
	review: Review;
	about: Html;
	foot: Html | null;
	certificate: Certificate | null;
	welcome: Html;
}

const titles = z.record(z.string(), z.string().min(1));

const SHAPE = {
	fields: z.strictObject({
		title: z.string().min(1),
		summary: z.string().min(1),
		language: z.enum(LANGUAGES),
		modules: titles,
		objectives: titles,
		reviewed,
		about: z.string().min(1),
		foot: z.string().min(1).optional(),
		certificate: certificate.optional()
	}),
	examples: {
		title: 'title: Failed back surgery syndrome for nurses',
		summary: 'summary: What the course is about, in one sentence',
		language: `language: en  (one of ${LANGUAGES.join(', ')})`,
		modules: 'modules: {anatomy: "Anatomy", causes: "Causes"}',
		objectives: 'objectives: {NR-1: "Classify a finding by root"}',
		reviewed: REVIEWED,
		about: 'about: |  and under it, indented, the words of the about page',
		foot: 'foot: |  and under it, indented, what stands at the foot of every page',
		certificate: CERTIFICATE
	}
};

/** Reads `modules/course.<audience>.md`. */
export function readCoursePage(file: SourceFile, readers: PageReaders): CoursePage | null {
	const { front, body } = readFrontMatter(file, SHAPE);
	const language = front?.data.language ?? LANGUAGES[0];
	const welcome = readPageWords(file, trimmed(body), language, readers);
	if (front === null) return null;

	if (body.every(isBlank)) {
		file.report(0, 'empty-file', 'the opening page has no words', 'write them under the second ---');
	}

	const { title, summary, objectives, reviewed: review, about, foot } = front.data;
	const modules = new Map(
		Object.entries(front.data.modules).map(([id, words]) => [
			id,
			{ title: words, at: front.at('modules', id) }
		])
	);
	inspectObjectiveIds(file, {
		objectives: Object.keys(objectives).map((id) => ({ id, at: front.at('objectives', id) })),
		modules
	});

	return {
		title,
		summary,
		language,
		modules,
		objectives: Object.entries(objectives).map(([id, text]) => ({ id, text })),
		review,
		about: readPageWords(file, scalarLines(file, front.valueAt('about'), about), language, readers),
		foot:
			foot === undefined
				? null
				: readPageWords(file, scalarLines(file, front.valueAt('foot'), foot), language, readers),
		certificate: front.data.certificate ?? null,
		welcome
	};
}

/** The lines of a YAML value with their places in the file: a block after `|` without its indentation, or one line. */
function scalarLines(file: SourceFile, at: number, value: string): Line[] {
	if (file.text[at] !== '|') return [{ text: value.replace(/\s+/g, ' ').trim(), start: at }];

	const [, ...below] = linesOf(file.text.slice(at), at);
	const indent = /^ */.exec(below.find((line) => !isBlank(line))?.text ?? '')?.[0].length ?? 0;
	const end = below.findIndex((line) => !isBlank(line) && !line.text.startsWith(' '.repeat(indent)));

	return trimmed(
		below
			.slice(0, end === -1 ? undefined : end)
			.map(({ text, start }) => ({ text: text.slice(indent), start: start + Math.min(indent, text.length) }))
	);
}
