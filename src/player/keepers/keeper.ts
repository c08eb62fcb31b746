import type { Outline } from '../../course/course.ts';
import type { Graded } from '../../tracking/interaction.ts';
import type { Report } from '../../tracking/report.ts';
import type { Kept } from '../../tracking/resume.ts';

/** Where a learner's work is kept: an LMS, this browser, or nowhere. */
export interface Keeper {
	kind: 'lms' | 'browser' | 'memory';
	kept: Kept;
	/** Results may be written: not in review or browse mode, not without credit. */
	credited: boolean;
	/** The LMS's pass mark in percent, which wins over ours. */
	passMark: number | null;
	/** Commits what the start has set; not before the first page can be used, for it may hold the page. */
	settle(): void;
	/** Resolves true once it is safely kept. */
	save(report: Report, state: string): Promise<boolean>;
	/** Sends graded answers one per task, so that a slow LMS never freezes the page. */
	record(graded: Graded[]): Promise<void>;
	/** The learner did something: idle time ends. */
	touch(): void;
	/** Ends the session, once; true when the LMS said yes. */
	finish(): boolean;
	/** What only a package for the web has, which is meant to be without an LMS. */
	web?: {
		/** Deletes all that this browser keeps of the course; false where it could not. */
		forget(): Promise<boolean>;
		/** The host that results are sent to, by its owner's wish; null where nobody gets them. */
		sentTo: Promise<string | null>;
	};
}

/** What kind of package this is; it says so itself and never guesses. */
export type Standard = 'scorm12' | 'scorm2004' | 'web' | 'standalone';

export interface Here {
	standard: Standard;
	/** Of the course and its audience: what is kept in this browser is kept under it. */
	key: string;
	/** The manifest's identifier. */
	course: string;
	outline: Pick<Outline, 'id' | 'audience' | 'language' | 'title' | 'version'>;
}
