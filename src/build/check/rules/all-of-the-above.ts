import { inOptions } from '../find-word.ts';
import type { Finding, Item } from '../item.ts';

const COUNT = '(?:all|none|both|neither|any|two|either)';

/** "All of the above", "none of these", "both are right", and letters or numbers of options: "A and C", "both 1 and 2". */
const COMBINED = new RegExp(
	[
		String.raw`\b${COUNT} (?:of )?the (?:above|others?|options)\b`,
		String.raw`^${COUNT} of (?:these|them)\b`,
		String.raw`\bboth (?:are|answers?)\b`,
		String.raw`^(?:(?:both|either|neither|only) )?[A-E](?:, ?[A-E])*,? (?:and|or|nor) [A-E]$`,
		String.raw`^(?:both|neither|only) [1-5] (?:and|nor) [1-5]$`,
		String.raw`^[A-E] only$`
	].join('|'),
	'i'
);

/**
 * Who knows two options to be right has found "all of the above", who knows one to be wrong has lost it (NBME item-writing
 * guide 2020). Here it is also meaningless: the player shuffles options, so nothing is above, and there are no letters.
 */
export const allOfTheAbove = (item: Item): Finding[] =>
	inOptions(item, COMBINED, (words) => ({
		message: `“${words}” speaks of the other options, which the player shuffles`,
		advice: 'write an answer of its own, or ask for every right option with  kind=choose-all'
	}));
