/** Figures as all reports write them; a dash where there is none. */
export const NONE = '–';

/** `0.62`, `−0.11`: with a true minus, so that it cannot be taken for a dash. */
export function decimals(value: number | null, places = 2): string {
	if (value === null) return NONE;
	const text = value.toFixed(places);

	return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
}

/** `62 %` of a share of 1. */
export function percent(share: number | null): string {
	return share === null ? NONE : `${Math.round(share * 100)} %`;
}

/** `45 s`, `2 min 5 s`. */
export function time(seconds: number | null): string {
	if (seconds === null) return NONE;
	const whole = Math.round(seconds);
	const minutes = Math.floor(whole / 60);

	return minutes === 0 ? `${whole} s` : `${minutes} min ${whole % 60} s`;
}
