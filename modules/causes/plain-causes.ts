import type { Cause } from './cause-table.ts';

/** A cause for patients: what it is, what is typical of it, and what to tell the team. */
export interface PlainCause {
	code: Cause['code'];
	name: string;
	what: string;
	sign: string;
	tell: string;
}

/** The causes that a patient can do something with: fourteen of the twenty-four, in their order. */
export const plainCauses: readonly PlainCause[] = [
	{
		code: 'CA-01',
		name: 'Pain from another place',
		what: 'A hip or a joint close by can feel like back pain.',
		sign: 'The pain did not change with surgery.',
		tell: 'Say that it never changed. Show what brings it on.'
	},
	{
		code: 'CA-04',
		name: 'Stress, low mood or fear',
		what: 'They can turn pain up. They do not mean you made it up.',
		sign: 'Pain grows on bad days. You move less for fear.',
		tell: 'Say how you feel: there is help. Thoughts of ending your life? Tell someone now.'
	},
	{
		code: 'CA-07',
		name: 'A nerve pressed for too long',
		what: 'A nerve was hurt before the operation. It may heal slowly.',
		sign: 'You were numb or weak for months before surgery.',
		tell: 'Say what was numb or weak before, and how long.'
	},
	{
		code: 'CA-08',
		name: 'A nerve still squeezed',
		what: 'Some bone or disc still presses on a nerve.',
		sign: 'The leg pain did not get better.',
		tell: 'Say that the leg pain is the same. Ask about a scan.'
	},
	{
		code: 'CA-09',
		name: 'A nerve that was hurt',
		what: 'A nerve can be hurt in the operation. This is not common.',
		sign: 'New numb or burning skin when you wake up.',
		tell: 'Say at once what is new. Show where it is.'
	},
	{
		code: 'CA-11',
		name: 'A leak of fluid',
		what: 'The lining round the nerves can tear. Fluid leaks out.',
		sign: 'A headache that is worse sitting up. Clear fluid from the wound.',
		tell: 'Call your team today. Say when the headache comes and goes.'
	},
	{
		code: 'CA-12',
		name: 'Bleeding on the nerves',
		what: 'Blood can press on the nerves. This is rare, and help must be fast.',
		sign: 'Pain and weakness that grow in hours or days.',
		tell: 'Go to the emergency room now. On a ward, call your nurse.'
	},
	{
		code: 'CA-13',
		name: 'A disc that bulges again',
		what: 'A new piece of disc presses on the same nerve.',
		sign: 'A good time first. Then the leg pain comes back fast.',
		tell: 'Say how long you had no pain. Ask about a scan.'
	},
	{
		code: 'CA-14',
		name: 'Scar near a nerve',
		what: 'All people form scar. It may or may not cause pain.',
		sign: 'Pain that comes back slowly and burns.',
		tell: 'Ask what else could cause it. Ask for a plan to get moving.'
	},
	{
		code: 'CA-16',
		name: 'An infection',
		// SN-23: 3.1% pooled, Zhou 2020
		what: 'Germs in the wound or deeper. It happens to about 3 in 100 people.',
		sign: 'Fever, a red or wet wound, pain at night. You can have no fever.',
		tell: 'Call your team today. Say when you had the operation.'
	},
	{
		code: 'CA-17',
		name: 'A fusion that did not heal',
		// SN-18: RR 1.91, Nunna 2021
		what: 'The bones did not join. Smoking makes this about twice as likely.',
		sign: 'Your back hurts when you load it, months after a fusion.',
		tell: 'Say what loads hurt. Say if you smoke. Ask about a CT scan.'
	},
	{
		code: 'CA-19',
		name: 'Wear next to old surgery',
		what: 'The level next door wears out. Part of it may be age.',
		sign: 'A new pain after some good years.',
		tell: 'Say how well you were before. Show where it hurts now.'
	},
	{
		code: 'CA-22',
		name: 'Sore, weak muscles',
		what: 'Muscles get weak when you move less. This is common.',
		sign: 'Sore, tight spots in the muscles.',
		tell: 'Ask for an exercise plan. Say what you can do now.'
	},
	{
		code: 'CA-24',
		name: 'Nerves on high alert',
		what: 'Hurt nerves send pain of their own. The pain is real.',
		sign: 'It burns or spreads. Light touch hurts.',
		tell: 'Show where touch hurts. Ask what can calm the nerves.'
	}
];
