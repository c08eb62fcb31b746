import { anyOf, wordAt } from '../find-word.ts';
import type { Finding, Item } from '../item.ts';

const NEGATIVE = anyOf([
	'not',
	"\\p{L}+n['’]t",
	'cannot',
	'never',
	'except',
	'excluding',
	'(?<!at )least',
	'none',
	'neither',
	'nor',
	'incorrect',
	'untrue',
	'false(?![ -](?:positive|negative))'
]);

/**
 * A negative in the question turns the task round: learners miss it, and knowing three right things is not knowing the wrong
 * one (NBME item-writing guide 2020; negatives, also printed in bold or capitals). The sentences before the question may say
 * what is absent: "You cannot pass urine. What do you do?"
 */
export function negativeStem(item: Item): Finding[] {
	const question = /[^.!?…]*[.!?…]*["”)]*$/.exec(item.stem.text.trim());
	const [word] = NEGATIVE.exec(question?.[0] ?? '') ?? [];
	if (word === undefined) return [];

	const from = item.stem.at + item.stem.text.length - (question?.[0].length ?? 0);

	return [
		{
			item,
			at: wordAt(item, Math.max(item.stem.at, from), NEGATIVE),
			message: `“${word}” makes the question ask for what is wrong or missing`,
			advice: 'ask for what is right; for several things write  kind=choose-all'
		}
	];
}
