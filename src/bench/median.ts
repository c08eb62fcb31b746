/** The middle of the values; of an even number the mean of the two in the middle. Of none: null. */
export function median(values: readonly number[]): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const low = sorted[Math.floor((sorted.length - 1) / 2)];
	const high = sorted[Math.floor(sorted.length / 2)];

	return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** How many times `floor` the course takes; null where nothing stands beside it. */
export function ratio(course: number | null, floor: number | null): number | null {
	return course === null || floor === null || floor === 0 ? null : course / floor;
}
