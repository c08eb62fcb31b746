import type { Brought } from './bring-back.ts';

/** What may be wrong with what is brought back. */
type Refused = Exclude<Brought, 'kept' | 'not-kept'> | 'unreadable';

/** The words of the pages that only packages for the web have. */
export const webWords = {
	/** On the opening page and the about page */
	kept: 'Your progress is kept in this browser on this device, without your name. Whoever uses this browser can see it.',
	notKept:
		'This browser keeps nothing: when you close the course, your progress is gone unless you saved it as a file.',
	sent: (host: string) =>
		`Your start, finish and results are also sent to ${host}, under a random number instead of a name.`,
	notSent: 'Nothing is sent to anybody.',

	/** Saving as a file; its first line, before what only the course reads */
	fileNote: 'Course progress. No name stands in this file. Do not change it.',
	save: 'Save your progress as a file',
	saveWhy:
		'With the file you can go on in another browser or on another device. It holds no name, but your answers and results: keep it where others do not look.',
	saveButton: 'Save the file',
	asText: 'Nothing happened? Copy it as text',
	asTextHow:
		'Some browsers and frames save no files. Copy this text and keep it, for example in a note or a mail to yourself.',
	text: 'Your progress as text',

	/** Bringing it back */
	bring: 'Bring progress back',
	bringWhy: 'What is here already stays: pages, answers and best results of both are put together.',
	choose: 'Choose your progress file',
	paste: 'Or paste the text',
	pasted: 'Text that you copied',
	pasteButton: 'Bring it back',
	brought: (done: number, of: number) => `Your progress is back: ${done} of ${of} done.`,
	broughtNotKept:
		'Your progress is back, but this browser could not keep it. Save it as a file before you close the course.',
	refused: {
		'too-long':
			'This file is too large for a progress file. Nothing was changed. Choose the file whose name begins with the course’s name and “progress”.',
		'not-ours':
			'This is not a progress file of a course. Nothing was changed. Choose the file whose name begins with the course’s name and “progress”.',
		'other-course': 'This progress belongs to another course. Nothing was changed.',
		'other-audience':
			'This progress belongs to this course’s version for other readers. Nothing was changed. Open that version and bring the file back there.',
		newer:
			'This progress was saved by a newer version of the course. Nothing was changed. Open the newest version and bring the file back there.',
		damaged:
			'This file is damaged: part of it is missing or was changed. Nothing was changed here. Save it again where it came from.',
		empty: 'There is no text yet. Paste it first.',
		unreadable: 'Your browser could not read this file. Nothing was changed. Try again, or paste its text.',
		'newer-here':
			'A newer version of the course has kept progress in this browser, and nothing may overwrite it. Nothing was changed.'
	} satisfies Record<Refused, string>,

	/** Deleting */
	forget: 'Delete your progress from this browser',
	forgetWhy:
		'On a shared computer, do this when you are done. Save the file first if you want to go on later.',
	forgetButton: 'Delete my progress from this browser',
	forgetAsk: 'Delete it? Pages read, answers and results in this browser are gone then.',
	forgetYes: 'Yes, delete it',
	forgetNo: 'Keep it',
	forgotten: 'Deleted. Nothing of your progress is kept in this browser any more.',
	notForgotten:
		'This browser did not delete it. Try again, or clear this site’s data in the browser’s settings.',

	/** Printable result */
	audience: { patients: 'For patients', nurses: 'For nurses', students: 'For students' },
	version: (version: string) => `Version ${version}`,
	printed: (date: string) => `Printed on ${date}`,
	name: 'Name, by hand',
	outcome: 'Result',
	allDone: 'Everything that the course asks for is done.',
	notAllDone: (done: number, of: number) => `${done} of ${of} done.`,
	noTest: 'This course has no final test.',
	notTaken: (mark: number) => `Final test: not handed in yet. Pass mark: ${mark} %.`,
	taken: (best: number, mark: number, passed: boolean) =>
		`Final test: ${passed ? 'passed' : 'not passed'}, best result ${best} %. Pass mark: ${mark} %, and every question on an emergency or a lethal hazard right.`,
	tries: (tries: number, of: number) => `Handed in ${tries} of ${of} times.`,
	read: 'What was read and practised',
	page: 'Page',
	state: 'State',
	done: { lesson: 'read', quiz: 'answered', form: 'filled in', case: 'gone through' },
	started: 'started',
	open: 'not opened yet',
	honest: 'Self-reported by this browser; not a certificate.',
	honestWhy: 'Nobody has checked who took the course, and the result can be changed by whoever knows how.',
	print: 'Print this page',
	printElse: 'If nothing happens, use your browser’s own print command.'
};

export type WebWords = typeof webWords;
