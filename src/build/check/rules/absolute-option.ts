import { anyOf, inOptions } from '../find-word.ts';
import type { Finding, Item } from '../item.ts';

/** Words that leave no exception. "Nearly all" leaves one, and "at all" says nothing of the kind. */
const ABSOLUTE = anyOf([
	'always',
	'never',
	'(?<!(?:nearly|almost|not|at|above|after) )all',
	'none',
	'only',
	'(?<!(?:nearly|almost|not) )every',
	'(?<!(?:nearly|almost|not) )every(?:one|body)',
	'everything',
	'no one',
	'nobody',
	'nothing',
	'anyone',
	'anything',
	'impossible',
	'completely',
	'entirely',
	'totally',
	'certainly',
	'definitely',
	'guaranteed?'
]);

/**
 * Little in medicine has no exception, so the test-wise cross out an absolute option unread, and skip a right one that is
 * worded so (NBME item-writing guide 2020, flaws that cue the test-wise: absolute terms).
 */
export const absoluteOption = (item: Item): Finding[] =>
	inOptions(item, ABSOLUTE, (word) => ({
		message: `“${word}” in an option leaves no exception, so it can be judged without knowing the matter`,
		advice: 'say how far the claim goes: in whom, when, how much'
	}));
