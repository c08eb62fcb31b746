/** What is said of a step. */
export interface Told {
	name: string;
	what: string;
	benefit: string;
	harm: string;
	sure: string;
}

export type StepId =
	'fixable' | 'learn' | 'move' | 'psychology' | 'medicines' | 'injections' | 'stimulation' | 'pump';

export interface Step {
	id: StepId;
	/** 1 to 7; 0 for what comes first, and may come at any time. */
	place: number;
	clinical: Told;
	/** Where the numbers come from: names of English publications, in every language as they are. */
	sources: string;
}

/**
 * Facts, section 6, with SN-04, SN-17, SN-18, SN-24, SN-25, 6.2, 6.3, 7.6, 7.7 and 7.9. No order to work through: steps go side by
 * side, and an emergency or a cause that can be fixed comes before all of them (TX-00). What patients read of
 * them stands in treatment-ladder.en.ts.
 */
export const steps: readonly [Step, ...Step[]] = [
	{
		id: 'fixable',
		place: 0,
		// RF, TX-06 to TX-08, SN-04.
		clinical: {
			name: 'Emergency or fixable cause',
			what: 'Red flags first. Revision surgery at any time, but only for a correctable lesion that matches: recurrent herniation, residual compression, painful non-union, hardware failure, instability, deformity, infection.',
			benefit:
				'A recurrent herniation does nearly as well as a first operation, above all after 6 pain-free months.',
			harm: 'For scar alone 30–35% succeed, and 15–20% report being worse.',
			sure: 'Case series; results hang on the reason for surgery.'
		},
		sources: 'Foltz 2004; Fiume 1995'
	},
	{
		id: 'learn',
		place: 1,
		// 6, step 1; SN-18.
		clinical: {
			name: 'Education, self-management',
			what: 'Explain pain; pacing, sleep, weight, smoking cessation.',
			benefit:
				'Carries all other steps. Stopping smoking matters before a fusion: non-union is about twice as likely in smokers (RR 1.91).',
			harm: 'Little. Advice without time to listen can sound like blame.',
			sure: 'Low harm, general agreement; not tested alone in FBSS.'
		},
		sources: 'Nunna 2021'
	},
	{
		id: 'move',
		place: 2,
		// TX-01, TX-03, SN-24.
		clinical: {
			name: 'Exercise, graded activity',
			what: 'Quota-based: baseline, first quota below it, a fixed small rise by the calendar, whatever the pain.',
			benefit:
				'Earlier return to work in two trials in workers with low back pain, in one of them after 58 v 87 days.',
			harm: 'Slower return in a third: 139 v 111 days. Pain may flare at first. Not with red flags or against postoperative restrictions.',
			sure: 'Mixed results, none in FBSS.'
		},
		sources: 'Lindström 1992; Staal 2004; Steenstra 2006'
	},
	{
		id: 'psychology',
		place: 3,
		// SN-25, FQ-05.
		clinical: {
			name: 'Psychological therapy',
			what: 'Cognitive behavioural therapy (CBT); behavioural therapy, acceptance and commitment therapy (ACT).',
			benefit:
				'CBT: small benefit for pain, disability and distress. ACT and behavioural therapy: uncertain.',
			harm: 'Time and effort. Offered clumsily it sounds like “all in your head”: say that it is not.',
			sure: 'Chronic pain at large: 75 trials, 9,401 people. Small but real; not FBSS alone.'
		},
		sources: 'Cochrane 2020 (Williams)'
	},
	{
		id: 'medicines',
		place: 4,
		// 6.2, SN-17.
		clinical: {
			name: 'Medicines',
			what: 'Neuropathic: amitriptyline, duloxetine, gabapentin or pregabalin. Flares: NSAID, short. Opioids: not long-term.',
			benefit:
				'Some neuropathic pain eases. Gabapentinoids did not help sciatica: NICE says do not offer them for it.',
			harm: 'NSAID: gut, kidney, heart. Antidepressants: falls, QT, serotonin. Gabapentinoids: sedation, breathing trouble with opioids, lung disease or age. Opioids: dependence, hyperalgesia; overdose risk at 50 to <100 MME a day 1.9–4.6 times that at 1 to <20.',
			sure: 'Good for neuropathic pain at large, not for sciatica. Never stop opioids or gabapentinoids abruptly.'
		},
		sources: 'NICE NG59; FDA 2019, 2023; CDC 2022'
	},
	{
		id: 'injections',
		place: 5,
		// 6.3, SN-27.
		clinical: {
			name: 'Injections, ablation',
			what: 'Epidural steroid for a radicular flare; medial branch block, then radiofrequency for facet pain; adhesiolysis for scar.',
			benefit:
				'Often temporary. Adhesiolysis: ≥50% better in 82% v 5% at 2 years in one group’s trial, with a mean of 6.4 procedures.',
			harm: 'Epidural steroid: rarely loss of vision, stroke, paralysis, death (FDA 2014); glucose rises. Adhesiolysis: dural tear, infection. Needs a bleeding plan.',
			sure: 'Reviews disagree on adhesiolysis: one centre. NICE: no spinal injections for low back pain; radiofrequency only under set conditions.'
		},
		sources: 'Manchikanti 2012, 2016; FDA 2014; NICE NG59'
	},
	{
		id: 'stimulation',
		place: 6,
		// 7.6, SN-13, OE-05.
		clinical: {
			name: 'Neuromodulation (SCS)',
			what: 'Leads in the epidural space and a generator, after team assessment and usually a trial.',
			benefit:
				'≥50% leg-pain relief in 48% v 9% with usual care at 6 months, open label (PROCESS). Burst v placebo: ODI −10.6 v −9.3, no significant difference (Hara 2022).',
			harm: 'Some complication in 31.9–43%; about one-fifth revised or removed in 2 years.',
			sure: 'Added to usual care: low to very low certainty. Against placebo stimulation: benefit small or not shown.'
		},
		sources: 'NICE TA159; Hara 2022; Cochrane 2021; Dhruva 2023'
	},
	{
		id: 'pump',
		place: 7,
		// 7.9, SN-15.
		clinical: {
			name: 'Intrathecal drug delivery',
			what: 'A pump and catheter give opioid or ziconotide into the CSF. Last line for non-cancer pain; reduce systemic opioids first.',
			benefit: 'Smaller doses than by mouth. Good evidence for ziconotide in neuropathic pain.',
			harm: 'Respiratory depression, infection, catheter granuloma, pocket fill, withdrawal if the pump stops. Ziconotide: psychiatric and CNS effects. Needs a 24-hour contact.',
			sure: 'Opioids in non-cancer pain: weak and inconsistent. At one centre 24 of 25 came off their pumps.'
		},
		sources: 'Anesthesia Key; Hayes 2012'
	}
];
