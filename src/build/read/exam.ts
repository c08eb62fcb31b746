import { z } from 'zod';
import type { Exam } from '../../course/course.ts';
import { readFrontMatter } from './front-matter.ts';
import { isBlank, trimmed } from './lines.ts';
import { readPageWords } from './page-words.ts';
import type { PageReaders } from './page-words.ts';
import type { QuizText } from './quiz.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

const SHAPE = {
	fields: z.strictObject({
		title: z.string().min(1),
		minutes: z.int().positive(),
		draw: z.int().positive(),
		tries: z.int().positive(),
		from: z.array(z.string()).min(1)
	}),
	examples: {
		title: 'title: Final test',
		minutes: 'minutes: 15',
		draw: 'draw: 10',
		tries: 'tries: 2',
		from: 'from: [anatomy, causes]'
	}
};

interface ExamReaders extends PageReaders {
	passMark: number;
	/** The quizzes of the audience's course; `null` for one that could not be read. */
	quizzes: ReadonlyMap<string, QuizText | null>;
}

/** Reads the final test of an audience; its pass mark comes from the manifest. */
export function readExam(file: SourceFile, id: string, readers: ExamReaders): Exam | null {
	const { audience, passMark, quizzes } = readers;
	const { front, body } = readFrontMatter(file, SHAPE);
	const intro = readPageWords(file, trimmed(body), readers);
	if (front === null) return null;

	if (body.every(isBlank)) {
		file.report(0, 'empty-file', 'nothing is said before the test starts', 'write it under the second ---');
	}

	const { from, draw } = front.data;

	for (const [index, bank] of from.entries()) {
		if (quizzes.has(bank)) continue;
		reportUnknown(file, front.valueAt('from', index), { what: 'quiz', name: bank, known: quizzes.keys() });
	}

	const banks = from.map((bank) => quizzes.get(bank));

	if (banks.every((bank) => bank !== null && bank !== undefined)) {
		const questions = banks.flatMap((bank) => bank.questions);
		const held = questions.filter(({ audiences }) => audiences.includes(audience)).length;

		if (draw > held) {
			file.report(
				front.at('draw'),
				'exam-draw',
				`the test draws ${draw} questions, but its quizzes hold ${held} for ${audience}`,
				`draw ${held} at most, or write more questions`
			);
		}
	}

	return { id, ...front.data, intro, passMark };
}
