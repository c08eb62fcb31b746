import { onsets, type CauseName, type Clue, type Onset, type Urgency } from './onset-words.ts';

/**
 * What OnsetTimeline says to patients. In other languages it stands beside this file, `onset-timeline.es.ts`: a chunk of its own,
 * which the player fetches and hands to the figure as `words`.
 */
export const words = {
	when: 'When did the pain come?',
	onsets,
	clue: 'Is one of these true too?',
	clues: {
		none: 'Nothing else',
		fever: 'Fever, or a wound that leaks',
		weakness: 'Weakness or bladder trouble',
		gap: 'A time without pain first',
		fusion: 'Bones were joined: a fusion',
		unchanged: 'Same pain as before surgery'
	} satisfies Record<Clue, string>,
	urgencies: { now: 'Emergency', today: 'Get help today' } satisfies Record<Urgency, string>,
	/** In the picture, too: those that come first stand in three lines of fourteen characters. */
	causes: {
		haematoma: 'Bleeding on the nerves',
		caudaEquina: 'Pressure on the nerves to your bladder and legs',
		abscess: 'A deep infection',
		infection: 'An infection in the wound',
		csfLeak: 'A leak of the fluid round the nerves',
		incomplete: 'A nerve still squeezed',
		wrongDiagnosis: 'Pain from another place, such as the hip',
		wrongLevel: 'Surgery at another level (rare)',
		nerveInjury: 'A nerve that was hurt',
		screw: 'A screw too close to a nerve',
		healing: 'Normal healing',
		fibrosis: 'Scar near a nerve',
		arachnoiditis: 'Scar inside the nerve lining (rare)',
		muscle: 'Sore, weak muscles',
		recurrent: 'A disc that bulges again',
		joints: 'Pain from joints close by',
		pseudarthrosis: 'A fusion that did not heal',
		hardware: 'A loose screw or rod',
		adjacent: 'Wear next to old surgery',
		instability: 'A level that moves too much',
		imbalance: 'A back that leans forward',
		newDisease: 'A new problem'
	} satisfies Record<CauseName, string>,
	picture: (chosen: string) => `Time from the operation to years later. Chosen: ${chosen}`,
	/** In the picture, beside the line of time: the operation, and each row in lines */
	operation: 'Operation',
	times: {
		'at-once': ['At once'],
		hours: ['Hours', 'to days'],
		weeks: ['Days to', '6 weeks'],
		months: ['1–6', 'months'],
		gap: ['Pain-free', 'gap'],
		'after-months': ['6–24', 'months'],
		years: ['Years']
	} satisfies Record<Onset | 'gap', string[]>,
	/** Over the causes, and before what to do */
	couldBe: 'It could be (only your team can tell):',
	whatToDo: 'What to do:',
	next: {
		goNow:
			'Go to the emergency room now. Do the same if you feel numb between your legs. Do not wait for your next visit.',
		rising:
			'Some pain is normal now. If it keeps rising, go to the emergency room now. On a ward, call your nurse.',
		infection: 'Call your surgeon or go to hospital today. Say when you had the operation.',
		firstScans: 'Book a visit. Say that the pain never changed. Ask what the first scans showed.',
		oldOrNew: 'Tell your team if it is the old pain or a new pain. Tell them at once if it is new.',
		wound: 'Look at the wound each day. Wound pain should fall week by week. Call today if it rises.',
		movingPlan: 'Book a visit. Ask about a plan to get moving. Scar on a scan may not be the cause.',
		cameBack: 'Book a visit. Say when the pain came back and what brings it on.',
		yearsBetween: 'Book a visit. Say how well you were in the years between.',
		newPain: 'Tell your team at once about new pain.',
		gapOfWeeks: 'Call your team today. Look at the wound. Say how long you had no pain.',
		gapOfMonths: 'Book a visit. Say how long you were free of pain. A scan can help.',
		gapOfYears: 'Book a visit. Say how long you were free of pain. Show where it hurts now.',
		newAfterFusion: 'Tell your team at once if the pain is new.',
		woundOfFusion: 'Look at the wound each day. Call today if the pain rises or the wound is red.',
		fusionHeals: 'Book a visit. A fusion needs many months to heal.',
		fusionOnScan: 'Book a visit. A CT scan shows if the bones have joined.',
		leaning: 'Book a visit. Say if you lean forward by the evening.'
	},
	/** Where the clue and the onset do not go together */
	asides: {
		tooEarly: 'A gap lasts weeks or more. This early, it is new pain.',
		neverChanged: 'Pain that never changed counts as “at once”, even if you speak of it later.'
	},
	/** First of what is said in words */
	forLearning: 'This is for learning. Times overlap, and people differ. It cannot tell what you have.'
};

export type OnsetWords = typeof words;
