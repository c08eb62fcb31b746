/** Where a page's things stand, as CSS selectors. */
export interface Places {
	/** The first words that the visit is for. */
	text: string;
	/** Pressed as soon as it can be, and what is there once it has answered. Null: the visit only looks. */
	press: { control: string; answered: string } | null;
}

/** What a frame saw of itself. Milliseconds since its navigation began; null: not yet. */
export interface Seen {
	firstPaint: number | null;
	largestPaint: number | null;
	/** The words of `places.text` were painted. */
	text: number | null;
	pressed: number | null;
	/** What the press led to was painted. */
	answered: number | null;
	/** Layout shifts, without those that a press accounts for. */
	shift: number;
	/** How long each task took that held the page up for more than 50 ms. */
	longTasks: number[];
}

declare global {
	var benchSeen: Seen | undefined;
	/** The bench's ear: called once, when the text is there and the control has answered. */
	function benchDone(): Promise<void>;
}

/**
 * Runs in every document of a visit before its own scripts, and reports from the frame that the LMS shows. It stands alone:
 * its text is sent to the browser.
 */
export function watch(places: Places): void {
	if (window === window.parent || location.href === 'about:blank') return;

	const seen: Seen = {
		firstPaint: null,
		largestPaint: null,
		text: null,
		pressed: null,
		answered: null,
		shift: 0,
		longTasks: []
	};
	globalThis.benchSeen = seen;

	const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
	};
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.firstPaint = startTime;
	});
	observe('largest-contentful-paint', ({ startTime }) => {
		seen.largestPaint = startTime;
	});
	observe('layout-shift', (entry) => {
		// A browser excuses what moves within half a second of a press by a hand; a script's press deserves the same.
		const excused =
			seen.pressed !== null && entry.startTime >= seen.pressed && entry.startTime < seen.pressed + 500;
		if (!excused) seen.shift += (entry as PerformanceEntry & { value: number }).value;
	});
	observe('longtask', ({ name, duration }) => {
		// The LMS's page shares the thread; its tasks are its own.
		if (!name.endsWith('-ancestor')) seen.longTasks.push(duration);
	});

	/** The browser itself says when it has painted what is marked; a timer of ours could wait behind the course's. */
	observe('element', (entry) => {
		const { identifier, startTime } = entry as PerformanceEntry & { identifier: string };
		if (identifier === 'text') seen.text ??= startTime;
		if (identifier === 'answered') seen.answered ??= startTime;
		if (seen.text !== null && (!places.press || seen.answered !== null)) void benchDone();
	});
	const sought = new Map([['text', places.text]]);
	if (places.press) sought.set('answered', places.press.answered);
	const found = new MutationObserver(() => {
		for (const [name, selector] of sought) {
			const place = document.querySelector(selector);
			if (!place?.textContent.trim()) continue;
			place.setAttribute('elementtiming', name);
			sought.delete(name);
		}
		if (sought.size === 0) found.disconnect();
	});
	found.observe(document, { childList: true, subtree: true });

	/** Until something answers, as an impatient reader does: a button may be there before its script is. */
	const press = (selector: string) => {
		if (!sought.has('answered')) return;
		const control = document.querySelector<HTMLElement>(selector);
		if (control && control.ariaDisabled !== 'true') {
			seen.pressed = performance.now();
			control.click();
		}
		setTimeout(press, 0, selector);
	};
	if (places.press) press(places.press.control);
}
