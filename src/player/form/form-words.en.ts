/** The words of forms, as words.ts has the rest. */
export const formWords = {
	intro: 'Nothing here is right or wrong, and nothing counts for your result.',
	/** Where an LMS keeps them */
	whoSees: (interactions: boolean): string =>
		interactions
			? 'When you send it, your learning system gets your choices, beside your name.'
			: 'Your choices are kept with your progress, and nobody gets them.',
	onPaper: 'There is room for your own words on the printed sheet, which you may hand in.',
	missing: (count: number): string =>
		count === 1 ? 'One question is still open.' : `${count} questions are still open.`,
	send: 'Send',
	sending: 'Sending …',
	thanks: 'Thank you',
	sent: 'Your answers are kept. You can change them and send them again.',
	change: 'Change my answers',
	certificate: 'To the certificate',

	/** On paper only: what does not go into the learning system */
	ownWords: 'In your own words',
	ownWordsWhy:
		'Nobody gets these lines unless you hand over the sheet. Write nothing by which a patient could be known.',
	lines: [
		'What will you do differently, with whom, and from when?',
		'What stands in the way, and who can help?',
		'What should this course do better? Did anything in it read as advertising?'
	]
};

export type FormWords = typeof formWords;
