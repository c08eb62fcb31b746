/** What a text has in common with its translation, in the same order. */
const LANDMARKS = ':is(h2, h3, .place, .box, table)';

/**
 * Called before a lesson's text is replaced by its translation: in the next frame the first landmark in view stands where it stood;
 * where none is in view, the same share of the way between two is at the top of the window. A text that has not been scrolled yet stays.
 */
export function keepPlace(): void {
	const before = tops();
	if (scrollY === 0 || (before[0] ?? 1) > 0) return;
	const inView = before.findIndex((top) => top > 0 && top < innerHeight);
	const next = inView === -1 ? before.findIndex((top) => top > 0) : inView;
	if (next === -1) return;
	const [from = 0, to = 0] = before.slice(next - 1, next + 1);
	const share = inView === -1 ? -from / (to - from) : 1;
	const stood = inView === -1 ? 0 : to;

	requestAnimationFrame(() => {
		const [start = 0, end = 0] = tops().slice(next - 1, next + 1);
		scrollBy({ top: start + share * (end - start) - stood, behavior: 'instant' });
	});
}

/** How far below the window's top the text begins, each landmark does, and the text ends; nothing where no text is. */
function tops(): number[] {
	const text = document.querySelector('#main article .text');
	if (!text) return [];
	const { top, bottom } = text.getBoundingClientRect();
	const landmarks = [...text.querySelectorAll(LANDMARKS)].map((one) => one.getBoundingClientRect().top);

	return [top, ...landmarks, bottom];
}
