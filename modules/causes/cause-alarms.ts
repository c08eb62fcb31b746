import type { Clue } from './cause-filters.ts';
import type { Urgency, Words } from './onset-words.ts';

/** Clues that are acted on before any cause is thought of: facts, section 5.3 and the second row of section 4. */
export const alarms: Partial<Record<Clue, Words & { urgency: Urgency }>> = {
	// RF-01, RF-02, RF-04
	deficit: {
		urgency: 'now',
		clinical:
			'Suspect cauda equina syndrome or compression: call the surgical team now, MRI within 4 hours of the request. Do not wait for the full set of signs. One weak leg alone, weeks or more after surgery: review the same day.',
		plain: 'Go to the emergency room now. Do not wait for your next visit.'
	},
	// RF-03
	fever: {
		urgency: 'today',
		clinical: 'Review wound and nerves; CRP and blood cultures before antibiotics if stable; MRI.',
		plain: 'Call your surgical team today. If no one answers, go to the emergency room.'
	},
	// RF-09
	headache: {
		urgency: 'today',
		clinical: 'Suspect a CSF leak: surgical review.',
		plain: 'Call your surgical team today. If no one answers, go to the emergency room.'
	},
	waking: {
		urgency: 'now',
		clinical: 'Examine now. CT, or emergency MRI with a deficit.',
		plain: 'Tell your team at once. At home, go to the emergency room now.'
	}
};

/** Stands above everything, whatever is chosen (RF-01 to RF-10). */
export const standingRules: Record<'clinical' | 'plain', Record<Urgency, string>> = {
	clinical: {
		now: 'New bladder, bowel, saddle or sexual change; weakness in both legs; in the first days any new weakness, or pain that rises fast; swollen calf, chest pain, breathlessness.',
		today:
			'One weak leg, new or worsening; fever, leaking wound, night pain that rises; headache worse upright.'
	},
	plain: {
		now: 'New weakness in a leg. Numb skin between your legs. New bladder or bowel trouble. Sex that feels numb. Pain that rises fast in the days after surgery. A swollen calf, chest pain or short breath.',
		today: 'Fever. A wound that is red or leaks. A headache that is worse when you sit up.'
	}
};
