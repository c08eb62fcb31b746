/** Why a rule is not simply shown by tests that name it. */
export type Exception =
	/** Other rules' tests show it, whether or not it has tests of its own too. */
	| { coveredBy: readonly string[] }
	| {
			/** `partly met`: its tests show the rest. `not met`: open. `not ours`: nothing that a course could do. */
			why: 'partly met' | 'not met' | 'not ours';
			reason: string;
	  };

const coveredBy = (...ids: string[]): Exception => ({ coveredBy: ids });
const notOurs = (reason: string): Exception => ({ why: 'not ours', reason });
const partlyMet = (reason: string): Exception => ({ why: 'partly met', reason });

const aNoteOnTools = notOurs('a note on tools for tests, which asks nothing of a course');

/** The rules that need a word: those without a test of their own, and those that are not met in all. */
export const exceptions: Readonly<Record<string, Exception>> = {
	'P-31': partlyMet(
		'a limit of the LMS’s own (`max_time_allowed`) is not read: it would cost every launch three more calls, and leaving by `time-out` ends the attempt'
	),
	'R-22': partlyMet(
		'the state is read back; status and score are not: an LMS may turn one into another word and round the other, and what it lacks at the next launch is sent again'
	),

	'Q-01': coveredBy('R-02'),
	'Q-03': coveredBy('P-24', 'R-33'),
	'Q-04': coveredBy('P-26', 'R-16'),
	'Q-05': coveredBy('R-17', 'R-18'),
	'Q-06': coveredBy('R-09', 'R-34'),
	'Q-07': coveredBy('R-17', 'R-18', 'R-22'),
	'Q-08': coveredBy('F-10', 'B-08', 'T-14'),
	'Q-09': coveredBy('F-01'),
	'Q-10': coveredBy('P-08'),
	'Q-11': notOurs('there is nothing to do: no file can be stale there'),
	'Q-13': coveredBy('P-20', 'P-24', 'S-06'),
	'Q-14': coveredBy('P-07'),
	'Q-15': coveredBy('F-22'),
	'Q-16': coveredBy('P-04', 'P-18'),
	'Q-17': coveredBy('R-02', 'R-20'),
	'Q-18': coveredBy('R-17'),
	'Q-19': coveredBy('P-07', 'P-20'),
	'Q-20': coveredBy('R-20', 'R-34'),
	'Q-22': coveredBy('M-11', 'P-29'),
	'Q-23': coveredBy('R-03', 'R-04'),
	'Q-24': coveredBy('S-06'),
	'Q-25': coveredBy('R-02', 'R-40'),
	'Q-26': coveredBy('B-07', 'P-15', 'S-06'),
	'Q-27': coveredBy('P-21'),
	'Q-28': coveredBy('S-06'),
	'Q-30': coveredBy('R-16', 'R-34'),
	'Q-31': coveredBy('P-03', 'P-09', 'P-13'),
	'Q-33': coveredBy('F-01'),
	'Q-34': coveredBy('R-13'),
	'Q-36': coveredBy('F-24'),
	'Q-37': coveredBy('R-17', 'R-20'),
	'Q-38': coveredBy('R-30', 'R-32'),
	'Q-41': coveredBy('P-09'),
	'Q-42': coveredBy('P-24'),
	'Q-43': notOurs('for whoever replaces a package: one of the same edition, which its name tells'),
	'Q-44': coveredBy('R-02'),
	'Q-45': coveredBy('R-30'),
	'Q-46': notOurs('nothing is known of it: ask for a test upload'),
	'Q-47': coveredBy('P-07'),
	'Q-48': coveredBy('R-07'),

	'F-02': coveredBy('F-24'),
	'F-06': coveredBy('B-06', 'F-07', 'F-24'),
	'F-08': coveredBy('F-24', 'R-17'),
	'F-12': partlyMet('the damaged text itself is not kept aside'),
	'F-28': partlyMet(
		'files bear the build in their address, and the connection details name it; a page and a script of two builds are not told apart, because some learning systems open no second session in a window that reloads itself'
	),
	'F-33': partlyMet(
		'no page can tell beforehand that its sandbox forbids printing: the results page says what else to do after the press'
	),

	'T-01': aNoteOnTools,
	'T-02': aNoteOnTools,
	'T-03': aNoteOnTools,
	'T-04': aNoteOnTools,
	'T-05': aNoteOnTools,
	'T-06': aNoteOnTools,
	'T-08': aNoteOnTools,
	'T-10': coveredBy('R-13', 'R-16'),
	'T-16': coveredBy('P-07', 'P-10', 'P-13', 'P-18', 'P-20'),

	'M-10': coveredBy('P-15', 'P-16'),
	'M-14': coveredBy('R-13', 'R-63')
};
