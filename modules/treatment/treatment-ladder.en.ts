import type { StepId, Told } from './ladder.ts';

/**
 * What TreatmentLadder says to patients. In other languages it stands beside this file, `treatment-ladder.es.ts`: a chunk of its
 * own, which the player fetches and hands to the figure as `words`.
 */
export const words = {
	steps: {
		fixable: {
			name: 'An emergency, or a cause to fix',
			what: 'This comes before all steps, at any time. Surgery can help if tests show a clear cause. A new disc bulge, a loose screw or an infection are examples.',
			benefit: 'Surgery for a new disc bulge works nearly as well again.',
			harm: 'Surgery for scar alone helps 30 to 35 of 100 people. It makes 15 to 20 worse.',
			sure: 'Fairly sure, if there is a clear cause. The reason matters most.'
		},
		learn: {
			name: 'Know your pain, look after yourself',
			what: 'You learn how pain works. You plan rest and activity. You work on sleep, weight and smoking.',
			benefit: 'It helps you with all other steps. In smokers, a fusion fails to heal about twice as often.',
			harm: 'Very little. It takes time.',
			sure: 'Experts agree. It was not tested alone after back surgery.'
		},
		move: {
			name: 'Exercise by plan',
			what: 'You do a little more by plan, not by pain. You stop at your number on good and bad days.',
			benefit: 'In two studies people with back pain were back at work sooner.',
			harm: 'In one study they were back later. Pain may flare at first.',
			sure: 'Results are mixed. No study was done only after back surgery.'
		},
		psychology: {
			name: 'Talking therapy that builds skills',
			what: 'You learn ways to think and act that give pain less room. Your pain is real.',
			benefit: 'Pain, daily life and mood get a little better.',
			harm: 'It takes time and effort.',
			sure: 'Quite sure for long-lasting pain: 75 studies. The help is small but real.'
		},
		medicines: {
			name: 'Medicines',
			what: 'Some medicines calm nerve pain. Some help a short flare. Opioids are not meant for long use.',
			benefit:
				'They help some kinds of nerve pain. Gabapentin and pregabalin have not been shown to help sciatica.',
			harm: 'Some make you sleepy or dizzy, or slow your breathing. Opioids can make pain worse. Some hurt stomach, kidneys or heart.',
			sure: 'It differs by medicine. Do not start or stop one without your prescriber.'
		},
		injections: {
			name: 'Injections and nerve heating',
			what: 'A doctor puts medicine near a nerve. Or heat quiets a small nerve of a joint.',
			benefit: 'It can ease a flare for a time. The effect often fades.',
			harm: 'Rarely there is grave harm: stroke, loss of sight, weak legs or death. Tell your team about blood thinners.',
			sure: 'Not very sure. Experts disagree. Repeat treatment is common.'
		},
		stimulation: {
			name: 'A stimulator near the spine',
			what: 'Thin wires and a battery send small pulses to the spine. Most people test it first.',
			benefit:
				'It helps some people a lot and others not at all. Against a dummy setting, one study found little difference.',
			harm: 'About 32 to 43 of 100 have some problem. Within 2 years, about 20 have it repaired or taken out.',
			sure: 'Experts disagree how much of the help comes from the pulses.'
		},
		pump: {
			name: 'A medicine pump',
			what: 'A pump sends tiny doses of medicine to the spinal fluid. It is a last choice, given by specialists.',
			benefit: 'Doses are much smaller than with tablets.',
			harm: 'It can slow breathing. It can get infected. If it stops all at once, you can get very ill.',
			sure: 'Not very sure. In one clinic 24 of 25 people came off their pumps.'
		}
	} satisfies Record<StepId, Told>,
	/** Over what is said of a step */
	headings: {
		what: 'What it is',
		benefit: 'Good points',
		harm: 'Bad points',
		sure: 'How sure we are'
	},
	step: (place: number, name: string) => `Step ${place}: ${name}`,
	firstStep: (name: string) => `First, and at any time: ${name}`,
	/** In words, where the other steps have numbers */
	first: 'First:',
	/** Before their names, which stay English */
	sources: 'Sources:',
	notAll:
		'You need not climb all steps. Many go side by side. The aim is more life with less pain, not zero pain.'
};

export type LadderWords = typeof words;
