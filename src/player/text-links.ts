import type { Attachment } from 'svelte/attachments';

/**
 * Links inside compiled text: to another lesson, to a source, to a word's meaning. None may change the frame's address
 * (F-25). A word's meaning shows in a popover where the browser has one, else the list at the end of the lesson is shown.
 */
export function followTextLinks(open: (page: string) => void): Attachment<HTMLElement> {
	return (root) => {
		const follow = (event: MouseEvent) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			if (!link?.getAttribute('href')?.startsWith('#')) return;
			event.preventDefault();

			const { page } = link.dataset;
			const target = root.querySelector<HTMLElement>(`[id="${CSS.escape(link.hash.slice(1))}"]`);
			if (page) open(page);
			else if (link.classList.contains('term') && target) void showMeaning(target, link, root);
			else if (target) showEntry(target);
		};
		root.addEventListener('click', follow);

		return () => root.removeEventListener('click', follow);
	};
}

function showEntry(entry: HTMLElement): void {
	entry.focus({ preventScroll: true });
	entry.scrollIntoView({ block: 'center' });
}

async function showMeaning(entry: HTMLElement, link: HTMLElement, root: HTMLElement): Promise<void> {
	const popover =
		'popover' in HTMLElement.prototype ? await import('./term-popover.ts').catch(() => null) : null;
	if (popover) popover.showMeaning(entry, link, root);
	else showEntry(entry);
}
