import { tick } from 'svelte';

/** Puts the focus on the question, or on the results, that came into this part of the page; none: the page was left meanwhile. */
export async function focusQuestion(frame: () => HTMLElement | null | undefined): Promise<void> {
	await tick();
	frame()?.querySelector<HTMLElement>('legend, h2')?.focus({ preventScroll: true });
	frame()?.scrollIntoView({ block: 'nearest' });
}
