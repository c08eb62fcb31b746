import { inWords } from '../treatment/plan-date.ts';
import type { GoalWords } from './goal-builder.en.ts';
import type { Goal } from './goal.ts';

/** What people miss; zero pain, which is nothing that one does, is offered too. */
export type Thing = keyof GoalWords['things'] | 'no-pain';

/** To choose from. */
export function thingsIn({ things, noPain }: GoalWords): { value: Thing; label: string }[] {
	return [
		...Object.entries(things).map(([value, { label }]) => ({ value: value as Thing, label })),
		{ value: 'no-pain', label: noPain.label }
	];
}

/** The goal, and how it stands with it. */
export function tell(
	thing: Thing,
	goal: Goal,
	days: number,
	words: GoalWords
): { goal: string; way: string } {
	if (thing === 'no-pain') return { goal: words.noPain.wish, way: words.noPain.answer };
	if (goal.is === 'reached') return { goal: words.reached, way: '' };

	const { steps, by, halfway, steep } = goal;

	return {
		goal: words.goal(inWords(by, words.locale), words.things[thing].does, steps.at(-1) ?? 0, days),
		way: steep ? words.steep : words.way(steps[0] ?? 0, inWords(halfway, words.locale))
	};
}

/** What a goal needs, and whether it is there: of zero pain nothing, of what can be done already no number to go up to. */
export function needs(thing: Thing, goal: Goal, words: GoalWords): { what: string; met: boolean }[] {
	const does = thing !== 'no-pain';

	return [
		{ what: words.needs.thing, met: does },
		{ what: words.needs.number, met: does && goal.is === 'goal' },
		{ what: words.needs.date, met: does }
	];
}
