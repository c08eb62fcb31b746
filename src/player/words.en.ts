import { hours, isLong } from './hours.ts';

/**
 * The words of the interface, by where they stand. Buttons say what happens. One table a language; a text that depends on
 * something is a function of it.
 */
export const words = {
	/** Top bar */
	contents: 'Contents',
	home: 'Opening page',
	saveAndExit: 'Save and exit',
	progressLabel: 'Course progress',
	pagesDone: (done: number, of: number) => `${done} of ${of} done`,
	minutesLeft: (minutes: number) =>
		minutes === 0 ? 'all read' : isLong(minutes) ? `${hours(minutes)} h left` : `${minutes} min left`,
	skip: 'Skip to the page',
	/** Spoken when the learner has switched to this language */
	languageShown: 'The course is in English now.',
	/** Beside the button, where the other language did not arrive */
	languageFailed: 'It could not be loaded. Check your connection, then try again.',

	/** Beside the progress: where the work is kept */
	saving: {
		connecting: 'Connecting …',
		saved: (time: string) => (time ? `Saved ${time}` : 'Saved'),
		unsaved: 'Not saved yet',
		browser: 'Kept in this browser',
		memory: 'Not kept',
		review: 'Review: your result stays',
		ended: 'Saved and closed'
	},

	/** Notices under the top bar */
	notices: {
		connecting: 'Connecting to your learning system …',
		browser:
			'No learning system was found. You can take the whole course; progress is kept in this browser only and is not reported to anybody.',
		memory:
			'No learning system was found, and this browser keeps nothing. You can take the whole course; when you close it, your progress is gone.',
		/** Only in packages for the web */
		webMemory:
			'This browser keeps nothing. You can take the whole course; before you close it, save your progress as a file.',
		unsaved: (since: string) =>
			`Your learning system does not answer. What you did${since && ` since ${since}`} is not saved there yet. The course keeps trying, and you can go on.`,
		leaveNoted:
			'You may also close the window: your work is kept in this browser, and is sent when you open the course from your learning system here again.',
		leaveOpen:
			'Keep this window open until it is saved. If it takes long, sign in to your learning system in another tab, then try again here.',
		refused:
			'Your learning system is there, but it did not open a session for you. You can read the whole course; nothing is saved. To have it count, close this window and open the course from your learning system again.',
		elsewhere:
			'You have this course open in another tab or window too. What you do in either counts. To be safe, close one of them.',
		tryAgain: 'Try saving again',
		damaged:
			'Your earlier place could not be read, so the course starts at the beginning. Results that were reported stay as they are.',
		newer:
			'Your progress was saved by a newer version of this course. You can read everything; nothing is overwritten.',
		chunk: 'This page could not be loaded. Check your connection, then try again.',
		tryLoading: 'Try again',
		close: 'Close this notice'
	},

	/** Opening page */
	start: 'Start the course',
	startPart: 'Start this part',
	partOf: (course: string) =>
		`This is one part of “${course}”. The other parts are opened from your learning system.`,
	goOn: (title: string) => `Go on: ${title}`,
	wereAt: (title: string) => `You were at “${title}”.`,
	startOver: 'Start over',
	startOverAsk: 'Start over? Ticks and practice answers are cleared. Results that were reported stay.',
	startOverYes: 'Yes, start over',
	startOverNo: 'Keep my place',
	allDone: 'You have done everything this course asks for.',
	partDone: 'You have done everything this part asks for.',
	allMinutes: (lessons: number, minutes: number) =>
		lessons === 0
			? `About ${howLong(minutes)}.`
			: `${lessons === 1 ? 'One lesson' : `${lessons} lessons`}, about ${howLong(minutes)} in all.`,
	about: 'About this course',
	glossary: 'All words explained',
	handouts: 'Sheets to print',
	certificate: 'Certificate',
	connection: 'Connection details',
	review: 'To look at again',
	/** Pages of packages for the web */
	web: { progress: 'Your progress', result: 'Result to print' },
	result: (percent: number, passed: boolean) =>
		passed ? `Passed with ${percent} %` : `Best result ${percent} %`,

	/** One line above the page that the learner is brought back to */
	backAt: (title: string) => `Back at “${title}”.`,

	/** Menu rows */
	minutes: (minutes: number) => `${minutes} min`,
	done: 'done',
	started: 'started',
	open: 'not opened yet',
	locked: 'Opens when all lessons are read',

	/** Lessons */
	lessonOf: (module: string, position: number, of: number) => `${module} · ${position} of ${of}`,
	objectives: 'After this lesson you can',
	sources: 'Sources',
	terms: 'Words used here',
	closeTerm: 'Close',
	printHandout: 'Print this sheet',
	handoutFrom: (title: string) => `From “${title}”`,
	reviewPending: 'Clinical review of this lesson is pending.',
	reviewed: (by: string, on: string, next: string | null) =>
		`Reviewed by ${by} on ${on}.${next ? ` Next review: ${next}.` : ''}`,
	next: (title: string) => `Go on: ${title}`,
	toOpening: 'Back to the opening page',
	figureLoading: 'The figure is loading.',
	/** Over a figure that has no words in this language */
	figureElsewhere: 'This figure is in another language so far.',
	inAnotherPart: '(in another part of this course)',

	/** End page */
	ended: 'Saved. You can close this window.',
	endedText: 'The next time you open the course from your learning system, it takes you back to this place.'
};

export type Words = typeof words;

function howLong(minutes: number): string {
	return isLong(minutes) ? `${hours(minutes)} hours` : `${minutes} minutes`;
}
