import type { PlainDeckWords } from './red-flag-cards.ts';
import type { Verdict } from './sorting.ts';

/**
 * What RedFlagSorter says to patients. In other languages it stands beside this file, `red-flag-sorter.es.ts`: a chunk of its own,
 * which the player fetches and hands to the figure as `words`.
 */
export const words = {
	piles: { now: 'Go now', today: 'Call today', wait: 'Next visit' } satisfies PlainDeckWords['piles'],
	cards: {
		saddle: {
			short: 'Numb when you wipe',
			story: 'Your leg has hurt for a week. Today your skin feels numb when you wipe.',
			act: 'Go to the emergency room now.',
			why: 'Nerves may be squeezed. You can have this and still pass urine. One sign is enough.'
		},
		flare: {
			short: 'A flare that eases',
			story: 'Your back hurt more after a long walk. It eases day by day.',
			act: 'Keep moving gently. Tell your team at your next visit.',
			why: 'A flare with no new sign is not harm.'
		},
		wound: {
			short: 'Red wound that leaks',
			story: 'It is ten days since your operation. The wound is red and leaks. You have no fever.',
			act: 'Call your surgical team today.',
			why: 'It may be an infection. You can have one with no fever.'
		},
		lead: {
			short: 'Weak legs, new wire',
			story: 'You got a stimulator wire today. Now your legs feel weak.',
			act: 'Call your emergency number now.',
			why: 'Blood may press on your nerves. Quick help can save them.'
		},
		headache: {
			short: 'Headache sitting up',
			story:
				'You had a needle in your back yesterday. Your head hurts when you sit up. It stops when you lie flat.',
			act: 'Call your surgical team today.',
			why: 'Fluid from round the nerves may leak.'
		},
		'foot-drop': {
			short: 'A foot that drags',
			story: 'Since this morning one foot drags when you walk.',
			act: 'Go to the emergency room now.',
			why: 'New weakness may mean a squeezed nerve.'
		},
		lasting: {
			short: 'The same pain as before',
			story: 'Your back aches as it did last month. Nothing is new.',
			act: 'Tell your team at your next visit.',
			why: 'Lasting pain is a reason to look again. It is not an emergency.'
		},
		clot: {
			short: 'Swollen calf, short breath',
			story: 'A week after your operation one calf is swollen. You are short of breath.',
			act: 'Call your emergency number now.',
			why: 'It may be a blood clot.'
		},
		'numb-toe': {
			short: 'A numb toe that fades',
			story: 'Your leg pain is gone since the operation. One toe is still numb, but less each week.',
			act: 'Tell your team at your next visit.',
			why: 'Nerves heal over months. Call today if it gets worse.'
		},
		'item-nine': {
			short: 'Thoughts of ending life',
			story: 'You think about ending your life.',
			act: 'Tell someone now. Call your emergency number or a crisis line.',
			why: 'You do not have to carry this alone. Help works.'
		}
	} satisfies PlainDeckWords['cards'],
	count: (at: number, all: number) => `Card ${at} of ${all}`,
	ask: 'What do you do?',
	verdicts: {
		right: 'Right',
		'too late': 'Too late: this can harm',
		'too soon': 'Safe, but it can wait'
	} satisfies Record<Verdict, string>,
	/** The verdict comes first */
	belongs: (verdict: string, pile: string) => `${verdict}. It belongs here: ${pile}.`,
	nextCard: 'Next card',
	seeEnd: 'See how you did',
	/** At the end */
	right: (right: number, all: number) => `${right} of ${all} cards were on the right pile at once.`,
	tooLate: (late: number) => `${late} too late: read the cards marked below again.`,
	noneTooLate: 'None too late.',
	tooSoon: (soon: number) => `${soon} sooner than needed, which is safe.`,
	inDoubt: 'When in doubt, call.',
	/** On a pile, under a card that the learner put on another one */
	you: (pile: string) => `you: ${pile}`,
	/** Under the cards in words */
	oneIsEnough: 'One sign is enough. When in doubt, call. If no one answers, go to the emergency room.'
};

export type RedFlagWords = typeof words;
