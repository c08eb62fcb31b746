import type { Outline } from '../course/course.ts';
import { joined } from './merge.ts';
import { freshProgress, isFinished, type Place, type Progress } from './progress.ts';
import { decodeState, sameContent } from './state/state.ts';

/** What the place that kept the state (an LMS, this browser) had to say at launch. */
export interface Kept {
	state: string;
	/** The location as reported (B-08); empty where there is none. */
	location: string;
	before: { completed: boolean; passed: boolean | null; score: number | null };
	/** An attempt that begins now: what is left of an earlier one does not belong to it (F-35). */
	fresh?: boolean;
	/** The state as this browser last noted it beside the LMS (F-24); empty where there is none. */
	journal?: string;
}

export interface Resumed {
	progress: Progress;
	/** `new`: nothing was kept. `damaged`: something was, and cannot be read. `newer`: from a later release; it must not be overwritten (F-14). */
	from: 'new' | 'state' | 'damaged' | 'newer';
	/** The journal holds nothing that is not kept elsewhere, and can be thrown away (F-24). */
	spent: boolean;
}

/**
 * Where the learner goes on. The state decides, together with what the journal holds of the same attempt; what the LMS
 * says was reached is never lowered, also when the state is lost: then the location at least finds the place.
 */
export function resume(kept: Kept, outline: Outline, attempt: number): Resumed {
	const { before, location } = kept;
	const decoded = decodeState(kept.state, outline.slots);
	const journal = journalOf(kept, decoded.is, outline);
	const progress = decoded.is === 'progress' ? decoded.progress : journal;
	if (progress) {
		const both = journal ? joined(progress, journal) : progress;
		const spent = decoded.is === 'progress' && sameContent(both, progress, outline.slots);

		return { progress: notLowered(both, before, outline), from: 'state', spent };
	}

	const fresh = { ...freshProgress(attempt), place: readPlace(location, outline) };
	const from = decoded.is === 'damaged' || decoded.is === 'newer' ? decoded.is : 'new';

	return { progress: notLowered(fresh, before, outline), from, spent: from === 'new' };
}

/**
 * What the journal says, where it may be believed: not in a new attempt, not after a final result whose state the LMS threw
 * away (F-35), not beside a state that this release cannot read (F-14).
 */
function journalOf(
	{ journal = '', fresh, before }: Kept,
	state: ReturnType<typeof decodeState>['is'],
	{ slots }: Outline
): Progress | null {
	const isOver = before.completed || before.passed !== null;
	if (fresh || state === 'newer' || (state === 'nothing' && isOver)) return null;
	const decoded = decodeState(journal, slots);

	return decoded.is === 'progress' ? decoded.progress : null;
}

function notLowered(progress: Progress, before: Kept['before'], outline: Outline): Progress {
	const { exam } = progress;
	const passed = exam.passed || (outline.exam !== null && before.passed === true);
	// A completion that asked for the test alone says nothing of the lessons.
	const lessonsDone = before.completed && outline.reporting.completion !== 'exam';
	// An LMS that says "passed" need not tell the score: then it is not known, and not 0.
	const best = passed || exam.tries > 0 ? Math.max(exam.best ?? -1, before.score ?? -1) : -1;

	return {
		...progress,
		exam: { ...exam, passed, best: best < 0 ? exam.best : best },
		finished: progress.finished || lessonsDone || isFinished(progress, outline)
	};
}

/** The place that a location names, where the course still has it. */
export function readPlace(location: string, outline: Outline): Place | null {
	const [page = '', section = '0'] = location.split('#');
	const known = [...outline.modules.flatMap(({ pages }) => pages.map(({ id }) => id)), outline.exam?.id];
	if (!known.includes(page)) return null;

	return { page, section: /^\d{1,2}$/.test(section) ? Number(section) : 0 };
}
