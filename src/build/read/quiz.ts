import { z } from 'zod';
import type { Audience, Objective } from '../../course/course.ts';
import type { Question } from '../../course/question.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Images } from './images.ts';
import type { RuleName } from '../check/rule-names.ts';
import { isBlank } from './lines.ts';
import type { Keyed } from './option-keys.ts';
import { readQuestion } from './question.ts';
import type { Said } from './question-words.ts';
import { splitQuestions } from './question-lines.ts';
import type { ReadingPlace } from './reading-place.ts';
import type { References } from './references.ts';
import type { SourceFile } from './source-file.ts';

/** A question as written: with the objectives of everyone, before it is handed to an audience. */
export interface Asked {
	id: string;
	audiences: readonly Audience[];
	question: Question;
	file: SourceFile;
	/** Where the id stands. */
	at: number;
	/** The question's words alone, and where they stand. */
	stem: Keyed;
	/** By key: the words of all that can be picked, moved or matched, and where they stand. */
	wordings: ReadonlyMap<string, Keyed>;
	/** Its passages: question, vignette, answers, reasons. */
	said: readonly Said[];
	/** The rules of item-writing that its author sets aside. */
	allow: readonly RuleName[];
	/** Codes of the facts that it asks for. */
	facts: readonly string[];
	/** Where to read again, as written. */
	read: ReadingPlace | null;
	/** What stands in the heading's braces, as written. */
	braces: string;
}

export interface QuizText {
	id: string;
	file: SourceFile;
	audiences: readonly Audience[];
	title: string;
	minutes: number;
	questions: Asked[];
}

export interface QuizReaders {
	audiences: readonly Audience[];
	objectives: ReadonlyMap<Audience, readonly Objective[]>;
	references: References | null;
	images: Images;
	/** Names of figures that exist. */
	figures: readonly string[];
}

const SHAPE = {
	fields: z.strictObject({ title: z.string().min(1), minutes: z.int().positive() }),
	examples: { title: 'title: "Check yourself: anatomy"', minutes: 'minutes: 6' }
};

/** Reads a bank of questions; those that could not be read are reported and left out. */
export function readQuiz(file: SourceFile, id: string, readers: QuizReaders): QuizText | null {
	const { front, body } = readFrontMatter(file, SHAPE);

	if (body.every(isBlank)) {
		if (front !== null) {
			file.report(0, 'empty-file', 'the quiz has no questions', 'write the first one:  ## Question? {#id …}');
		}

		return null;
	}

	const { before, questions } = splitQuestions(body);
	const stray = before.find((line) => !isBlank(line));

	if (stray !== undefined) {
		file.report(
			stray.start,
			'quiz-intro',
			'there is text before the first question',
			'a quiz holds questions only, each under a heading:  ## Question? {#id …}'
		);
	}

	const asked = questions.map((lines) => readQuestion(file, lines, readers));

	return front === null
		? null
		: {
				id,
				file,
				audiences: readers.audiences,
				...front.data,
				questions: asked.filter((one) => one !== null)
			};
}
