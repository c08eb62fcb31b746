import type { Reason } from './cause-finder.ts';
import type { Cause } from './cause-table.ts';
import { onsets } from './onset-words.ts';
import { plainDetails } from './plain-details.ts';

/** Of a cause: what it is, how it often feels, and what patients tell their team. */
export interface Told {
	what: string;
	sign: string;
	tell: string;
}

/** What CauseFinder says to patients of a cause once they open it. In other languages: `plain-details.es.ts`. */
export const words = {
	/** Under the list */
	note: 'There are other causes, too. This course does not replace your own team.',
	terms: {
		what: 'What it is',
		sign: 'How it often feels',
		time: 'Usual time',
		tell: 'What to tell your team'
	},
	causes: {
		'CA-01': {
			what: 'A hip or a joint close by can feel like back pain.',
			sign: 'The pain did not change with surgery.',
			tell: 'Say that it never changed. Show what brings it on.'
		},
		'CA-04': {
			what: 'They can turn pain up. They do not mean you made it up.',
			sign: 'Pain grows on bad days. You move less for fear.',
			tell: 'Say how you feel: there is help. Thoughts of ending your life? Tell someone now.'
		},
		'CA-07': {
			what: 'A nerve was hurt before the operation. It may heal slowly.',
			sign: 'You were numb or weak for months before surgery.',
			tell: 'Say what was numb or weak before, and how long.'
		},
		'CA-08': {
			what: 'Some bone or disc still presses on a nerve.',
			sign: 'The leg pain did not get better.',
			tell: 'Say that the leg pain is the same. Ask about a scan.'
		},
		'CA-09': {
			what: 'A nerve can be hurt in the operation. This is not common.',
			sign: 'New numb or burning skin when you wake up.',
			tell: 'Say at once what is new. Show where it is.'
		},
		'CA-11': {
			what: 'The lining round the nerves can tear. Fluid leaks out.',
			sign: 'A headache that is worse sitting up. Clear fluid from the wound.',
			tell: 'Call your team today. Say when the headache comes and goes.'
		},
		'CA-12': {
			what: 'Blood can press on the nerves. This is rare, and help must be fast.',
			sign: 'Pain and weakness that grow in hours or days.',
			tell: 'Go to the emergency room now. On a ward, call your nurse.'
		},
		'CA-13': {
			what: 'A new piece of disc presses on the same nerve.',
			sign: 'A good time first. Then the leg pain comes back fast.',
			tell: 'Say how long you had no pain. Ask about a scan.'
		},
		'CA-14': {
			what: 'All people form scar. It may or may not cause pain.',
			sign: 'Pain that comes back slowly and burns.',
			tell: 'Ask what else could cause it. Ask for a plan to get moving.'
		},
		'CA-16': {
			// SN-23: 3.1% pooled, Zhou 2020
			what: 'Germs in the wound or deeper. It happens to about 3 in 100 people.',
			sign: 'Fever, a red or wet wound, pain at night. You can have no fever.',
			tell: 'Call your team today. Say when you had the operation.'
		},
		'CA-17': {
			// SN-18: RR 1.91, Nunna 2021
			what: 'The bones did not join. Smoking makes this about twice as likely.',
			sign: 'Your back hurts when you load it, months after a fusion.',
			tell: 'Say what loads hurt. Say if you smoke. Ask about a CT scan.'
		},
		'CA-19': {
			what: 'The level next door wears out. Part of it may be age.',
			sign: 'A new pain after some good years.',
			tell: 'Say how well you were before. Show where it hurts now.'
		},
		'CA-22': {
			what: 'Muscles get weak when you move less. This is common.',
			sign: 'Sore, tight spots in the muscles.',
			tell: 'Ask for an exercise plan. Say what you can do now.'
		},
		'CA-24': {
			what: 'Hurt nerves send pain of their own. The pain is real.',
			sign: 'It burns or spreads. Light touch hurts.',
			tell: 'Show where touch hurts. Ask what can calm the nerves.'
		}
	} satisfies Record<Cause['code'], Told>,
	/** For a cause that has no usual time */
	anyTime: 'any time',
	/** Before what a choice says of a cause */
	speaks: { for: 'For', silent: 'Open', against: 'Against' },
	reasons: {
		clue: { fits: 'Your sign points to it.', differs: 'Your sign does not point to it.' },
		onset: { fits: 'The time fits.', differs: (usual: string) => `Its usual time: ${usual}.` },
		pain: { fits: 'This kind of pain fits.', differs: 'Its pain mostly feels different.' },
		operation: {
			fits: 'It can follow this operation.',
			differs: 'It is less usual after this operation.',
			excludes: 'It comes only after a fusion.'
		}
	},
	/** Where the course of the pain and the clue contradict each other */
	conflicts: {
		'never-changed': 'This brings a new pain. Yours never changed.',
		'never-relieved': 'This pain does not go away and come back.',
		'too-early': 'This starts within days. Your pain came later.'
	} satisfies Record<Reason['conflict'] & string, string>
};

export type PlainDetailWords = typeof words;

export const details = plainDetails(words, onsets);
