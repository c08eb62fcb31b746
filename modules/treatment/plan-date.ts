/** Days as `2026-11-26`, without a time zone: a plan holds wherever the walker is. */
export function today(now: Date): string {
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
}

/** Counted in UTC, where every day has 24 hours. */
export function daysAfter(start: string, days: number): string {
	const date = new Date(`${start}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);

	return date.toISOString().slice(0, 10);
}

/** `Thu 26 Nov`; in Spanish (`es`) `jue 26 nov`. Commas, which not all browsers set, are left out. */
export function inWords(day: string, locale = 'en-GB'): string {
	return new Date(`${day}T00:00:00Z`)
		.toLocaleDateString(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' })
		.replace(',', '');
}
