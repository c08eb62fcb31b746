const inMinutes = (minutes: number): string => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

function howOften(days: number): string {
	if (days === 7) return 'every day';

	return days === 1 ? 'on one day a week' : `on ${days} days a week`;
}

/**
 * What GoalBuilder says. In other languages it stands beside this file, `goal-builder.es.ts`: a chunk of its own, which the player
 * fetches and hands to the figure as `words`.
 */
export const words = {
	/** For dates */
	locale: 'en-GB',
	miss: 'What do you miss most?',
	/** As they are chosen, and as they begin the sentence of a goal */
	things: {
		walk: { label: 'Walk', does: 'I walk' },
		cook: { label: 'Stand and cook', does: 'I stand and cook' },
		table: { label: 'Sit at a table with others', does: 'I sit at a table with others' },
		garden: { label: 'Work in the garden', does: 'I work in the garden' },
		child: { label: 'Play with a child', does: 'I play with a child' },
		other: { label: 'Something else', does: 'I do what I miss most, ________,' }
	},
	/** Zero pain is offered too, to be talked about: facts OE-02, OE-03. */
	noPain: {
		label: 'Have no pain',
		wish: 'I want to have no pain.',
		answer:
			'No pain at all is rare, and nobody can promise it. What would you do if your pain were less? Pick that, and go up to it step by step.'
	},
	now: 'Now I can do',
	wanted: 'I want to do',
	often: 'How often',
	inMinutes,
	howOften,
	when: 'In how many weeks?',
	weeks: (weeks: string) => `${weeks} weeks`,
	reached: 'You can do that already. Choose a number above what you do now.',
	/** `By Thu 21 Jan I walk for 20 minutes, on 4 days a week.` */
	goal: (by: string, does: string, minutes: number, days: number) =>
		`By ${by} ${does} for ${inMinutes(minutes)}, ${howOften(days)}.`,
	/** `The first small step, this week: 6 minutes. Halfway, on Thu 24 Dec, look at it with your team.` */
	way: (minutes: number, halfway: string) =>
		`The first small step, this week: ${inMinutes(minutes)}. Halfway, on ${halfway}, look at it with your team.`,
	steep:
		'That is a steep way up. More than one minute every two days is a lot. Choose a smaller number or a later day.',
	picture: (goal: string, way: string) => `The way to the goal as stairs. ${goal} ${way}`,
	/** In the picture */
	today: 'Now',
	week: (week: number) => `Week ${week}`,
	/** What a goal needs, whether it is there or not */
	needs: { thing: 'one thing you do', number: 'one number', date: 'one date' },
	has: 'It has',
	lacks: 'It lacks',
	table: {
		week: 'Week',
		begins: 'It begins on',
		minutes: (often: string) => `Minutes, ${often}`,
		done: 'Done'
	},
	oneOfEach: 'A goal has one thing you do, one number and one date. Talk it over with your team.',
	notKept: 'What you choose here is not kept and not sent.'
};

export type GoalWords = typeof words;
