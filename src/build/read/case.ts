import { z } from 'zod';
import type { Case } from '../../course/case.ts';
import type { Audience } from '../../course/course.ts';
import { takeCaseBoxes } from './case-boxes.ts';
import { caseGraph } from './case-graph.ts';
import { readFrontMatter } from './front-matter.ts';
import { trimmed } from './lines.ts';
import { inspectObjectives } from './objectives.ts';
import type { Keyed } from './option-keys.ts';
import { splitQuestions } from './question-lines.ts';
import { questionWords } from './question-words.ts';
import type { Said } from './question-words.ts';
import type { QuizReaders } from './quiz.ts';
import { readChart, readScene } from './scene.ts';
import type { SourceFile } from './source-file.ts';

/** A case as written: with the objectives of everyone, before it is handed to an audience. */
export interface CaseText {
	file: SourceFile;
	audiences: readonly Audience[];
	facts: readonly string[];
	minutes: number;
	/** Its passages: opening, scenes, choices, what comes of them. */
	said: readonly Said[];
	case: Case;
}

const SHAPE = {
	fields: z.strictObject({
		title: z.string().min(1),
		minutes: z.int().positive(),
		objective: z.array(z.string()).min(1),
		facts: z.array(z.string()).min(1),
		level: z.enum(['R', 'U', 'Ap', 'An', 'E']),
		pass: z.int().min(1).max(100)
	}),
	examples: {
		title: 'title: "The pain came back"',
		minutes: 'minutes: 10',
		objective: 'objective: [NR-1, MS-1]',
		facts: 'facts: [AN-10, RF-01]',
		level: 'level: An',
		pass: 'pass: 75  (percent of the points of the best path, 1 to 100)'
	}
};

/** Reads `quizzes/cases/….md`: opening, scenes and closing, and whether every path through it ends. */
export function readCase(file: SourceFile, id: string, readers: QuizReaders): CaseText | null {
	const { front, body } = readFrontMatter(file, SHAPE);
	const words = questionWords(file, readers.references);
	const { before, questions: written } = splitQuestions(body);
	const { rest, boxes } = takeCaseBoxes(file, before, ['chart']);
	const opening = trimmed(rest);

	if (front !== null && opening.length === 0) {
		file.report(
			0,
			'empty-file',
			'the case has no opening',
			'tell under the second --- whom the learner meets'
		);
	}
	if (front !== null && written.length === 0) {
		file.report(0, 'empty-file', 'the case has no scenes', 'write the first one:  ## What do you do? {#id}');
	}

	const keys = new Map<string, Keyed>();
	const read = written.map((lines, index) =>
		readScene(lines, index === written.length - 1, { file, words, keys })
	);
	const texts = read.flatMap(({ scene }) => scene ?? []);
	// An arrow to a scene that could not be read would be called unknown.
	const graph = texts.length === written.length ? caseGraph(file, texts) : { first: [], scenes: [] };
	const closing = read.at(-1)?.closing ?? null;

	if (written.length > 0 && closing === null) {
		file.report(
			file.text.trimEnd().length,
			'case-closing',
			'the case has no closing',
			'say after the last scene what mattered:  :::closing'
		);
	}

	const compiled = {
		opening: words.blocks(opening),
		chart: readChart(boxes, words),
		...graph,
		closing: words.explanation(closing?.lines ?? []) ?? ''
	};
	if (front === null) return null;

	const { title, minutes, objective, facts, pass } = front.data;
	inspectObjectives(file, {
		ids: objective.map((text, index) => ({ text, start: front.valueAt('objective', index) })),
		at: front.at('objective'),
		audiences: readers.audiences,
		known: readers.objectives
	});

	return {
		file,
		audiences: readers.audiences,
		facts,
		minutes,
		said: words.said,
		case: { id, title, objectives: objective, passMark: pass, ...compiled }
	};
}
