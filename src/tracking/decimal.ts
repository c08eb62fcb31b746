/** A number as LMSs read it: a leading zero, at most seven decimals, no exponent. */
export function decimal(number: number): string {
	return number.toFixed(7).replace(/\.?0+$/, '');
}

/** The number that an LMS wrote, or null where it wrote none. */
export function numberIn(text: string | undefined): number | null {
	const number = Number(text);

	return text?.trim() && Number.isFinite(number) ? number : null;
}
