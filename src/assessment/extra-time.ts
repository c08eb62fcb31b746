/** The minutes of a time limit with so many percent more; what is left of a minute counts as a whole one. */
export function withExtraTime(minutes: number, percent: number): number {
	return Math.ceil((minutes * (100 + percent)) / 100);
}
