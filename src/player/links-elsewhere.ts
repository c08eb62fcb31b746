import type { Attachment } from 'svelte/attachments';
import { words } from './words.ts';

/** Only the LMS opens another SCO: in one of several, links to lessons that it does not hold become words that say so. */
export function withoutLinksElsewhere(isHere: (page: string) => boolean): Attachment<HTMLElement> {
	return (root) => {
		for (const link of root.querySelectorAll<HTMLElement>('a[data-page]')) {
			if (!isHere(link.dataset['page'] ?? ''))
				link.replaceWith(...link.childNodes, ` ${words.inAnotherPart}`);
		}
	};
}
