import { z } from 'zod';
import type { TimeLimit } from '../../course/course.ts';
import type { SourceFile } from './source-file.ts';

/** What a learner may be given more where the author says nothing of it, in percent. */
const USUAL = [25, 50, 100];

/** Minutes and percent: with the most of both, a learner's state still holds the seconds (16 bits). */
export const TIME_FIELDS = {
	'time-limit': z.int().positive().max(360).optional(),
	'extra-time': z.array(z.int().positive().max(200)).optional()
};

export const TIME_EXAMPLES = {
	'time-limit': 'time-limit: 40',
	'extra-time': 'extra-time: [25, 50, 100]'
};

interface Written {
	file: SourceFile;
	limit: number | undefined;
	extra: readonly number[] | undefined;
	/** How long the test takes as a rule. */
	minutes: number;
	/** Where a key stands in the file. */
	at: (key: string) => number;
}

/** Reads how long a test may take; null: as long as it takes. */
export function readTimeLimit({ file, limit, extra, minutes, at }: Written): TimeLimit | null {
	if (limit === undefined) {
		if (extra !== undefined) {
			file.report(
				at('extra-time'),
				'exam-time',
				'there is extra time, but no limit',
				'write  time-limit: 40  above it, or take it out'
			);
		}
		return null;
	}
	if (limit < minutes) {
		file.report(
			at('time-limit'),
			'exam-time',
			`the test takes about ${minutes} minutes, but ends after ${limit}`,
			`give ${minutes} at least, or mend  minutes:`
		);
	}

	return { minutes: limit, extra: [...new Set(extra ?? USUAL)].sort((one, other) => one - other) };
}
