import { z } from 'zod';
import type { Audience, Objective } from '../../course/course.ts';
import type { Review } from '../../course/lesson.ts';
import { readParts } from './directives.ts';
import type { Part } from './directives.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Glossary } from './glossary.ts';
import { noHeadings } from './headings.ts';
import type { Headings } from './headings.ts';
import type { Images } from './images.ts';
import { inspectParts } from './inspect-parts.ts';
import { isBlank } from './lines.ts';
import { inspectObjectives } from './objectives.ts';
import type { References } from './references.ts';
import { REVIEWED, reviewed } from './review.ts';
import type { SourceFile } from './source-file.ts';

/** What a lesson may speak of. `null`: it could not be read, so nothing is said about it. */
export interface Known {
	glossary: Glossary | null;
	references: References | null;
	figures: readonly string[];
	images: Images;
	lessons: ReadonlyMap<Audience, ReadonlySet<string>>;
	objectives: ReadonlyMap<Audience, readonly Objective[]>;
}

/** A lesson as written, before it is compiled for each of its audiences. */
export interface LessonText {
	id: string;
	file: SourceFile;
	audiences: readonly Audience[];
	title: string;
	minutes: number;
	/** Where the minutes stand. */
	minutesAt: number;
	objectives: string[];
	/** Codes of the facts that the text teaches. */
	facts: string[];
	review: Review;
	parts: Part[];
	headings: Headings;
}

const SHAPE = {
	fields: z.strictObject({
		title: z.string().min(1),
		minutes: z.int().positive(),
		objectives: z.array(z.string()).min(1),
		facts: z.array(z.string()).min(1),
		reviewed
	}),
	examples: {
		title: 'title: Levels, roots and what each operation changes',
		minutes: 'minutes: 7',
		objectives: 'objectives: [NR-1, MS-1]',
		facts: 'facts: [AN-01, AN-10]',
		reviewed: REVIEWED
	}
};

/** Reads one lesson file for the audiences that get it. */
export function readLesson(
	file: SourceFile,
	id: string,
	audiences: readonly Audience[],
	known: Known
): LessonText | null {
	const { front, body } = readFrontMatter(file, SHAPE);

	if (front !== null) {
		inspectObjectives(file, {
			ids: front.data.objectives.map((text, index) => ({ text, start: front.valueAt('objectives', index) })),
			at: front.at('objectives'),
			audiences,
			known: known.objectives
		});
	}

	if (body.every(isBlank)) {
		if (front !== null)
			file.report(0, 'empty-file', 'the lesson has no text', 'write it under the second ---');
		return null;
	}

	const headings = noHeadings();
	const parts = readParts(file, body, { figures: known.figures, audiences });
	inspectParts(file, parts, audiences, {
		sources: known.references,
		terms: known.glossary,
		images: known.images,
		lessons: known.lessons,
		headings
	});

	if (front === null) return null;
	const { title, minutes, objectives, facts, reviewed: review } = front.data;
	const minutesAt = front.at('minutes');

	return { id, file, audiences, title, minutes, minutesAt, objectives, facts, review, parts, headings };
}
