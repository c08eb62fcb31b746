import { words } from './words.ts';

/** A word's meaning over the text; closing it gives the focus back to the word. Loaded at the first word that is asked for. */
export function showMeaning(entry: HTMLElement, link: HTMLElement, root: HTMLElement): void {
	const popover = document.createElement('div');
	popover.popover = 'auto';
	popover.className = 'term-popover';
	popover.setAttribute('role', 'dialog');
	popover.setAttribute('aria-label', entry.querySelector('dt')?.textContent ?? '');
	const text = document.createElement('p');
	text.innerHTML = entry.querySelector('dd')?.innerHTML ?? '';
	const term = document.createElement('p');
	term.append(
		Object.assign(document.createElement('strong'), { textContent: entry.querySelector('dt')?.textContent })
	);
	const close = Object.assign(document.createElement('button'), {
		className: 'button second',
		textContent: words.closeTerm
	});
	close.addEventListener('click', () => popover.hidePopover());
	popover.append(term, text, close);
	popover.addEventListener('toggle', () => {
		if (popover.matches(':popover-open')) return;
		const hasFocus = popover.contains(document.activeElement) || document.activeElement === document.body;
		popover.remove();
		// Not when the learner went elsewhere: that closes the popover too.
		if (hasFocus) link.focus();
	});
	root.append(popover);
	popover.showPopover();
	close.focus();
}
