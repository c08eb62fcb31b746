import type { Urgency } from './onset-words.ts';

/**
 * Clues that are acted on before any cause is thought of: facts, section 5.3 and the second row of section 4 (RF-01, RF-02 and
 * RF-04; RF-03; RF-09). What patients are told of them, and of all else that is chosen, stands in cause-finder.en.ts.
 */
export const alarms = {
	deficit: 'now',
	fever: 'today',
	headache: 'today',
	waking: 'now'
} as const satisfies Record<string, Urgency>;

export type Alarm = keyof typeof alarms;

export const alarmWords: Record<Alarm, string> = {
	deficit:
		'Suspect cauda equina syndrome or compression: call the surgical team now, MRI within 4 hours of the request. Do not wait for the full set of signs. One weak leg alone, weeks or more after surgery: review the same day.',
	fever: 'Review wound and nerves; CRP and blood cultures before antibiotics if stable; MRI.',
	headache: 'Suspect a CSF leak: surgical review.',
	waking: 'Examine now. CT, or emergency MRI with a deficit.'
};

/** Stands above everything, whatever is chosen (RF-01 to RF-10). */
export const standingRules: Record<Urgency, { heading: string; rules: string }> = {
	now: {
		heading: 'Emergency, at any time:',
		rules:
			'New bladder, bowel, saddle or sexual change; weakness in both legs; in the first days any new weakness, or pain that rises fast; swollen calf, chest pain, breathlessness.'
	},
	today: {
		heading: 'Same day:',
		rules:
			'One weak leg, new or worsening; fever, leaking wound, night pain that rises; headache worse upright.'
	}
};
