/** From here on people count in hours: nobody plans an evening by 371 minutes. */
export function isLong(minutes: number): boolean {
	return minutes >= 100;
}

/** Minutes in hours, to the half hour: `6`, `2½`. */
export function hours(minutes: number): string {
	const halves = Math.round(minutes / 30);
	return `${Math.floor(halves / 2)}${halves % 2 === 1 ? '½' : ''}`;
}
