import type { Outline } from '../../course/course.ts';

/** Whether the browser can save files at all. A frame that forbids it does not say so: the text to copy is always there (F-33). */
export function canDownload(): boolean {
	return 'download' in HTMLAnchorElement.prototype && typeof URL.createObjectURL === 'function';
}

/** `fbss-progress-nurses-2026-11-25.txt`: says what and when, not whose. */
export function fileName({ id, audience }: Pick<Outline, 'id' | 'audience'>, now: Date): string {
	const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
		String(part).padStart(2, '0')
	);

	return `${id}-progress-${audience}-${day.join('-')}.txt`;
}
