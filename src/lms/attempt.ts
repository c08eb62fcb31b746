/**
 * What this LMS keeps of an attempt: the shape of `.lms/attempts/<package>/<n>.json` and of `/attempts/<package>/<n>.json`.
 * Words and numbers are the LMS's own reading of the data model in `cmi`, so that SCORM 1.2 and 2004 read alike.
 * Fields are added, none is renamed: tests and stored attempts rest on them.
 */
export interface Attempt extends Result {
	/** Name of the package's zip, without `.zip`. */
	package: string;
	/** From 1. */
	attempt: number;
	standard: Standard;
	/** ISO 8601, as `updated`. */
	started: string;
	/** When a course last stored something. */
	updated: string;
	/** By the manifest's item identifier, in its order. The attempt's own result rolls these up. */
	scos: Record<string, ScoRecord>;
	/** Every call of the API in order; of more than 5,000 the latest. */
	log: Call[];
	/** How many calls the cap has cut off. */
	dropped: number;
}

export type Standard = 'scorm12' | 'scorm2004';

export interface Result {
	status: Status;
	score: Score;
	/** Seconds of all sessions that are over. */
	totalTime: number;
	/** Seconds of the session that is open, or was open last, as the course last reported them. */
	sessionTime: number;
	location: string;
	suspendData: string;
	exit: string;
	objectives: Objective[];
	interactions: Interaction[];
}

export interface Status {
	completion: 'completed' | 'incomplete' | 'not attempted' | 'unknown';
	success: 'passed' | 'failed' | 'unknown';
	/** SCORM 1.2's single word; for 2004 the word that says the same. */
	lesson_status: string;
}

/** `null`: never set. */
export interface Score {
	raw: number | null;
	min: number | null;
	max: number | null;
	scaled: number | null;
}

export interface Objective {
	id: string;
	status: string;
	/** 2004. */
	completion: string;
	success: string;
	progress: string;
	description: string;
	score: Score;
}

export interface Interaction {
	id: string;
	type: string;
	time: string;
	response: string;
	result: string;
	correct: string[];
	objectives: string[];
	weighting: string;
	latency: string;
	description: string;
}

export interface ScoRecord extends Result {
	title: string;
	/** The data model as the course left it; `null` until the first commit. */
	cmi: Cmi | null;
	launches: Launch[];
}

/** The data model as plain data, lists as objects with the keys `0`, `1` … */
export interface Cmi {
	[element: string]: string | number | boolean | null | Cmi;
}

export interface Launch {
	id: string;
	at: string;
	/** Number of the last commit taken; 0: none yet. */
	commit: number;
	/** Seconds, as the course last reported them. */
	sessionTime: number;
	/** The course called Finish or Terminate. A session that did not was killed: its time counts all the same. */
	finished: boolean;
}

/** One call of the course. */
export interface Call {
	launch: string;
	/** From 1 in each launch. */
	number: number;
	at: string;
	call: string;
	element: string | null;
	/** Values of more than 4,100 characters are cut in the log. */
	value: string | null;
	returned: string;
	/** As GetLastError would say right after it; `"0"` is none. */
	error: string;
}

export const cappedCalls = 5000;

const emptyScore: Score = { raw: null, min: null, max: null, scaled: null };

export const noResult: Result = {
	status: { completion: 'not attempted', success: 'unknown', lesson_status: 'not attempted' },
	score: emptyScore,
	totalTime: 0,
	sessionTime: 0,
	location: '',
	suspendData: '',
	exit: '',
	objectives: [],
	interactions: []
};
