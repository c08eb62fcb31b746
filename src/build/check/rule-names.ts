/** What the rules of item-writing are called, in advice and in a heading's `allow=…`. */
export const RULE_NAMES = [
	'absolute-option',
	'all-of-the-above',
	'duplicate-stem',
	'grammar-cue',
	'key-position',
	'longest-right',
	'negative-stem',
	'option-count',
	'option-order',
	'overlapping-ranges',
	'parallel-form',
	'stem-word-in-key',
	'vague-option'
] as const;

export type RuleName = (typeof RULE_NAMES)[number];
