import type { Outline } from '../../course/course.ts';
import { mergedProgress } from '../../tracking/merge.ts';
import { isFinished, type Progress } from '../../tracking/progress.ts';
import { readProgressFile, type ReadFile } from '../../tracking/progress-file.ts';
import type { Session } from '../session.svelte.ts';

/** What became of it. Each has its sentence. */
export type Brought = 'kept' | 'not-kept' | 'empty' | 'newer-here' | Exclude<ReadFile['is'], 'progress'>;

/** Puts what a progress file holds together with what is here, and saves it; or says why not, and changes nothing. */
export async function bringBack(text: string, session: Session): Promise<Brought> {
	if (text.trim() === '') return 'empty';
	const read = readProgressFile(text, session.outline);
	if (read.is !== 'progress') return read.is;
	// Nothing may overwrite what a newer release keeps here (F-14).
	if (session.from === 'newer') return 'newer-here';

	session.replace({ progress: both(session.progress, read.progress, session.outline), from: 'state' });
	const kept = await session.save();

	return kept && session.kind !== 'memory' ? 'kept' : 'not-kept';
}

/** It stays our attempt, so that other tabs take up what was brought (F-07). */
function both(ours: Progress, theirs: Progress, outline: Outline): Progress {
	const merged = { ...mergedProgress(ours, theirs), attempt: ours.attempt };

	return { ...merged, finished: merged.finished || isFinished(merged, outline) };
}
