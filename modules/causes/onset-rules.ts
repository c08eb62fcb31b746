import {
	causes,
	type Cause,
	type CauseName,
	type Clue,
	type Onset,
	type Urgency,
	type Words
} from './onset-words.ts';

/** Where the search starts. A teaching aid: it names what to think of first, never what somebody has. */
export interface Rule {
	clue: Clue;
	onsets: readonly Onset[];
	/** What cannot wait comes first. */
	causes: readonly CauseName[];
	next: Words;
	urgency?: Urgency;
	/** Said where the clue and the onset do not go together. */
	aside?: Words;
}

export interface Thought extends Omit<Rule, 'causes'> {
	causes: Cause[];
}

const actNow: Words = {
	clinical:
		'Call the surgical team now. Test power and saddle sensation, scan the bladder, get an emergency MRI. Do not wait for the full set of signs.',
	plain:
		'Go to the emergency room now. Do the same if you feel numb between your legs. Do not wait for your next visit.'
};

const risingInTheFirstDays =
	'Some pain is normal now. If it keeps rising, go to the emergency room now. On a ward, call your nurse.';

const searchForInfection: Words = {
	clinical:
		'Same-day review of wound and nerves. CRP and blood cultures before antibiotics if stable; MRI with gadolinium. Clear fluid or a headache worse upright: CSF leak.',
	plain: 'Call your surgeon or go to hospital today. Say when you had the operation.'
};

const compareWithTheFirstFilms: Words = {
	clinical:
		'Re-read the first films beside the operation note. MRI. Examine hips, sacroiliac joints and pulses.',
	plain: 'Book a visit. Say that the pain never changed. Ask what the first scans showed.'
};

/** Facts, section 4. Each pair of clue and onset stands in one rule. */
export const rules: readonly Rule[] = [
	{
		clue: 'none',
		onsets: ['at-once'],
		causes: ['haematoma', 'incomplete', 'nerveInjury', 'wrongDiagnosis', 'wrongLevel'],
		next: {
			clinical:
				'Ask: old pain or new? New pain or deficit: examine now, CT or emergency MRI. Old pain: re-read the first films; MRI.',
			plain: 'Tell your team if it is the old pain or a new pain. Tell them at once if it is new.'
		}
	},
	{
		clue: 'none',
		onsets: ['hours'],
		causes: ['haematoma', 'healing'],
		next: {
			clinical:
				'Repeat power, sensation and bladder checks: one normal check is not enough. Pain out of proportion: call the surgeon now.',
			plain: risingInTheFirstDays
		}
	},
	{
		clue: 'none',
		onsets: ['weeks'],
		causes: ['infection', 'csfLeak', 'healing'],
		next: {
			clinical:
				'Look at the wound, take the temperature, CRP. No fever does not exclude an abscess. Pain that rises again: MRI with gadolinium.',
			plain: 'Look at the wound each day. Wound pain should fall week by week. Call today if it rises.'
		}
	},
	{
		clue: 'none',
		onsets: ['months'],
		causes: ['fibrosis', 'muscle', 'arachnoiditis'],
		next: {
			clinical:
				'MRI with gadolinium, and rehabilitation meanwhile. A scan that shows scar does not prove that scar is the cause.',
			plain: 'Book a visit. Ask about a plan to get moving. Scar on a scan may not be the cause.'
		}
	},
	{
		clue: 'none',
		onsets: ['after-months'],
		causes: ['recurrent', 'pseudarthrosis', 'hardware', 'joints'],
		next: {
			clinical: 'Ask for a pain-free gap (MRI) and for a fusion (CT, flexion-extension films).',
			plain: 'Book a visit. Say when the pain came back and what brings it on.'
		}
	},
	{
		clue: 'none',
		onsets: ['years'],
		causes: ['adjacent', 'instability', 'imbalance', 'newDisease'],
		next: {
			clinical: 'Standing films of the whole spine, MRI. Ask again for cancer, trauma and infection.',
			plain: 'Book a visit. Say how well you were in the years between.'
		}
	},
	{
		clue: 'weakness',
		onsets: ['at-once', 'hours'],
		causes: ['haematoma', 'caudaEquina', 'nerveInjury', 'screw'],
		urgency: 'now',
		next: actNow
	},
	{
		clue: 'weakness',
		onsets: ['weeks'],
		causes: ['haematoma', 'caudaEquina', 'abscess', 'recurrent'],
		urgency: 'now',
		next: actNow
	},
	{
		clue: 'weakness',
		onsets: ['months', 'after-months', 'years'],
		causes: ['caudaEquina', 'abscess', 'recurrent', 'adjacent'],
		urgency: 'now',
		next: actNow
	},
	{
		clue: 'fever',
		onsets: ['at-once', 'hours', 'weeks'],
		causes: ['infection', 'abscess', 'csfLeak'],
		urgency: 'today',
		next: searchForInfection
	},
	{
		clue: 'fever',
		onsets: ['months', 'after-months', 'years'],
		causes: ['abscess', 'infection'],
		urgency: 'today',
		next: searchForInfection
	},
	{
		clue: 'gap',
		onsets: ['at-once', 'hours'],
		causes: ['haematoma', 'nerveInjury'],
		next: {
			clinical: 'New pain in the first days: examine now; CT or emergency MRI if there is a deficit.',
			plain: 'Tell your team at once about new pain.'
		},
		aside: {
			clinical: 'A gap is counted in weeks or more: this early it is new pain, not a gap.',
			plain: 'A gap lasts weeks or more. This early, it is new pain.'
		}
	},
	{
		clue: 'gap',
		onsets: ['weeks'],
		causes: ['infection', 'recurrent'],
		next: {
			clinical: 'Root signs and wound first, then MRI with gadolinium.',
			plain: 'Call your team today. Look at the wound. Say how long you had no pain.'
		}
	},
	{
		clue: 'gap',
		onsets: ['months', 'after-months'],
		causes: ['recurrent'],
		next: {
			clinical: 'Find the root, then MRI without and with gadolinium.',
			plain: 'Book a visit. Say how long you were free of pain. A scan can help.'
		}
	},
	{
		clue: 'gap',
		onsets: ['years'],
		causes: ['recurrent', 'adjacent', 'newDisease'],
		next: {
			clinical: 'Same root or a new one? MRI; standing films after a fusion.',
			plain: 'Book a visit. Say how long you were free of pain. Show where it hurts now.'
		}
	},
	{
		clue: 'fusion',
		onsets: ['at-once'],
		causes: ['haematoma', 'screw', 'nerveInjury', 'incomplete'],
		next: {
			clinical: 'Examine now. New root pain: CT for the screws. New weakness: emergency MRI.',
			plain: 'Tell your team at once if the pain is new.'
		}
	},
	{
		clue: 'fusion',
		onsets: ['hours'],
		causes: ['haematoma', 'screw', 'healing'],
		next: {
			clinical:
				'Repeat power, sensation and bladder checks. New root pain: CT. Pain out of proportion: call the surgeon now.',
			plain: risingInTheFirstDays
		}
	},
	{
		clue: 'fusion',
		onsets: ['weeks'],
		causes: ['infection', 'csfLeak', 'screw'],
		next: {
			clinical:
				'Wound, temperature, CRP: implants raise the rate of infection. MRI with gadolinium; CT for the screws.',
			plain: 'Look at the wound each day. Call today if the pain rises or the wound is red.'
		}
	},
	{
		clue: 'fusion',
		onsets: ['months'],
		causes: ['hardware', 'joints', 'muscle', 'fibrosis'],
		next: {
			clinical: 'Films or CT for the position of the hardware. Too early to call a non-union.',
			plain: 'Book a visit. A fusion needs many months to heal.'
		}
	},
	{
		clue: 'fusion',
		onsets: ['after-months'],
		causes: ['pseudarthrosis', 'hardware', 'joints'],
		next: {
			clinical: 'Thin-slice CT from 12 months, flexion-extension films. Smoking?',
			plain: 'Book a visit. A CT scan shows if the bones have joined.'
		}
	},
	{
		clue: 'fusion',
		onsets: ['years'],
		causes: ['adjacent', 'imbalance', 'joints', 'hardware'],
		next: {
			clinical: 'Whole-spine standing films, MRI; CT if the pain comes with load.',
			plain: 'Book a visit. Say if you lean forward by the evening.'
		}
	},
	{
		clue: 'unchanged',
		onsets: ['at-once'],
		causes: ['incomplete', 'wrongDiagnosis', 'wrongLevel'],
		next: compareWithTheFirstFilms
	},
	{
		clue: 'unchanged',
		onsets: ['hours', 'weeks', 'months', 'after-months', 'years'],
		causes: ['incomplete', 'wrongDiagnosis', 'wrongLevel'],
		next: compareWithTheFirstFilms,
		aside: {
			clinical: 'Pain that never changed counts as “at once”, however late it is reported.',
			plain: 'Pain that never changed counts as “at once”, even if you speak of it later.'
		}
	}
];

/** What an onset and a clue make one think of first. */
export function thinkFirst(onset: Onset, clue: Clue): Thought {
	const rule = rules.find((rule) => rule.clue === clue && rule.onsets.includes(onset));
	if (!rule) throw new Error(`no rule for the clue "${clue}" at the onset "${onset}"`);

	return { ...rule, causes: rule.causes.map((name) => causes[name]) };
}
