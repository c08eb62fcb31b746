import type { Report } from '../report.ts';
import type { LaunchData } from './launch.ts';
import type { Happening } from './statements.ts';

/** What the LMS was told in this registration, over all its sessions. Scores in percent. */
export interface Sent {
	completed: boolean;
	passed: number | null;
	failed: { score: number; session: string } | null;
}

export const nothingSent: Sent = { completed: false, passed: null, failed: null };

/**
 * What of a report the LMS is still to be told: Completed and Passed once per registration, no Failed after Passed
 * and one of the two per session, nothing in Browse and Review, and nothing against the LMS's mark.
 */
export function due(
	report: Report,
	sent: Sent,
	{ mode, masteryScore }: Pick<LaunchData, 'mode' | 'masteryScore'>,
	session: string
): Happening[] {
	if (mode !== 'Normal') return [];
	const completed: Happening[] = report.completed && !sent.completed ? [{ verb: 'completed' }] : [];

	return [...completed, ...judgement(report, sent, masteryScore, session)];
}

/** What was sent, once `happening` has arrived. */
export function sentAfter(sent: Sent, happening: Happening, session: string): Sent {
	switch (happening.verb) {
		case 'completed':
			return { ...sent, completed: true };
		case 'passed':
			return { ...sent, passed: happening.score };
		case 'failed':
			return { ...sent, failed: { score: happening.score, session } };
		default:
			return sent;
	}
}

/** What two of a learner's windows have sent together. */
export function sentByBoth(one: Sent, other: Sent): Sent {
	return {
		completed: one.completed || other.completed,
		passed: one.passed ?? other.passed,
		failed: one.failed ?? other.failed
	};
}

function judgement({ passed, score }: Report, sent: Sent, mark: number | null, session: string): Happening[] {
	if (passed === null || score === null || sent.passed !== null) return [];
	// One judgement a session: the next session recomputes the report, and says so then.
	if (sent.failed?.session === session) return [];
	if (!passed && sent.failed?.score === score) return [];
	// Judged by another mark than the LMS's, which is the one that counts.
	if (mark !== null && score / 100 >= mark !== passed) return [];

	return [{ verb: passed ? 'passed' : 'failed', score }];
}
