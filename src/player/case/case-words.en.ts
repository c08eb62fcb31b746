/** The words of cases, as `words` has the rest. Patients read what was safe; they get no points and no marks. */
export const caseWords = {
	decision: (number: number) => `Decision ${number}`,
	/** Where an earlier visit had come to */
	cameTo: (number: number) => `You have come to decision ${number}.`,
	goOnThere: 'Go on there',
	decide: 'Decide',
	chose: 'You chose:',
	better: 'Better:',

	/** The chart, beside the story or folded away; patients have notes */
	chart: 'Chart',
	newInChart: (headings: string) => `New in the chart: ${headings}`,
	notes: 'Notes',
	newInNotes: (headings: string) => `New in the notes: ${headings}`,
	new: 'New',

	/** Over a safety debrief */
	stop: 'Stop: this can harm the patient.',
	stopPatients: 'Stop: this can do harm.',

	/** The end */
	unsafe: 'The case ended with an unsafe choice.',
	points: (points: number, best: number) =>
		`${points} of ${best} points: ${Math.floor((points * 100) / best)} %.`,
	needed: (mark: number) => `${mark} % and no unsafe choice are needed.`,
	rubric: 'What was asked of you',
	pointsOf: 'Points',
	of: (points: number, of: number) => `${points} of ${of}`,
	cameThrough: 'You came through safely.',
	notSafe: 'This way was not safe.',
	tryAgain: 'Read what would have been better, then choose again.',
	lookingBack: 'Looking back',
	chooseAgain: 'Choose again here',
	another: 'Try another path',

	/** What a choice was worth, by points from 0 to 3 */
	worth: { 0: 'Wrong', 1: 'Of low value', 2: 'Acceptable', 3: 'Best choice' },
	worthPatients: {
		0: 'Not a good choice',
		1: 'Safe, but not the best',
		2: 'Safe, but not the best',
		3: 'Safe'
	},
	worthUnsafe: 'Unsafe',
	worthUnsafePatients: 'Not safe'
};

export type CaseWords = typeof caseWords;
