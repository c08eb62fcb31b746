import type { Course } from '../../course/course.ts';
import type { Block } from '../../course/lesson.ts';
import type { Problem } from '../../course/problem.ts';
import { sentencesOf } from '../readability/prose.ts';
import { spanishReading } from '../readability/spanish.ts';
import { sentencesAmong } from './questions-grade.ts';

/** INFLESZ calls a text fairly easy from here on. */
const LEAST_EASE = 65;

type Page = Course['modules'][number]['pages'][number];

/** Pages of a Spanish course that are hard to read, by Szigriszt-Pazos: lessons, quizzes and cases alike. */
export function hardInSpanish({ language, modules }: Course): Problem[] {
	if (language !== 'es') return [];

	return modules.flatMap(({ pages }) =>
		pages.flatMap((page) => {
			const ease = spanishReading(sentencesIn(page))?.szigriszt ?? LEAST_EASE;
			if (ease >= LEAST_EASE) return [];

			return [
				{
					rule: 'reading-ease',
					file: fileOf(page),
					line: 1,
					column: 1,
					message: `the page reads at ${ease.toFixed(1)} (Szigriszt-Pazos); patients' pages stay at ${LEAST_EASE} or above`,
					advice: 'shorter words and shorter sentences'
				}
			];
		})
	);
}

function sentencesIn(page: Page): string[] {
	if (page.is === 'lesson') return page.lesson.blocks.flatMap(sentencesInBlock);

	return sentencesAmong(page.is === 'quiz' ? page.quiz : page.case);
}

const sentencesInBlock = (block: Block): string[] => (block.is === 'figure' ? [] : sentencesOf(block.html));

function fileOf(page: Page): string {
	if (page.is === 'lesson') return `modules/${page.lesson.id}.es.md`;

	return `quizzes/${page.is === 'quiz' ? page.quiz.id : page.case.id}.es.md`;
}
