import type { Review } from '../assessment/review.ts';
import type { ExamRecord, Progress, Sitting, Tried } from './progress.ts';

/** How often one attempt may have been started over between two copies of it. */
const MOST_RESTARTS = 8;

/**
 * What the learner reached, from two copies of their work (an LMS and the journal, two tabs). Two copies of one attempt become
 * one (F-07); of a path that was started over only the results go along; a copy of another attempt adds nothing (F-35).
 */
export function joined(ours: Progress, theirs: Progress): Progress {
	if (theirs.attempt === ours.attempt) return mergedProgress(ours, theirs);
	const restarts = (theirs.attempt - ours.attempt) & 0xffff;
	if (restarts <= MOST_RESTARTS) return withResults(theirs, ours);
	if (0x10000 - restarts <= MOST_RESTARTS) return withResults(ours, theirs);

	return ours;
}

/** Both as one: done in either is done, the best score and the most tries stay; in all else the later commit wins. */
export function mergedProgress(ours: Progress, theirs: Progress): Progress {
	const [early, late] = isLater(ours.counter, theirs.counter) ? [theirs, ours] : [ours, theirs];
	const read = Object.entries(early.pages).filter(([, page]) => page === 'read');

	return withResults(
		{
			...early,
			...late,
			place: late.place ?? early.place,
			pages: { ...early.pages, ...late.pages, ...Object.fromEntries(read) },
			tried: inBoth(early.tried, late.tried, mergedTried)
		},
		early
	);
}

/** Whether the first counter is the later one, or the same; counters wrap at 4,096 (B-06). */
export function isLater(counter: number, than: number): boolean {
	return ((counter - than) & 4095) < 2048;
}

function withResults(progress: Progress, other: Progress): Progress {
	const earned = Math.min(progress.earned ?? Infinity, other.earned ?? Infinity);

	return {
		...progress,
		...(earned < Infinity && { earned }),
		exam: mergedExam(other.exam, progress.exam),
		finished: progress.finished || other.finished
	};
}

function mergedTried(early: Tried, late: Tried): Tried {
	const [behind, ahead] = early.tries > late.tries ? [late, early] : [early, late];
	const review = latestReview(behind.review, ahead.review);

	return { ...ahead, ever: early.ever || late.ever, ...(review && { review }) };
}

/** What was remembered on the later day tells more than the number of tries; a long state may have lost its schedule (B-07). */
function latestReview(behind: Review | undefined, ahead: Review | undefined): Review | undefined {
	return behind && (!ahead || behind.day > ahead.day) ? behind : ahead;
}

function mergedExam(early: ExamRecord, late: ExamRecord): ExamRecord {
	const [behind, ahead] = early.tries > late.tries ? [late, early] : [early, late];
	const best = Math.max(early.best ?? -1, late.best ?? -1);

	return {
		tries: ahead.tries,
		best: best < 0 ? null : best,
		passed: early.passed || late.passed,
		sitting: mergedSitting(behind, ahead),
		last: ahead.last ?? behind.last
	};
}

/** A sitting that one copy knows to be handed in is over in the other one too. */
function mergedSitting(behind: ExamRecord, ahead: ExamRecord): Sitting | null {
	if (behind.sitting?.seed === ahead.last?.seed && behind.tries < ahead.tries) return ahead.sitting;
	if (!behind.sitting || !ahead.sitting) return ahead.sitting ?? behind.sitting;
	if (behind.sitting.seed !== ahead.sitting.seed) return ahead.sitting;

	return {
		...ahead.sitting,
		answers: { ...behind.sitting.answers, ...ahead.sitting.answers },
		// Two tabs count the same time.
		seconds: Math.max(behind.sitting.seconds, ahead.sitting.seconds)
	};
}

function inBoth<T>(early: Record<string, T>, late: Record<string, T>, merge: (early: T, late: T) => T) {
	const merged = { ...early, ...late };
	for (const id of Object.keys(late)) {
		const [one, other] = [early[id], late[id]];
		if (Object.hasOwn(early, id) && one !== undefined && other !== undefined) merged[id] = merge(one, other);
	}

	return merged;
}
