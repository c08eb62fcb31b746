import { z } from 'zod';
import { drawable } from '../../assessment/exam.ts';
import type { BlueprintRow, Exam } from '../../course/course.ts';
import type { Language } from '../../course/languages.ts';
import { readBlueprint } from './blueprint.ts';
import { readFrontMatter } from './front-matter.ts';
import { isBlank, trimmed } from './lines.ts';
import { readPageWords } from './page-words.ts';
import type { PageReaders } from './page-words.ts';
import type { QuizText } from './quiz.ts';
import type { SourceFile } from './source-file.ts';
import { readTimeLimit, TIME_EXAMPLES, TIME_FIELDS } from './time-limit.ts';
import { reportUnknown } from './unknown-name.ts';

const SHAPE = {
	fields: z.strictObject({
		title: z.string().min(1),
		minutes: z.int().positive(),
		draw: z.int().positive().optional(),
		blueprint: z.record(z.string(), z.int().positive()).optional(),
		tries: z.int().positive(),
		...TIME_FIELDS,
		from: z.array(z.string()).min(1)
	}),
	examples: {
		title: 'title: Final test',
		minutes: 'minutes: 15',
		draw: 'draw: 10',
		blueprint: 'blueprint: { NR-1: 4, NR-3 critical: 6 }',
		tries: 'tries: 2',
		...TIME_EXAMPLES,
		from: 'from: [anatomy, causes]'
	}
};

interface ExamReaders extends PageReaders {
	language: Language;
	passMark: number;
	/** Ids of the audience's learning objectives. */
	objectives: ReadonlySet<string>;
	/** The quizzes of the audience's course; `null` for one that could not be read. */
	quizzes: ReadonlyMap<string, QuizText | null>;
}

/** Reads the final test of an audience; its pass mark comes from the manifest. */
export function readExam(file: SourceFile, id: string, readers: ExamReaders): Exam | null {
	const { audience, passMark, quizzes } = readers;
	const { front, body } = readFrontMatter(file, SHAPE);
	const intro = readPageWords(file, trimmed(body), readers.language, readers);
	if (front === null) return null;

	if (body.every(isBlank)) {
		file.report(0, 'empty-file', 'nothing is said before the test starts', 'write it under the second ---');
	}

	const { from, draw, blueprint, 'time-limit': limit, 'extra-time': extra, ...words } = front.data;

	for (const [index, bank] of from.entries()) {
		if (quizzes.has(bank)) continue;
		reportUnknown(file, front.valueAt('from', index), { what: 'quiz', name: bank, known: quizzes.keys() });
	}

	const banks = from.map((bank) => quizzes.get(bank));

	const isWhole = banks.every((bank) => bank !== null && bank !== undefined);
	const questions = isWhole
		? drawable(
				banks.map((bank) =>
					bank.questions
						.filter(({ audiences }) => audiences.includes(audience))
						.map(({ question }) => question)
				)
			).flat()
		: null;

	if ((draw === undefined) === (blueprint === undefined)) {
		file.report(
			front.at(draw === undefined ? 'title' : 'draw'),
			'exam-draw',
			draw === undefined ? 'the test draws nothing' : 'the test has both a number and a blueprint',
			'write  draw: 10  for questions of all sorts, or  blueprint:  with a number for each objective'
		);
		return null;
	}
	if (questions !== null && draw !== undefined && draw > questions.length) {
		file.report(
			front.at('draw'),
			'exam-draw',
			`the test draws ${draw} questions, but its quizzes hold ${questions.length} for ${audience}`,
			`draw ${questions.length} at most, or write more questions`
		);
	}

	const rows =
		blueprint === undefined
			? null
			: readBlueprint({
					file,
					rows: blueprint,
					at: (row) => front.at('blueprint', row),
					objectives: readers.objectives,
					questions
				});

	const timeLimit = readTimeLimit({ file, limit, extra, minutes: words.minutes, at: front.at });

	return {
		id,
		...words,
		from,
		draw: draw ?? sum(rows ?? []),
		blueprint: rows,
		timeLimit,
		intro,
		passMark
	};
}

const sum = (rows: readonly BlueprintRow[]): number => rows.reduce((all, { draw }) => all + draw, 0);
