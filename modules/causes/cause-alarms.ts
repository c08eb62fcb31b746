import type { Clue } from './cause-filters.ts';
import type { Urgency } from './onset-words.ts';

/**
 * Clues that are acted on before any cause is thought of: facts, section 5.3 and the second row of section 4. What patients are
 * told of them, and of all else that is chosen, stands in cause-finder.en.ts.
 */
export const alarms: Partial<Record<Clue, { urgency: Urgency; says: string }>> = {
	// RF-01, RF-02, RF-04
	deficit: {
		urgency: 'now',
		says: 'Suspect cauda equina syndrome or compression: call the surgical team now, MRI within 4 hours of the request. Do not wait for the full set of signs. One weak leg alone, weeks or more after surgery: review the same day.'
	},
	// RF-03
	fever: {
		urgency: 'today',
		says: 'Review wound and nerves; CRP and blood cultures before antibiotics if stable; MRI.'
	},
	// RF-09
	headache: {
		urgency: 'today',
		says: 'Suspect a CSF leak: surgical review.'
	},
	waking: {
		urgency: 'now',
		says: 'Examine now. CT, or emergency MRI with a deficit.'
	}
};

/** Stands above everything, whatever is chosen (RF-01 to RF-10). */
export const standingRules: Record<Urgency, string> = {
	now: 'New bladder, bowel, saddle or sexual change; weakness in both legs; in the first days any new weakness, or pain that rises fast; swollen calf, chest pain, breathlessness.',
	today:
		'One weak leg, new or worsening; fever, leaking wound, night pain that rises; headache worse upright.'
};
