import { expect, it } from 'vitest';
import type { Audience } from '../../../src/course/course.ts';
import type { Problem } from '../../../src/course/problem.ts';
import { advise } from '../../../src/build/check/advise.ts';
import type { RuleName } from '../../../src/build/check/rule-names.ts';
import { readQuiz } from '../../../src/build/read/quiz.ts';
import type { QuizText } from '../../../src/build/read/quiz.ts';
import { sourceFile } from '../../../src/build/read/source-file.ts';

export interface Choice {
	stem?: string;
	scene?: string;
	/** `*` before a right one. */
	options?: readonly string[];
	/** Further words in the heading. */
	heading?: string;
}

let ids = 0;

/** A question in Markdown, in which nothing is to be advised but what the test writes. */
export function aChoice({
	stem = 'Which root is it?',
	scene = '',
	options = ['L3', '*L4', 'L5', 'S1'],
	heading = ''
}: Choice): string {
	const lines = options.map(
		(option) => `- [${option.startsWith('*') ? 'x' : ' '}] ${option.replace(/^\*/, '')}\n  > Why.`
	);
	ids += 1;

	const head = `## ${stem} {#question-${ids} objective=X-1 level=Ap facts=AN-01 ${heading}}`;

	return [head, ...(scene === '' ? [] : [scene]), lines.join('\n')].join('\n\n');
}

/** A bank of questions, read as the build reads it. */
export function aQuiz(questions: readonly string[], audiences: readonly Audience[] = ['nurses']): QuizText {
	const problems: Problem[] = [];
	const text = `---\ntitle: Bank\nminutes: 1\n---\n\n${questions.join('\n\n')}\n`;
	const quiz = readQuiz(sourceFile('quizzes/bank.md', text, problems), 'bank', {
		audiences,
		objectives: new Map(),
		references: null,
		figures: [],
		images: { known: new Set(), used: new Set() }
	});
	if (quiz === null || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));

	return quiz;
}

/** What a rule says about a bank. */
export const adviceOf = (
	rule: RuleName,
	questions: readonly string[],
	audiences: readonly Audience[] = ['nurses']
): Problem[] => advise([aQuiz(questions, audiences)]).filter((one) => one.rule === rule);

interface Examples {
	/** The example, and how its advice begins. */
	warns: [Choice, string][];
	passes: Choice[];
	audiences?: Audience[];
}

/** A table of questions that a rule speaks of, and one of questions that it lets pass. */
export function examples(rule: RuleName, { warns, passes, audiences = ['nurses'] }: Examples): void {
	it.each(warns.map(([choice, said]) => [shown(choice), said, choice] as const))(
		'warns: %s',
		(_, said, choice) => {
			const messages = adviceOf(rule, [aChoice(choice)], audiences).map(({ message }) => message);

			expect(messages).toHaveLength(1);
			expect(messages[0]?.slice(0, said.length)).toBe(said);
		}
	);

	it.each(passes.map((choice) => [shown(choice), choice] as const))('passes: %s', (_, choice) => {
		expect(adviceOf(rule, [aChoice(choice)], audiences)).toEqual([]);
	});
}

const shown = ({ scene, stem, options, heading }: Choice): string =>
	[scene, stem, options?.join(' | '), heading].filter(Boolean).join(' — ');
