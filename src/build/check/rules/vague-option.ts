import { anyOf, inOptions } from '../find-word.ts';
import type { Finding, Item } from '../item.ts';

const VAGUE = anyOf([
	'usually',
	'often',
	'sometimes',
	'frequently',
	'occasionally',
	'rarely',
	'seldom',
	'generally',
	'commonly',
	'mostly',
	'may',
	'might',
	'perhaps',
	'possibly',
	'probably'
]);

/**
 * "Often" is 30 % to one reader and 90 % to the next, and an option that may be so is hard to call wrong (NBME item-writing
 * guide 2020, flaws of irrelevant difficulty: vague terms of frequency).
 */
export const vagueOption = (item: Item): Finding[] =>
	inOptions(item, VAGUE, (word) => ({
		message: `“${word}” in an option means another thing to each reader`,
		advice: 'give a number or a condition, or say it in the rationale'
	}));
