import type { OnsetWords } from './onset-timeline.en.ts';
import type { CauseName, Clue, Onset, Urgency } from './onset-words.ts';

/** Where the search starts. A teaching aid: it names what to think of first, never what somebody has. */
export interface Rule extends Next {
	clue: Clue;
	onsets: readonly Onset[];
	/** What cannot wait comes first. */
	causes: readonly CauseName[];
	urgency?: Urgency;
	/** Said where the clue and the onset do not go together. */
	aside?: keyof OnsetWords['asides'];
}

interface Next {
	/** What clinicians do. */
	next: string;
	/** What patients are told to do, by its name among their words. */
	told: keyof OnsetWords['next'];
}

/** What clinicians read where the clue and the onset do not go together. */
export const asides: Record<keyof OnsetWords['asides'], string> = {
	tooEarly: 'A gap is counted in weeks or more: this early it is new pain, not a gap.',
	neverChanged: 'Pain that never changed counts as “at once”, however late it is reported.'
};

const actNow: Next = {
	next: 'Call the surgical team now. Test power and saddle sensation, scan the bladder, get an emergency MRI. Do not wait for the full set of signs.',
	told: 'goNow'
};

const searchForInfection: Next = {
	next: 'Same-day review of wound and nerves. CRP and blood cultures before antibiotics if stable; MRI with gadolinium. Clear fluid or a headache worse upright: CSF leak.',
	told: 'infection'
};

const compareWithTheFirstFilms: Next = {
	next: 'Re-read the first films beside the operation note. MRI. Examine hips, sacroiliac joints and pulses.',
	told: 'firstScans'
};

/** Facts, section 4. Each pair of clue and onset stands in one rule. */
export const rules: readonly Rule[] = [
	{
		clue: 'none',
		onsets: ['at-once'],
		causes: ['haematoma', 'incomplete', 'nerveInjury', 'wrongDiagnosis', 'wrongLevel'],
		next: 'Ask: old pain or new? New pain or deficit: examine now, CT or emergency MRI. Old pain: re-read the first films; MRI.',
		told: 'oldOrNew'
	},
	{
		clue: 'none',
		onsets: ['hours'],
		causes: ['haematoma', 'healing'],
		next: 'Repeat power, sensation and bladder checks: one normal check is not enough. Pain out of proportion: call the surgeon now.',
		told: 'rising'
	},
	{
		clue: 'none',
		onsets: ['weeks'],
		causes: ['infection', 'csfLeak', 'healing'],
		next: 'Look at the wound, take the temperature, CRP. No fever does not exclude an abscess. Pain that rises again: MRI with gadolinium.',
		told: 'wound'
	},
	{
		clue: 'none',
		onsets: ['months'],
		causes: ['fibrosis', 'muscle', 'arachnoiditis'],
		next: 'MRI with gadolinium, and rehabilitation meanwhile. A scan that shows scar does not prove that scar is the cause.',
		told: 'movingPlan'
	},
	{
		clue: 'none',
		onsets: ['after-months'],
		causes: ['recurrent', 'pseudarthrosis', 'hardware', 'joints'],
		next: 'Ask for a pain-free gap (MRI) and for a fusion (CT, flexion-extension films).',
		told: 'cameBack'
	},
	{
		clue: 'none',
		onsets: ['years'],
		causes: ['adjacent', 'instability', 'imbalance', 'newDisease'],
		next: 'Standing films of the whole spine, MRI. Ask again for cancer, trauma and infection.',
		told: 'yearsBetween'
	},
	{
		clue: 'weakness',
		onsets: ['at-once', 'hours'],
		causes: ['haematoma', 'caudaEquina', 'nerveInjury', 'screw'],
		urgency: 'now',
		...actNow
	},
	{
		clue: 'weakness',
		onsets: ['weeks'],
		causes: ['haematoma', 'caudaEquina', 'abscess', 'recurrent'],
		urgency: 'now',
		...actNow
	},
	{
		clue: 'weakness',
		onsets: ['months', 'after-months', 'years'],
		causes: ['caudaEquina', 'abscess', 'recurrent', 'adjacent'],
		urgency: 'now',
		...actNow
	},
	{
		clue: 'fever',
		onsets: ['at-once', 'hours', 'weeks'],
		causes: ['infection', 'abscess', 'csfLeak'],
		urgency: 'today',
		...searchForInfection
	},
	{
		clue: 'fever',
		onsets: ['months', 'after-months', 'years'],
		causes: ['abscess', 'infection'],
		urgency: 'today',
		...searchForInfection
	},
	{
		clue: 'gap',
		onsets: ['at-once', 'hours'],
		causes: ['haematoma', 'nerveInjury'],
		next: 'New pain in the first days: examine now; CT or emergency MRI if there is a deficit.',
		told: 'newPain',
		aside: 'tooEarly'
	},
	{
		clue: 'gap',
		onsets: ['weeks'],
		causes: ['infection', 'recurrent'],
		next: 'Root signs and wound first, then MRI with gadolinium.',
		told: 'gapOfWeeks'
	},
	{
		clue: 'gap',
		onsets: ['months', 'after-months'],
		causes: ['recurrent'],
		next: 'Find the root, then MRI without and with gadolinium.',
		told: 'gapOfMonths'
	},
	{
		clue: 'gap',
		onsets: ['years'],
		causes: ['recurrent', 'adjacent', 'newDisease'],
		next: 'Same root or a new one? MRI; standing films after a fusion.',
		told: 'gapOfYears'
	},
	{
		clue: 'fusion',
		onsets: ['at-once'],
		causes: ['haematoma', 'screw', 'nerveInjury', 'incomplete'],
		next: 'Examine now. New root pain: CT for the screws. New weakness: emergency MRI.',
		told: 'newAfterFusion'
	},
	{
		clue: 'fusion',
		onsets: ['hours'],
		causes: ['haematoma', 'screw', 'healing'],
		next: 'Repeat power, sensation and bladder checks. New root pain: CT. Pain out of proportion: call the surgeon now.',
		told: 'rising'
	},
	{
		clue: 'fusion',
		onsets: ['weeks'],
		causes: ['infection', 'csfLeak', 'screw'],
		next: 'Wound, temperature, CRP: implants raise the rate of infection. MRI with gadolinium; CT for the screws.',
		told: 'woundOfFusion'
	},
	{
		clue: 'fusion',
		onsets: ['months'],
		causes: ['hardware', 'joints', 'muscle', 'fibrosis'],
		next: 'Films or CT for the position of the hardware. Too early to call a non-union.',
		told: 'fusionHeals'
	},
	{
		clue: 'fusion',
		onsets: ['after-months'],
		causes: ['pseudarthrosis', 'hardware', 'joints'],
		next: 'Thin-slice CT from 12 months, flexion-extension films. Smoking?',
		told: 'fusionOnScan'
	},
	{
		clue: 'fusion',
		onsets: ['years'],
		causes: ['adjacent', 'imbalance', 'joints', 'hardware'],
		next: 'Whole-spine standing films, MRI; CT if the pain comes with load.',
		told: 'leaning'
	},
	{
		clue: 'unchanged',
		onsets: ['at-once'],
		causes: ['incomplete', 'wrongDiagnosis', 'wrongLevel'],
		...compareWithTheFirstFilms
	},
	{
		clue: 'unchanged',
		onsets: ['hours', 'weeks', 'months', 'after-months', 'years'],
		causes: ['incomplete', 'wrongDiagnosis', 'wrongLevel'],
		...compareWithTheFirstFilms,
		aside: 'neverChanged'
	}
];

/** What an onset and a clue make one think of first. */
export function thinkFirst(onset: Onset, clue: Clue): Rule {
	const rule = rules.find((rule) => rule.clue === clue && rule.onsets.includes(onset));
	if (!rule) throw new Error(`no rule for the clue "${clue}" at the onset "${onset}"`);

	return rule;
}
