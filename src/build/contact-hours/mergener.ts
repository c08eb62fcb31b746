/** What a self-paced activity asks for. */
export interface Load {
	/** Words to read. */
	words: number;
	/** Questions of the test at its end. */
	questions: number;
	/** How hard the text is for its readers, from 1 (very easy) to 5 (very hard). */
	difficulty: number;
}

/**
 * Minutes that a self-paced activity takes by Mergener's formula, as providers of nurses' continuing education use it:
 * 0.9 × (−22.3 + 0.00209 × words + 2.78 × questions + 15.5 × difficulty). Never below 0, which the line would give short texts.
 */
export function mergenerMinutes({ words, questions, difficulty }: Load): number {
	return Math.max(0, 0.9 * (-22.3 + 0.00209 * words + 2.78 * questions + 15.5 * difficulty));
}

/** An hour is 60 minutes; what is over is cut to a tenth, never rounded up. */
export function contactHours(minutes: number): number {
	return Math.floor(minutes / 6) / 10;
}
