import type { QuotaWords } from './quota-builder.en.ts';
import type { Plan } from './quota.ts';

/** What the plan comes to, or what keeps it from being made; for clinicians in their own words. */
export function summaryOf(plan: Plan, plain: boolean, { summary, inMinutes }: QuotaWords): string {
	switch (plan.is) {
		case 'incomplete':
			return summary.incomplete;
		case 'too-short':
			return plain
				? summary.tooShort
				: 'The mean is under 2 minutes: no whole minute lies below it. Plan the first steps together, in steps or seconds.';
		case 'goal-too-low':
			return summary.goalTooLow(plan.first);
		case 'plan': {
			const first = plan.days[0] ?? 0;
			const last = plan.days.at(-1) ?? 0;

			return plain
				? summary.plan(plan.baseline, first, last)
				: `Baseline (mean): ${inMinutes(plan.baseline)}. First quota, 80% rounded down: ${inMinutes(first)}. Day 14: ${inMinutes(last)}.`;
		}
	}
}

/** TX-01, for clinicians; what is known of it: SN-24. */
export const method = [
	'Measure the baseline to tolerance on several days.',
	'Set the first quota below the mean, for example at 80%.',
	'Raise it by a small fixed step on a calendar (time-contingent, not pain-contingent).',
	'Stop at the quota on good and bad days: it is a ceiling as well as a target.',
	'Record and reinforce. Leave the quota for red flags and postoperative restrictions.'
];

export const evidence =
	'Evidence from low back pain in workers: earlier return to work in two trials (Lindström 1992; Staal 2004, 58 v 87 days), slower in one (Steenstra 2006, 139 v 111 days). None in FBSS.';
