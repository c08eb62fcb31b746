import type { Outline } from '../course/course.ts';
import { freshProgress, isFinished, type Place, type Progress } from './progress.ts';
import { decodeState } from './state/state.ts';

/** What the place that kept the state (an LMS, this browser) had to say at launch. */
export interface Kept {
	state: string;
	/** The location as reported (B-08); empty where there is none. */
	location: string;
	before: { completed: boolean; passed: boolean | null; score: number | null };
}

export interface Resumed {
	progress: Progress;
	/** `new`: nothing was kept. `damaged`: something was, and cannot be read. `newer`: from a later release; it must not be overwritten (F-14). */
	from: 'new' | 'state' | 'damaged' | 'newer';
}

/**
 * Where the learner goes on. The state decides; what the LMS says was reached is never lowered, also when the
 * state is lost: then the location at least finds the place.
 */
export function resume({ state, location, before }: Kept, outline: Outline, attempt: number): Resumed {
	const decoded = decodeState(state, outline.slots);
	if (decoded.is === 'progress') {
		return { progress: notLowered(decoded.progress, before, outline), from: 'state' };
	}

	const fresh = { ...freshProgress(attempt), place: readPlace(location, outline) };

	return {
		progress: notLowered(fresh, before, outline),
		from: decoded.is === 'nothing' ? 'new' : decoded.is
	};
}

function notLowered(progress: Progress, before: Kept['before'], outline: Outline): Progress {
	const { exam } = progress;
	const passed = exam.passed || (outline.exam !== null && before.passed === true);
	// A completion that asked for the test alone says nothing of the lessons.
	const lessonsDone = before.completed && outline.reporting.completion !== 'exam';
	const best = passed || exam.tries > 0 ? Math.max(exam.best ?? 0, before.score ?? 0) : exam.best;

	return {
		...progress,
		exam: { ...exam, passed, best },
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
