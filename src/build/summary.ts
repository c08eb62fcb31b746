import { isForm } from '../assessment/form.ts';
import type { Course } from '../course/course.ts';
import type { Block } from '../course/lesson.ts';

/** A course in one line: `nurses: 4 lessons (4,210 words), 4 quizzes with 38 questions, final test of 10`. */
export function summaryOf({ edition, modules, exam }: Course): string {
	const pages = modules.flatMap((module) => module.pages);
	const lessons = pages.flatMap((page) => (page.is === 'lesson' ? [page.lesson] : []));
	const asked = pages.flatMap((page) => (page.is === 'quiz' ? [page.quiz] : []));
	const quizzes = asked.filter((quiz) => !isForm(quiz));
	const forms = asked.length - quizzes.length;
	const cases = pages.filter((page) => page.is === 'case').length;
	const words = lessons.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + wordsIn(block), 0);
	const questions = quizzes.reduce((sum, quiz) => sum + quiz.questions.length, 0);
	const test = exam === null ? 'no final test' : `final test of ${exam.draw}`;

	return (
		`${edition}: ${counted(lessons.length, 'lesson', 'lessons')} (${words.toLocaleString('en')} words), ` +
		`${counted(quizzes.length, 'quiz', 'quizzes')} with ${counted(questions, 'question', 'questions')}, ` +
		`${cases > 0 ? `${counted(cases, 'case', 'cases')}, ` : ''}${forms > 0 ? `${counted(forms, 'form', 'forms')}, ` : ''}${test}`
	);
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Source marks and tags are not words. */
function wordsIn(block: Block): number {
	const text =
		block.is === 'figure' ? block.text : block.html.replace(/<sup>.*?<\/sup>/g, '').replace(/<[^>]*>/g, ' ');

	return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
