/** The first number in an option's words, or its first range, with what stands around it. */
export interface Quantity {
	from: Bound;
	to: Bound;
	/** Two bounds, or one open side: not a single value. */
	isRange: boolean;
	/** The words around it, so that only like is compared with like: `about # in 100 people`. */
	frame: string;
}

interface Bound {
	value: number;
	/** The value itself is in. */
	included: boolean;
}

const NUMBER = String.raw`[-−]?\d+(?:,\d{3})*(?:\.\d+)?`;
/** Numbers that are part of a name are none: L4, L4/5, 10-item. */
const ALONE = String.raw`(?<![\p{L}\p{N}/.,–-])`;
const END = String.raw`(?![\p{N}/]|[.,]\d)(?!\p{L}*\d)`;
const RANGE = new RegExp(String.raw`${ALONE}(${NUMBER})(?:\s*[–-]\s*|\s+to\s+)(${NUMBER})${END}`, 'u');
const SINGLE = new RegExp(String.raw`${ALONE}(${NUMBER})${END}`, 'u');

const BELOW = /(?:<|less than|under|below|fewer than)\s*$/i;
const UP_TO = /(?:≤|up to|at most|not more than)\s*$/i;
const ABOVE = /(?:>|more than|over|above|longer than)\s*$/i;
const AT_LEAST = /(?:≥|at least)\s*$/i;
const OR_MORE = /^[^,;]*?\b(?:or (?:more|over|above|longer|later)|and (?:more|over|above))\b/i;
const OR_LESS = /^[^,;]*?\bor (?:less|fewer|under|below)\b/i;

/** Times in hours, so that "10 days" stands before "2 weeks". Months and years as their means. */
const HOURS: Record<string, number> = {
	second: 1 / 3600,
	minute: 1 / 60,
	hour: 1,
	day: 24,
	week: 168,
	month: 730.5,
	year: 8766
};
const TIME = /(?<!\p{L})(second|minute|hour|day|week|month|year)s?(?!\p{L})/iu;

/** Reads the quantity in an option's words; `null` where there is none. */
export function quantityIn(words: string): Quantity | null {
	const range = RANGE.exec(words);
	const single = range === null ? SINGLE.exec(words) : null;
	const found = range ?? single;
	if (found === null) return null;

	const before = words.slice(0, found.index);
	const after = words.slice(found.index + found[0].length);
	const scale = HOURS[TIME.exec(after)?.[1]?.toLowerCase() ?? ''] ?? 1;
	const [low, high] = [found[1], found[2] ?? found[1]].map((number) => numberOf(number ?? '') * scale);
	if (low === undefined || high === undefined) return null;

	const side = range === null ? openSide(before, after) : null;
	const endless = {
		below: side === 'below' || side === 'up to',
		above: side === 'above' || side === 'at least'
	};

	return {
		from: endless.below ? unbounded(-Infinity) : { value: low, included: side !== 'above' },
		to: endless.above ? unbounded(Infinity) : { value: high, included: side !== 'below' },
		isRange: range !== null || side !== null,
		frame: frameOf(before, after)
	};
}

/** Whether two have a value in common. */
export function overlap(a: Quantity, b: Quantity): boolean {
	return startsBeforeEnd(a.from, b.to) && startsBeforeEnd(b.from, a.to);
}

const startsBeforeEnd = (from: Bound, to: Bound): boolean =>
	from.value < to.value || (from.value === to.value && from.included && to.included);

const unbounded = (value: number): Bound => ({ value, included: false });

type Side = 'below' | 'up to' | 'above' | 'at least';

function openSide(before: string, after: string): Side | null {
	if (BELOW.test(before)) return 'below';
	if (UP_TO.test(before) || OR_LESS.test(after)) return 'up to';
	if (ABOVE.test(before)) return 'above';
	if (AT_LEAST.test(before) || OR_MORE.test(after)) return 'at least';

	return null;
}

const LIMITS = [BELOW, UP_TO, ABOVE, AT_LEAST];

function frameOf(before: string, after: string): string {
	const start = LIMITS.reduce((words, limit) => words.replace(limit, ''), before);
	const end = after
		.replace(
			/\bor (?:more|over|above|longer|later|less|fewer|under|below)\b|\band (?:more|over|above)\b/gi,
			''
		)
		.replace(TIME, 'time');

	return `${start}#${end}`
		.toLowerCase()
		.replace(/(?<=\p{L}{2})s(?!\p{L})/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
}

const numberOf = (words: string): number => Number(words.replace('−', '-').replaceAll(',', ''));
