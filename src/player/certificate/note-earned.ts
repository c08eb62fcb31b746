import { stillOpen } from '../../tracking/earned.ts';
import type { Content } from '../context.ts';
import { localDay } from '../local-day.ts';
import type { Session } from '../session.svelte.ts';

/** Remembers today as the day of the certificate, where the course has one and what was noted last was the last thing it asked for. */
export function noteEarned(session: Session, { certificate }: Pick<Content, 'certificate'>): void {
	const { progress, outline } = session;
	if (!certificate || progress.earned !== undefined || stillOpen(progress, outline).length > 0) return;
	session.note({ is: 'earned', day: localDay() });
}
