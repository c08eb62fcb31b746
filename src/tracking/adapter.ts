import type { RunTimeReporting } from '../course/reporting.ts';
import type { Report } from './report.ts';

/** One value for the LMS. */
export type Write = readonly [element: string, value: string];

/** What the LMS is known to hold: read at launch, or accepted and committed since. */
export type Held = ReadonlyMap<string, string>;

/** One row of a list, the id first, as its turn comes: its place, and whether there is anything to say, hang on what is held then. */
export type Row = (held: Held) => Write[];

/** What was reached before this session, as far as the LMS tells. */
export interface Before {
	completed: boolean;
	passed: boolean | null;
	score: number | null;
}

/** One standard as a pure table: what it calls things, and a report in its words. The driver does the talking. */
export interface Adapter {
	functions: Record<'start' | 'finish' | 'get' | 'set' | 'commit' | 'error', string>;
	elements: Record<
		| 'mode'
		| 'credit'
		| 'learnerId'
		| 'learner'
		| 'language'
		| 'launchData'
		| 'passMark'
		| 'state'
		| 'location'
		| 'exit'
		| 'time',
		string
	>;
	/** Status and score: never lowered, so read at launch; the first one tells whether the attempt is new. */
	results: readonly [string, ...string[]];
	/** The field of an objective that holds its status. */
	objectiveStatus: string;
	/** What the pass mark is multiplied with to be a percentage. */
	percent: number;
	/** Finishing commits by itself, and nothing may be committed just before it. */
	finishCommits: boolean;
	/** Set just before the finish: the attempt goes on at the next launch, or is over (2.7). */
	farewell: Record<RunTimeReporting['exit-when-complete'], readonly Write[]>;
	timespan(seconds: number): string;
	before(held: Held): Before;
	/** Commits in their order, each a list of writes in their order. Nothing in it lowers what is held. */
	steps(report: Report, held: Held, reporting: RunTimeReporting): Write[][];
}
