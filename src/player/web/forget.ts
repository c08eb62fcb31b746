import { freshProgress } from '../../tracking/progress.ts';
import type { Session } from '../session.svelte.ts';

/** Deletes the learner's progress, here and in this browser; whoever goes on begins anew. False where the browser did not. */
export async function forget(session: Session): Promise<boolean> {
	// What is on its way comes to its end first: nothing may be written after the deletion.
	await session.save();
	const { progress, from } = session;
	session.replace({ progress: freshProgress(0), from: 'new' });
	if (await session.web?.forget()) return true;
	session.replace({ progress, from });

	return false;
}
