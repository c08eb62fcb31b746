import { tick } from 'svelte';

/** What a text has in common with its translation, in the same order. */
const LANDMARKS = ':is(h2, h3, .place, .box, table)';

/**
 * Called before a text is replaced by its translation: after that, the same line stands at the top of the window. Between two
 * landmarks it is found by its share of the way. Where the text has not been scrolled yet, nothing moves.
 */
export function keepPlace(text: HTMLElement): void {
	const before = topsOf(text);
	const passed = before.filter((top) => top <= 0).length;
	if (passed === 0 || before[0] === undefined || scrollY === 0) return;
	const [from, to] = around(before, passed);
	const share = to > from ? -from / (to - from) : 0;

	void tick().then(() => {
		const [start, end] = around(topsOf(text), passed);
		scrollBy({ top: start + share * (end - start), behavior: 'instant' });
	});
}

/** How far below the window's top the text begins, each landmark does, and the text ends. */
function topsOf(text: HTMLElement): number[] {
	const { top, bottom } = text.getBoundingClientRect();
	const landmarks = [...text.querySelectorAll(LANDMARKS)].map((one) => one.getBoundingClientRect().top);

	return [top, ...landmarks, bottom];
}

function around(tops: readonly number[], passed: number): [number, number] {
	return [tops[passed - 1] ?? 0, tops[passed] ?? tops.at(-1) ?? 0];
}
