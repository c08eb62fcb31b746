import type { Problem } from '../../course/problem.ts';
import type { Read } from '../read/course.ts';
import { sourceFile } from '../read/source-file.ts';
import type { Coverage } from './coverage.ts';
import type { Curriculum } from './curriculum.ts';

/** Objectives that nothing teaches or asks for, facts that no lesson teaches, and codes that do not exist. */
export function coverageProblems(
	coverage: readonly Coverage[],
	curriculum: Curriculum,
	read: Read
): Problem[] {
	return [...coverage.flatMap(untaught), ...unknownCodes(curriculum, read)];
}

function untaught({ audience, objectives, facts }: Coverage): Problem[] {
	const page = `modules/course.${audience}.md`;
	const missing = facts.filter(({ lessons }) => lessons.length === 0).map(({ code }) => code);

	return [
		...objectives.flatMap(({ id, lessons, questions }) => [
			...(lessons.length === 0
				? [atTop(page, `no lesson teaches the objective ${id}`, `name it in a lesson:  objectives: [${id}]`)]
				: []),
			...(questions === 0
				? [atTop(page, `no question asks for the objective ${id}`, `name it in a question:  objective=${id}`)]
				: [])
		]),
		...(missing.length > 0
			? [
					atTop(
						'modules/curriculum.yaml',
						`no lesson of the ${audience} teaches ${missing.join(', ')}`,
						'teach it and name it in the lesson:  facts: […]  , or take the code from the list'
					)
				]
			: [])
	];
}

function unknownCodes({ codes }: Curriculum, { lessons, quizzes, cases }: Read): Problem[] {
	const problems: Problem[] = [];
	const report = (path: string, text: string, facts: readonly string[]): void => {
		for (const code of facts.filter((one) => !codes.has(one)))
			sourceFile(path, text, problems).report(
				Math.max(0, text.indexOf(code)),
				'unknown-fact',
				`there is no fact “${code}”`,
				'use a code of modules/curriculum.yaml'
			);
	};

	const questions = quizzes.flatMap((quiz) => quiz.questions);
	for (const { file, facts } of [...lessons, ...questions, ...cases]) report(file.path, file.text, facts);

	return problems;
}

const atTop = (file: string, message: string, advice: string): Problem => ({
	rule: 'coverage',
	file,
	line: 1,
	column: 1,
	message,
	advice
});
