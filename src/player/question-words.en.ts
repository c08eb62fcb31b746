/** The words of the pages that ask questions, as `words` has the rest: nobody needs them before the first lesson. */
export const questionWords = {
	/** Questions */
	questionOf: (number: number, of: number) => `Question ${number} of ${of}`,
	redFlag: 'Must be right',
	check: 'Check answer',
	hint: 'Show a hint',
	tryAgain: 'Try again',
	showAnswer: 'Show the answer',
	nextQuestion: 'Next question',
	previousQuestion: 'Question before',
	seeResults: 'See results',
	right: 'Right.',
	notYet: 'Not yet.',
	partly: 'Not yet: a part of it is right.',
	/** Of things put in order: neighbours are right, places are not */
	partlyOrdered: 'Not yet: some of them follow each other rightly.',
	noted: 'Noted. Nothing is right or wrong here.',
	/** Under a wrong answer whose reason stands beside it */
	readWhy: 'Read why, then try again.',
	/** Where no reason is told before the whole answer is */
	tryOrLook: 'Try again, or look at the answer.',
	thisOne: 'This one.',
	notThis: 'Not this one.',
	belongs: 'Belongs to the answer.',
	doesNotBelong: 'Does not belong.',
	answerFirst: {
		'choose-one': 'Pick one of the options first.',
		'choose-all': 'Pick at least one option first.',
		order: 'Move at least one item first.',
		match: 'Choose a match for every row first.',
		number: 'Type a number first, for example 1.5.',
		'key-feature': 'Pick from the list first.',
		hotspot: 'Tap a place on the picture, or pick from the list, first.',
		'true-false': 'Say true or false, and why, first.',
		likert: 'Pick a place on the scale first.',
		'choose-any': 'Pick at least one first.',
		sort: 'Give every row its group first.',
		label: 'Choose a label for every number first.',
		text: 'Type a word first.',
		task: 'Do the task in the figure first.'
	},
	missingParts: (missing: number) => `${missing} still to be filled in.`,
	chooseAllHint: 'Pick every option that is right.',
	chooseAnyHint: 'Pick every one that applies.',
	hotspotHint: 'Tap the place on the picture, or pick it from the list.',
	sortHint: 'Pick a group for each.',
	place: 'Place',
	trueOrFalse: 'True or false?',
	verdict: { true: 'True', false: 'False' },
	itIs: { true: 'It is true.', false: 'It is false.' },
	because: 'Because …',
	noRightAnswer: 'Nothing is right or wrong here.',
	yourWords: 'Your answer, in a word or two',
	answeredBefore: 'You have answered this. What you typed was not kept; type again to change it.',
	workedBefore:
		'You have done something here. The figure begins anew; what you did counts until you change something in it.',
	taskDone: 'The task is done.',
	taskOpen: 'The task is not done.',
	rightWords: (words: string) => `The answer is: ${words}.`,
	longListHint: (picks: number, of: number) =>
		picks === 1 ? `Pick one of ${of}. Type to search.` : `Pick ${picks} of ${of}. Type to search.`,
	yourPicks: 'Your picks',
	nothingPicked: 'Nothing picked yet.',
	takeAway: (pick: string) => `Take away: ${pick}`,
	search: 'Search the list',
	found: (count: number) => (count === 1 ? '1 found' : `${count} found`),
	fullList: (picks: number) =>
		picks === 1
			? 'Take it away to pick another one.'
			: `You have picked ${picks}. Take one away to pick another.`,
	orderHint: 'Put the items in order with the buttons.',
	moveUp: (item: string) => `Move up: ${item}`,
	moveDown: (item: string) => `Move down: ${item}`,
	movedTo: (item: string, place: number, of: number) => `${item}: now ${place} of ${of}`,
	matchChoose: 'Choose …',
	yourNumber: 'Your answer',
	rightNumber: (value: string) => `The answer is ${value}.`,
	rightOrder: 'The right order',

	/** Results of practice */
	practiceDone: (right: number, of: number) => `${right} of ${of} right at the first try`,
	redFlagsOpen: (count: number) =>
		`${count === 1 ? 'One question' : `${count} questions`} marked “Must be right” ${count === 1 ? 'is' : 'are'} still open.`,
	howSure: 'How sure are you? (You may leave this out.)',
	confidence: { 1: 'Guessing', 2: 'Fairly sure', 3: 'Sure' },
	byConfidence: 'How sure, and how right',
	sureAndWrong: (count: number) =>
		`${count === 1 ? 'One answer that you were sure of was' : `${count} answers that you were sure of were`} not right: begin there.`,
	byObjective: 'By objective',
	byLevel: 'By kind of thinking',
	thinking: {
		know: 'To remember and understand',
		apply: 'To apply to a patient',
		judge: 'To analyse and to judge'
	},
	rightOf: (right: number, of: number) => `${right} of ${of}`,
	/** Also under a question that was missed */
	readAgain: 'Read again:',
	practiseAgain: 'Practise again',
	practiseMissed: (count: number) => `Practise what I missed (${count})`,

	/** Review: on the opening page */
	lookAgainToday: (count: number) => `To look at again today: ${questions(count)}`,
	lookAgainNow: (count: number): string => (count === 1 ? 'Answer it now' : 'Answer them now'),
	nextToLookAgain: (days: number, count: number) =>
		`Nothing to look at again today. ${inDays(days)}: ${questions(count)}.`,
	/** Its results */
	reviewDone: (right: number, of: number) => `${right} of ${of} right at the first try now`,
	comingUp: 'What comes again, and when',
	comingIn: (days: number, count: number) => `${inDays(days)}: ${questions(count)}`,
	comingLater: (count: number) => `Later: ${questions(count)}`,
	whyAgain:
		'What you know well comes again later, what is hard for you comes sooner. They wait until you open the course.',

	/** Final test */
	examFacts: (questions: number, minutes: number, mark: number) =>
		`${questions} questions, about ${minutes} minutes. You pass with ${mark} % and every question on an emergency or a lethal hazard right. A question counts when all of it is right.`,
	examTries: (left: number, of: number) => `${left} of ${of} tries left.`,
	examNoTries: 'No tries are left.',
	examLocked: 'The test opens when these are read:',
	timeLimit: (minutes: number) =>
		`You have ${minutes} minutes. When they are over, the test is handed in with what you have answered. While the course is closed, the clock stands still.`,
	extraTimeGiven: 'I have been given extra time',
	extraTime: (percent: number, minutes: number) =>
		`${percent === 0 ? 'None' : `${percent} % more`}: ${minutes}\u00a0minutes`,
	/** On the page, and told at 10, 5 and 1 */
	timeLeft: (minutes: number) =>
		minutes === 0 ? 'Less than a minute left' : minutes === 1 ? '1 minute left' : `${minutes} minutes left`,
	timeUpNow: 'The time is up. The test is being handed in with what you have answered.',
	/** Results */
	timeWasUp: 'The time was up, so the test was handed in with what you had answered.',
	examStart: 'Start the test',
	examAgain: 'Take the test again',
	flag: 'Look at this again later',
	flagged: 'marked to look at again',
	answered: 'answered',
	unanswered: 'not answered',
	overview: 'All questions',
	submit: 'Hand in the test',
	submitAsk: (open: number) =>
		open === 0
			? 'All questions are answered. Hand in now?'
			: `${open === 1 ? 'One question is' : `${open} questions are`} not answered yet and would count as wrong. Hand in now?`,
	submitYes: 'Yes, hand in',
	submitNo: 'Go back to the questions',
	examResult: (right: number, of: number, percent: number) => `${right} of ${of} right: ${percent} %`,
	passed: 'Passed',
	failed: 'Not passed',
	missedCritical: (percent: number, reported: number) =>
		`You reached ${percent} %, but missed a question on an emergency or a lethal hazard. Every one of them must be right to pass, so ${reported} % is what counts.`,
	needed: (mark: number) => `${mark} % is needed.`,
	answersShown: 'Your answers',
	answersLater: 'Your answers and their reasons are shown when you have passed, or after your last try.',
	notAnswered: 'Not answered.',
	missedInTest: (count: number) => `Practise what you missed (${count})`,
	print: 'Print this page',
	notPrinted:
		'If nothing happens, your learning system does not let this window print. Try the print command of your browser.'
};

export type QuestionWords = typeof questionWords;

function questions(count: number): string {
	return count === 1 ? 'one question' : `${count} questions`;
}

function inDays(days: number): string {
	return days === 1 ? 'Tomorrow' : `In ${days} days`;
}
