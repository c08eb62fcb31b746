import type { Plan } from './quota.ts';

export type Mood = 'good' | 'usual' | 'bad';

/** The day's number is the same on each: by plan, not by pain (facts TX-01). */
export const moods: readonly { value: Mood; label: string }[] = [
	{ value: 'good', label: 'Good day' },
	{ value: 'usual', label: 'Usual day' },
	{ value: 'bad', label: 'Bad day' }
];

const onSuchADay: Record<Mood, string> = {
	good: 'Stop there, even if you could do more. Too much today can cost you tomorrow.',
	usual: 'Do it, stop, and write it down.',
	bad: 'The number stays: no more, no less. Go slowly if you need to. Too hard today? Write that down. Go on with tomorrow’s number. After several such days, talk to your team.'
};

export function onThisDay(minutes: number, mood: Mood): string {
	return `${inMinutes(minutes)}. ${onSuchADay[mood]}`;
}

export function inMinutes(minutes: number): string {
	const rounded = Number(minutes.toFixed(1));

	return `${rounded} ${rounded === 1 ? 'minute' : 'minutes'}`;
}

export function dayName(day: number): string {
	return day === 0 ? 'Start' : `Day ${day}`;
}

/** What the plan comes to, or what keeps it from being made. */
export function summaryOf(plan: Plan, plain: boolean): string {
	switch (plan.is) {
		case 'incomplete':
			return 'Type three walks in whole minutes, from 1 to 240 each.';
		case 'too-short':
			return plain
				? 'Your walks are very short. Make the first steps of your plan with your team.'
				: 'The mean is under 2 minutes: no whole minute lies below it. Plan the first steps together, in steps or seconds.';
		case 'goal-too-low':
			return `The plan starts at ${inMinutes(plan.first)}. Choose a goal above that, or none.`;
		case 'plan': {
			const first = plan.days[0] ?? 0;
			const last = plan.days.at(-1) ?? 0;

			return plain
				? `Your average walk is ${inMinutes(plan.baseline)}. You start below it, at ${inMinutes(first)}. On day 14 you walk ${inMinutes(last)}.`
				: `Baseline (mean): ${inMinutes(plan.baseline)}. First quota, 80% rounded down: ${inMinutes(first)}. Day 14: ${inMinutes(last)}.`;
		}
	}
}

/** Signs that end every plan: TX-03, RF-01, RF-04. */
export const danger = [
	'new numbness between your legs',
	'new trouble with bladder or bowel',
	'new weakness in a leg'
];

/** Said in each event of the calendar file. */
export const calendarNotes = `Good day or bad day: stop at the number. Write down what you walked. Get help now for ${danger.join(', ')}: then the plan stops.`;

/** TX-01; what is known of it: SN-24. */
export const method = {
	plain: [
		'Walk three times, on three days. Stop when you need to. Note the minutes.',
		'Take the average. Start below it: at about 80 of each 100.',
		'Add one minute by the calendar, not by how you feel.',
		'Today’s number is a ceiling. Stop there, on good and on bad days.',
		'Write down each walk. Show the list to your team.'
	],
	clinical: [
		'Measure the baseline to tolerance on several days.',
		'Set the first quota below the mean, for example at 80%.',
		'Raise it by a small fixed step on a calendar (time-contingent, not pain-contingent).',
		'Stop at the quota on good and bad days: it is a ceiling as well as a target.',
		'Record and reinforce. Leave the quota for red flags and postoperative restrictions.'
	]
};

export const evidence = {
	plain: 'This way has been tested. Results are mixed. No study was done only after back surgery.',
	clinical:
		'Evidence from low back pain in workers: earlier return to work in two trials (Lindström 1992; Staal 2004, 58 v 87 days), slower in one (Steenstra 2006, 139 v 111 days). None in FBSS.'
};
