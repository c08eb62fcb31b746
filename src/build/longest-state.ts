import type { Course } from '../course/course.ts';
import type { Answer } from '../course/question.ts';
import { longestAnswer, longestPath } from '../tracking/state/longest-answer.ts';
import { worstCase } from '../tracking/state/worst-case.ts';
import { outlineOf } from './outline.ts';

/** How long a learner's state of this course can grow at most, in characters. */
export function longestState(course: Course): number {
	const pages = course.modules.flatMap((module) => module.pages);
	const longest = new Map<string, Answer>(
		pages.flatMap((page) =>
			page.is === 'quiz'
				? page.quiz.questions.map((question) => [question.id, longestAnswer(question)] as const)
				: page.is === 'case'
					? [[page.case.id, longestPath(page.case)] as const]
					: []
		)
	);

	return worstCase(outlineOf(course).slots, { longest, asked: course.exam?.draw ?? 0 });
}
