import { own } from './own.ts';
import type { Progress, Tried } from './progress.ts';

/** What two devices know together: nothing that either has reached is lowered. Ours is where the learner goes on. */
export function mergedProgress(ours: Progress, theirs: Progress): Progress {
	return {
		...ours,
		place: ours.place ?? theirs.place,
		pages: merged(ours.pages, theirs.pages, (one, other) => (one === 'read' ? one : other)),
		tried: merged(ours.tried, theirs.tried, mergedTried),
		exam: {
			tries: Math.max(ours.exam.tries, theirs.exam.tries),
			best: ours.exam.best === null ? theirs.exam.best : Math.max(ours.exam.best, theirs.exam.best ?? 0),
			passed: ours.exam.passed || theirs.exam.passed,
			sitting: ours.exam.sitting ?? theirs.exam.sitting,
			last: ours.exam.last ?? theirs.exam.last
		},
		finished: ours.finished || theirs.finished
	};
}

function mergedTried(ours: Tried, theirs: Tried): Tried {
	return { ...ours, tries: Math.max(ours.tries, theirs.tries), ever: ours.ever || theirs.ever };
}

function merged<T>(
	ours: Record<string, T>,
	theirs: Record<string, T>,
	both: (one: T, other: T) => T
): Record<string, T> {
	const ids = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];

	return Object.fromEntries(
		ids.flatMap((id): [string, T][] => {
			const one = own(ours, id);
			const other = own(theirs, id);
			if (one !== undefined && other !== undefined) return [[id, both(one, other)]];
			const single = one ?? other;

			return single === undefined ? [] : [[id, single]];
		})
	);
}
