import type { Audience } from '../../course/course.ts';
import type { Finding, Item } from './item.ts';
import type { RuleName } from './rule-names.ts';
import { absoluteOption } from './rules/absolute-option.ts';
import { allOfTheAbove } from './rules/all-of-the-above.ts';
import { duplicateStem } from './rules/duplicate-stem.ts';
import { grammarCue } from './rules/grammar-cue.ts';
import { keyPosition } from './rules/key-position.ts';
import { longestRight } from './rules/longest-right.ts';
import { negativeStem } from './rules/negative-stem.ts';
import { optionCount } from './rules/option-count.ts';
import { optionOrder } from './rules/option-order.ts';
import { overlappingRanges } from './rules/overlapping-ranges.ts';
import { parallelForm } from './rules/parallel-form.ts';
import { stemWordInKey } from './rules/stem-word-in-key.ts';
import { vagueOption } from './rules/vague-option.ts';

/** Looks at everything that one audience is asked, in the order of the files. */
export type Rule = (items: readonly Item[], audience: Audience) => Finding[];

const each =
	(rule: (item: Item) => Finding[]): Rule =>
	(items) =>
		items.flatMap(rule);

/**
 * A name without a rule does not compile. Where a rule's docstring says "NBME item-writing guide 2020": Billings, DeRuchie,
 * Hussie, Paniagua, Swygert and others, NBME Item-Writing Guide: Constructing Written Test Questions for the Health Sciences.
 * How words are recognised, and from where on a bank is spoken of, is this course's own.
 */
export const RULES: Record<RuleName, Rule> = {
	'absolute-option': each(absoluteOption),
	'all-of-the-above': each(allOfTheAbove),
	'duplicate-stem': duplicateStem,
	'grammar-cue': each(grammarCue),
	'key-position': keyPosition,
	'longest-right': longestRight,
	'negative-stem': each(negativeStem),
	'option-count': each(optionCount),
	'option-order': each(optionOrder),
	'overlapping-ranges': each(overlappingRanges),
	'parallel-form': each(parallelForm),
	'stem-word-in-key': each(stemWordInKey),
	'vague-option': each(vagueOption)
};
