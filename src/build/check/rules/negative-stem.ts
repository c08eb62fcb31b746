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
 * one (NBME item-writing guide 2020; negatives, also printed in bold or capitals). The sentences around the question may say
 * what is absent: "You cannot pass urine. What do you do?"
 */
export function negativeStem(item: Item): Finding[] {
	const { text, at } = item.stem;
	const asking = askingSentences(text).find((sentence) => NEGATIVE.test(sentence));
	if (asking === undefined) return [];

	const [word] = NEGATIVE.exec(asking) ?? [];

	return [
		{
			item,
			at: wordAt(item, at + text.indexOf(asking), NEGATIVE),
			message: `“${word}” makes the question ask for what is wrong or missing`,
			advice: 'ask for what is right; for several things write  kind=choose-all'
		}
	];
}

/** The sentences that end in a question mark, those in quotation marks aside; where there is none, the last. */
function askingSentences(text: string): string[] {
	const sentences = text.trim().split(/(?<=[.!?…]["”’)]*)\s+/);
	const asking = sentences.filter((sentence) => sentence.endsWith('?'));

	return asking.length > 0 ? asking : sentences.slice(-1);
}
