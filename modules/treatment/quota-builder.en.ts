/** How a day feels. Its number is the same on each: by plan, not by pain (facts TX-01). */
export type Mood = 'good' | 'usual' | 'bad';

/** Signs that end every plan: TX-03, RF-01, RF-04, RF-08. */
const danger = [
	'new numbness between your legs',
	'new trouble with bladder or bowel',
	'new weakness in a leg',
	'chest pain or short breath'
];

/** Whole numbers and means: 10, 10.3. */
const number = (value: number): string => String(Number(value.toFixed(1)));

const inMinutes = (minutes: number): string =>
	number(minutes) === '1' ? '1 minute' : `${number(minutes)} minutes`;

/**
 * What QuotaBuilder says to patients. In other languages it stands beside this file, `quota-builder.es.ts`: a chunk of its own,
 * which the player fetches and hands to the figure as `words`.
 */
export const words = {
	/** For dates */
	locale: 'en-GB',
	number,
	inMinutes,
	threeWalks: 'Three walks: how many minutes?',
	walk: (nth: number) => `Walk ${nth}`,
	oneMore: 'One minute more every',
	/** After how many days */
	rises: { '2': '2 days', '3': '3 days', '7': 'week' },
	goal: 'Goal, in minutes (may stay empty)',
	noGoal: 'none',
	/** What the plan comes to, or what keeps it from being made */
	summary: {
		incomplete: 'Type three walks in whole minutes, from 1 to 240 each.',
		tooShort: 'Your walks are very short. Make the first steps of your plan with your team.',
		goalTooLow: (first: number) =>
			`The plan starts at ${inMinutes(first)}. Choose a goal above that, or none.`,
		plan: (average: number, first: number, last: number) =>
			`Your average walk is ${inMinutes(average)}. You start below it, at ${inMinutes(first)}. On day 14 you walk ${inMinutes(last)}.`
	},
	picture: (summary: string) => `The plan as a chart. ${summary}`,
	/** In the picture */
	average: (minutes: number) => `Average walk ${number(minutes)} min`,
	walks: '3 walks',
	day: (day: number) => (day === 0 ? 'Start' : `Day ${day}`),
	lookAt: 'Look at',
	feeling: 'How do you feel that day?',
	moods: { good: 'Good day', usual: 'Usual day', bad: 'Bad day' } satisfies Record<Mood, string>,
	/** After the day's minutes */
	onSuchADay: {
		good: 'Stop there, even if you could do more. Too much today can cost you tomorrow.',
		usual: 'Do it, stop, and write it down.',
		bad: 'The number stays: no more, no less. Go slowly if you need to. Too hard today? Write that down. Go on with tomorrow’s number. After several such days, talk to your team.'
	} satisfies Record<Mood, string>,
	getHelp: 'Get help now for:',
	danger,
	stops: 'Then the plan stops. After an operation, your surgeon’s rules come first.',
	calendar: {
		title: 'Put it in your calendar',
		firstDay: 'First day',
		time: 'Time',
		save: 'Save calendar file',
		file: 'walking-plan.ics',
		saved: 'Saved, if your browser allows it: open walking-plan.ics. No file? Print the plan instead.',
		/** The name of an event */
		event: (minutes: number) => `Walk ${inMinutes(minutes)}`,
		/** Said in each event */
		notes: `Good day or bad day: stop at the number. Write down what you walked. Get help now for ${danger.join(', ')}: then the plan stops.`
	},
	/** TX-01 */
	method: [
		'Walk three times, on three days. Stop when you need to. Note the minutes.',
		'Take the average. Start below it: at about 80 of each 100.',
		'Add one minute by the calendar, not by how you feel.',
		'Today’s number is a ceiling. Stop there, on good and on bad days.',
		'Write down each walk. Show the list to your team.'
	],
	/** SN-24 */
	evidence: 'This way has been tested. Results are mixed. No study was done only after back surgery.',
	table: { day: 'Day', date: 'Date', minutes: 'Minutes', walked: 'Walked' },
	notKept: 'This is a plan to talk over with your team. What you type here is not kept and not sent.'
};

export type QuotaWords = typeof words;
