import type { Outline } from '../../course/course.ts';

/** Hands the text to the browser as a file. A frame that may not save files does nothing, and does not say so (F-33). */
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
