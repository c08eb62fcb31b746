import type { EventId } from './complications.ts';

interface EventWords {
	name: string;
	rate: string;
	clue: string;
	action: string;
}

/** What Complications says to patients. */
export const words = {
	pick: 'Pick a problem',
	headings: { rate: 'How many', clue: 'How you notice', action: 'What to do' },
	events: {
		any: {
			name: 'Any problem',
			rate: '319 to 430 of 1,000',
			clue: 'Relief, tingling or the wound has changed.',
			action: 'Call your team. Most problems can be fixed.'
		},
		removal: {
			name: 'Taken out within 5 years',
			rate: '178 to 230 of 1,000',
			clue: 'Most often it no longer helps enough.',
			action: 'Tell your team if it stops helping.'
		},
		pocket: {
			name: 'Pain at the battery box',
			rate: '170 of 1,000',
			clue: 'The place of the box hurts.',
			action: 'Call your team. Is it red or hot? Call today.'
		},
		fracture: {
			name: 'A wire breaks or comes loose',
			rate: '59 to 91 of 1,000',
			clue: 'Relief stops all at once.',
			action: 'Check that it is on. Then call your team.'
		},
		migration: {
			name: 'A wire moves',
			rate: 'The most common problem. We found no firm number.',
			clue: 'You feel it in another place, or not at all.',
			action: 'Call your team. A new setting may be enough.'
		},
		infection: {
			name: 'Infection',
			rate: '25 to 31 of 1,000',
			clue: 'The wound is red, hot or leaks. You can have it with no fever.',
			action: 'Call your team today.'
		},
		dural: {
			name: 'A leak of spinal fluid',
			rate: '5 to 60 of 1,000',
			clue: 'A bad headache that is worse when you sit or stand up.',
			action: 'Call your team today.'
		},
		cord: {
			name: 'Harm to the spinal cord',
			rate: '21 of 1,000 by hospital bills',
			clue: 'New weak or numb legs, or bladder trouble.',
			action: 'Go to the emergency room now. On a ward, call your nurse.'
		},
		haematoma: {
			name: 'A bleed near the spinal cord',
			rate: '3 to 7 of 1,000',
			clue: 'Back pain that rises fast, or weak legs.',
			action: 'Go to the emergency room now. On a ward, call your nurse.'
		}
	} satisfies Record<EventId, EventWords>,
	picture: (name: string, rate: string) =>
		`How often each problem comes, of 1,000 people. Chosen: ${name}, ${rate}`,
	/** In the picture, where no rate was verified */
	noNumber: 'no firm number',
	/** Under its axis */
	whole: 'of 1,000 people with a stimulator',
	/** Over and in the picture of squares */
	thousand: (name: string) => `${name}: 1,000 people`,
	nothingToDraw: 'No firm number to draw',
	squares: 'Full squares: the lowest number found. Open squares: up to the highest.'
};

export type ComplicationsWords = typeof words;
