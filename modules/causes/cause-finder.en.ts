import type { Alarm } from './cause-alarms.ts';
import type { Clue, Field, Filters, Operation, Pain } from './cause-filters.ts';
import type { Aside } from './cause-finder.ts';
import type { Cause } from './cause-table.ts';
import type { Part } from './cause-words.ts';
import { onsets, type Urgency } from './onset-words.ts';
import type { PlainDetails } from './plain-details.ts';

/**
 * What CauseFinder says to patients, who are offered and told what has words here: what they can do something with, and every
 * emergency. In other languages it stands beside this file, `cause-finder.es.ts`: a chunk of its own, which the player fetches and
 * hands to the figure as `words`.
 */
export const words = {
	/** What can be chosen */
	fields: {
		onset: {
			label: 'When did the pain come?',
			none: 'I am not sure',
			options: onsets
		},
		operation: {
			label: 'What was done?',
			none: 'I am not sure',
			options: {
				microdiscectomy: 'A disc operation',
				laminectomy: 'Bone taken out to make room',
				fusion: 'Bones joined: a fusion'
			} satisfies Partial<Record<Operation, string>>
		},
		pain: {
			label: 'How does it feel?',
			none: 'None of these',
			options: {
				nociceptive: 'Aches when I move',
				neuropathic: 'Burns, shoots down a leg, or feels numb',
				nociplastic: 'Spreads, and light touch hurts'
			} satisfies Record<Pain, string>
		},
		clue: {
			label: 'Is one of these true?',
			none: 'None of these',
			/** What cannot wait stands first. */
			options: {
				deficit: 'New weakness, numb between the legs, bladder or bowel trouble',
				fever: 'Fever, or a red or wet wound',
				headache: 'A headache that is worse sitting up',
				unchanged: 'The same pain as before surgery',
				gap: 'A time without pain first',
				waking: 'New leg pain or numb skin when I woke up',
				load: 'Hurts when I load my back',
				slow: 'It came back slowly and burns',
				touch: 'Light touch hurts',
				newLevel: 'A new place, after good years',
				tender: 'Sore, tight muscles',
				elsewhere: 'Groin pain when I turn my leg',
				oldDeficit: 'Numb or weak for months before surgery',
				mood: 'Stress, low mood or fear of moving'
			} satisfies Partial<Record<Clue, string>>
		}
	} satisfies Record<keyof Filters, Field>,
	causes: {
		'CA-01': 'Pain from another place',
		'CA-04': 'Stress, low mood or fear',
		'CA-07': 'A nerve pressed for too long',
		'CA-08': 'A nerve still squeezed',
		'CA-09': 'A nerve that was hurt',
		'CA-11': 'A leak of fluid',
		'CA-12': 'Bleeding on the nerves',
		'CA-13': 'A disc that bulges again',
		'CA-14': 'Scar near a nerve',
		'CA-16': 'An infection',
		'CA-17': 'A fusion that did not heal',
		'CA-19': 'Wear next to old surgery',
		'CA-22': 'Sore, weak muscles',
		'CA-24': 'Nerves on high alert'
	} satisfies Record<Cause['code'], string>,
	/** Over everything, whatever is chosen (RF-01 to RF-10) */
	standing: {
		now: {
			heading: 'Go to the emergency room now for:',
			rules:
				'New weakness in a leg. Numb skin between your legs. New bladder or bowel trouble. Sex that feels numb. Pain that rises fast in the days after surgery. A swollen calf, chest pain or short breath.'
		},
		today: {
			heading: 'Call your team today for:',
			rules: 'Fever. A wound that is red or leaks. A headache that is worse when you sit up.'
		}
	} satisfies Record<Urgency, { heading: string; rules: string }>,
	urgencies: { now: 'Emergency', today: 'Get help today' } satisfies Record<Urgency, string>,
	/** With a clue that is acted on before any cause is thought of */
	alarms: {
		deficit: 'Go to the emergency room now. Do not wait for your next visit.',
		fever: 'Call your surgical team today. If no one answers, go to the emergency room.',
		headache: 'Call your surgical team today. If no one answers, go to the emergency room.',
		waking: 'Tell your team at once. At home, go to the emergency room now.'
	} satisfies Record<Alarm, string>,
	wheel: (count: number) =>
		`A wheel of ${count} causes before, during and after the operation. The list below says how well each of them fits.`,
	/** In the wheel */
	hub: { before: 'before', during: 'during', after: 'after' } satisfies Record<Cause['group'], string>,
	/** Under the wheel: how a choice is read otherwise than it was made */
	asides: {
		'unchanged-is-at-once': 'Pain that never changed counts as “at once”.',
		'too-early-to-return': 'This early, it is new pain. Tell your team at once.'
	} satisfies Record<Aside, string>,
	nothingChosen: 'Choose what you know. The causes that fit will stand out.',
	couldBe: 'It could be:',
	noOther: 'No other cause stands out. Your team can look further.',
	forLearning: 'This is for learning. Only your team can tell what you have.',
	/** Over the parts of the list, and how well a cause fits that is checked first */
	parts: {
		first: 'Check these first',
		well: 'Fits well',
		fits: 'May fit',
		open: 'Cannot say yet',
		less: 'Fits less',
		not: 'Why not the others'
	} satisfies Record<Part, string>,
	/** What is said of a cause once it is opened; a chunk of its own */
	details: async (): Promise<PlainDetails> => (await import('./plain-details.en.ts')).details,
	loading: 'Loading. If nothing comes, close this and open it again.',
	/** In words, over the causes */
	groups: {
		before: 'Before the operation',
		during: 'During the operation',
		after: 'After the operation'
	} satisfies Record<Cause['group'], string>
};

export type CauseFinderWords = typeof words;
