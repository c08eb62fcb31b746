/** What an administrator decides about reporting, under the names that `reporting.yaml` gives the options. */
export interface Reporting {
	/** 1.2: the LMS judges the score by the manifest's mark (P-24). */
	'masteryscore-in-manifest': boolean;
	/** 1.2: the status that ends a passed course; `passed` is reached over `completed`. */
	'scorm12-final-word': 'passed' | 'completed';
	/** How a session ends once the course is complete and its result final (2.7). */
	'exit-when-complete': 'suspend' | 'normal';
	/** Whether the answers of the final test and the decisions of ended cases are sent. */
	interactions: 'on' | 'off';
	/** What must be there before an LMS hears "completed"; without a final test, the lessons always. */
	completion: 'lessons' | 'exam' | 'lessons-and-exam';
}

/** The options that act in the learner's browser. */
export type RunTimeReporting = Omit<Reporting, 'masteryscore-in-manifest'>;
