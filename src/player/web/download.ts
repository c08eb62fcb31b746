import type { Outline } from '../../course/course.ts';

/** Whether the browser can save files at all. A frame that forbids it does not say so: the text to copy is always there (F-33). */
export function canDownload(): boolean {
	return 'download' in HTMLAnchorElement.prototype && typeof URL.createObjectURL === 'function';
}

/** Hands the text to the browser as a file. */
export function download(name: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// Safari reads it a moment later.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `fbss-progress-nurses-2026-11-25.txt`: says what and when, not whose. */
export function fileName({ id, audience }: Pick<Outline, 'id' | 'audience'>, now: Date): string {
	const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
		String(part).padStart(2, '0')
	);

	return `${id}-progress-${audience}-${day.join('-')}.txt`;
}
