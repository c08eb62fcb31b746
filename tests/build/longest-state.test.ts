import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/build/course-for.ts';
import { longestState } from '../../src/build/longest-state.ts';
import { outlineOf } from '../../src/build/outline.ts';
import type { Question } from '../../src/course/question.ts';
import { optionKeys } from '../../src/tracking/option-keys.ts';
import { freshProgress, type Sitting } from '../../src/tracking/progress.ts';
import { longestAnswer } from '../../src/tracking/state/longest-answer.ts';
import { encodeState } from '../../src/tracking/state/state.ts';
import { rightAnswer } from '../builders.ts';

const { courses } = await readAll(join(import.meta.dirname, '../..'));
const questionsOf = ({ modules }: (typeof courses)[number]): Question[] =>
	modules.flatMap(({ pages }) => pages.flatMap((page) => (page.is === 'quiz' ? page.quiz.questions : [])));

describe('the longest answer', () => {
	it.each(courses.flatMap((course) => questionsOf(course).map((one) => [one.id, one] as const)))(
		'of %s is as long as its right answer, and names its own keys',
		(_, question) => {
			const longest = longestAnswer(question);
			const right = rightAnswer(question);

			if (typeof longest === 'number' || typeof right === 'number') {
				expect(typeof longest).toBe(typeof right);
				return;
			}
			expect(longest.length).toBeGreaterThanOrEqual(right.length);
			expect(optionKeys(question)).toEqual(expect.arrayContaining([...longest]));
		}
	);
});

describe('the longest state of a course', () => {
	it.each(courses.map((course) => [course.audience, course] as const))(
		'of the %s holds everything answered rightly in practice and in two tests',
		(_, course) => {
			const { slots } = outlineOf(course);
			const questions = questionsOf(course);
			const answers = Object.fromEntries(questions.map((one) => [one.id, rightAnswer(one)]));
			const drawn = questions.slice(-(course.exam?.draw ?? 0) || questions.length);
			const sitting: Sitting = {
				seed: 9,
				questions: drawn.map(({ id }) => id),
				answers,
				flagged: [],
				at: 0,
				seconds: 60,
				limit: null
			};
			const tried = Object.fromEntries(
				questions.map(({ id }) => [
					id,
					{
						tries: 7,
						first: true,
						last: true,
						ever: true,
						confidence: 3 as const,
						answer: answers[id] ?? [],
						review: { day: 20_000, interval: 9, stability: 9, difficulty: 5 }
					}
				])
			);
			const fresh = freshProgress(1);
			const exam = course.exam ? { ...fresh.exam, sitting, last: sitting } : fresh.exam;

			const state = encodeState({ ...fresh, tried, exam }, slots, Infinity);

			expect(state.length).toBeLessThanOrEqual(longestState(course));
		}
	);
});
