import type { ObjectiveScore } from '../../assessment/objective-scores.ts';
import type { Outline } from '../../course/course.ts';
import type { Graded } from '../../tracking/interaction.ts';
import type { Report } from '../../tracking/report.ts';
import type { Wishes } from '../../tracking/language.ts';
import type { Kept } from '../../tracking/resume.ts';

/** Where a learner's work is kept: an LMS, this browser, or nowhere. */
export interface Keeper {
	/** `refused`: there is an LMS, and it opened no session; nothing is kept. */
	kind: 'lms' | 'browser' | 'memory' | 'refused';
	kept: Kept;
	/** Results may be written: not in review or browse mode, not without credit. */
	credited: boolean;
	/** The LMS's pass mark in percent, which wins over ours. */
	passMark: number | null;
	/** The learner's name as the LMS says it: foreign text, to be shown and never kept (S-01). Empty where it says none. */
	learner?: string;
	/** The name under which tabs of the same learner find each other (F-07); none where learners cannot be told apart. */
	tabs?: string;
	/** Commits what the start has set; not before the first page can be used, for it may hold the page. */
	settle(): void;
	/** Tells of states that others of the learner's windows have kept meanwhile (F-07). */
	listen?(heard: (state: string) => void): void;
	/** Resolves true once it is safely kept. */
	save(report: Report, state: string): Promise<boolean>;
	/**
	 * Sends graded answers and the scores of a test's objectives call by call, so that a slow LMS never freezes the page. Only
	 * SCORM has fields for them: elsewhere neither is kept nor sent.
	 */
	record(answers: readonly Graded[], objectives: readonly ObjectiveScore[]): Promise<void>;
	/** The learner did something: idle time ends. */
	touch(): void;
	/** Ends the session, once; true when the LMS said yes. */
	finish(): boolean;
	/** Throws away what this browser holds beside the LMS, which is proved to hold it (F-24). */
	forget?(): void;
	/** What the learner must know of a connection that could not be made, in the language of the moment. */
	notice?: () => string;
	/** What the launch says of the learner's language: its parameters, and what the LMS prefers (F-30). */
	language?: Pick<Wishes, 'launched' | 'preferred'>;
	/** After a finish that the learner asked for: the address to go back to, once the goodbye has arrived. */
	returnTo?(): Promise<string | null>;
	/** What only a package for the web has, which is meant to be without an LMS. */
	web?: {
		/** Deletes all that this browser keeps of the course; false where it could not. */
		forget(): Promise<boolean>;
		/** The host that results are sent to, by its owner's wish; null where nobody gets them. */
		sentTo: Promise<string | null>;
	};
}

/** What kind of package this is; it says so itself and never guesses. */
export type Standard = 'scorm12' | 'scorm2004' | 'cmi5' | 'web' | 'standalone';

export interface Here {
	standard: Standard;
	/** Of the course, its audience and its SCO where it has several: what is kept in this browser is kept under it. */
	key: string;
	outline: Pick<Outline, 'id' | 'audience' | 'language' | 'title' | 'version' | 'reporting'>;
}
