import type { Problem } from '../../course/problem.ts';
import { inOrder } from '../read/in-order.ts';
import type { QuizText } from '../read/quiz.ts';
import { sourceFile } from '../read/source-file.ts';
import { itemOf } from './item.ts';
import { RULE_NAMES } from './rule-names.ts';
import { RULES } from './rules.ts';

/**
 * What the rules of item-writing say about the questions, in the form of problems, by file and line. Advice fails nothing. A
 * question whose heading says `allow=<rule>` is not looked at by that rule, and does not count where the rule counts.
 */
export function advise(quizzes: readonly QuizText[]): Problem[] {
	const asked = quizzes.flatMap(({ questions }) => questions);
	const audiences = [...new Set(asked.flatMap((one) => one.audiences))];
	const advice: Problem[] = [];

	for (const name of RULE_NAMES) {
		const items = asked.filter(({ allow }) => !allow.includes(name)).map(itemOf);
		const said = new Set<string>();

		for (const audience of audiences) {
			const theirs = items.filter((item) => item.asked.audiences.includes(audience));

			for (const { item, at, message, advice: what } of RULES[name](theirs, audience)) {
				const { path, text } = item.asked.file;
				const once = `${path}:${at} ${what}`;
				if (said.has(once)) continue;

				said.add(once);
				sourceFile(path, text, advice).report(at, name, `${message} [${name}]`, what);
			}
		}
	}

	return inOrder(advice);
}
