import type { Page, PageFinding } from '../page.ts';

/** A page without its summary: a note called “In short” (PEMAT-P item 11: the material provides a summary). */
export function inShort({ lesson, pieces }: Page): PageFinding[] {
	if (pieces.some(({ box }) => box?.kind === 'note' && /^in short\b/i.test(box.title))) return [];

	return [
		{
			at: lesson.file.text.trimEnd().length - 1,
			message: 'the page has no summary',
			advice: 'end it with a box:  :::note[In short]'
		}
	];
}
