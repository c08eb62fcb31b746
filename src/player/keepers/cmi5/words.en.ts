/** What is said when a session of a cmi5 LMS cannot begin or go on. */
export const cmi5Words = {
	relaunch:
		'This window is no longer connected to your learning system. Close it and open the course from your learning system again. You can read here, but nothing is saved.',
	unreachable:
		'Your learning system does not answer. Close this window and open the course from your learning system again in a while. You can read here, but nothing is saved.'
};

export type Cmi5Words = typeof cmi5Words;
