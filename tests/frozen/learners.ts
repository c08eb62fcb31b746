import { drawExam, markExam } from '../../src/assessment/exam.ts';
import type { Course, Outline } from '../../src/course/course.ts';
import type { Question } from '../../src/course/question.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { freshProgress, nextCommit, progressAfter, type Progress } from '../../src/tracking/progress.ts';
import { rightAnswer } from '../builders.ts';

/** Learners at typical points of a course, as their events make them: what a release freezes for ever (T-17). */
export function learners(course: Course, outline: Outline): Record<string, Progress> {
	const pages = course.modules.flatMap((module) => module.pages);
	const lessons = pages.flatMap((page) => (page.is === 'lesson' ? [page.lesson.id] : []));
	const questions = pages.flatMap((page) => (page.is === 'quiz' ? page.quiz.questions : []));
	const read = lessons.map((page): LearnerEvent => ({ is: 'read', page }));
	const half: LearnerEvent[] = [
		{ is: 'opened', place: { page: lessons[1] ?? '', section: 2 } },
		...read.slice(0, 2),
		...questions.slice(0, 6).map((question, at) => answered(question, at % 2 === 0))
	];
	const everything = [...read, ...questions.map((question) => answered(question, true))];
	const at = (...events: LearnerEvent[]) =>
		events.reduce((before, event) => nextCommit(progressAfter(before, event, outline)), freshProgress(4711));

	return {
		begun: at({ is: 'opened', place: { page: lessons[0] ?? '', section: 0 } }),
		half: at(...half),
		finished: at(...everything),
		...(course.exam && {
			'in the test': at(...read, ...sitting(course, questions).slice(0, 4)),
			'failed once': at(...read, ...handedIn(course, questions, 0)),
			passed: at(...everything, ...handedIn(course, questions, 1))
		})
	};
}

function answered(question: Question, right: boolean): LearnerEvent {
	return { is: 'answered', question: question.id, answer: right ? rightAnswer(question) : [], right };
}

function sitting(course: Course, bank: readonly Question[]): LearnerEvent[] {
	if (!course.exam) return [];
	const drawn = drawn99(course);
	const asked = bank.filter(({ id }) => drawn.includes(id));

	return [
		{
			is: 'exam-started',
			sitting: { seed: 99, questions: drawn, answers: {}, flagged: [], at: 0, seconds: 0, limit: null }
		},
		...asked.map((question): LearnerEvent => ({
			is: 'exam-answered',
			question: question.id,
			answer: rightAnswer(question)
		})),
		{ is: 'exam-flagged', question: drawn[1] ?? '', flagged: true },
		{ is: 'exam-moved', at: 2 }
	];
}

/** `share`: of the questions that are answered, rightly. */
function handedIn(course: Course, bank: readonly Question[], share: number): LearnerEvent[] {
	if (!course.exam) return [];
	const drawn = drawn99(course);
	const asked = bank.filter(({ id }) => drawn.includes(id));
	const answers = Object.fromEntries(
		asked.slice(0, asked.length * share).map((question) => [question.id, rightAnswer(question)])
	);
	const { reported, passed } = markExam(course.exam.passMark, asked, answers);
	const [start, ...put] = sitting(course, bank);

	return [
		...(start ? [start] : []),
		...put.slice(0, asked.length * share),
		{ is: 'exam-submitted', score: reported, passed }
	];
}

function drawn99({ exam, modules }: Course): string[] {
	const quizzes = modules.flatMap(({ pages }) =>
		pages.flatMap((page) => (page.is === 'quiz' ? page.quiz : []))
	);
	const banks = exam?.from.flatMap((id) => quizzes.find((quiz) => quiz.id === id) ?? []) ?? [];

	return exam ? drawExam(exam, banks, 99) : [];
}
