/** A drawing as data: what it shows, from the back to the front, and the words in it. */
export interface Picture {
	width: number;
	height: number;
	/** A kind is what a thing is drawn as: the class that gives it its colour. */
	shapes: readonly Shape[];
	words: readonly Word[];
}

export type Shape = readonly [kind: string, d: string];
type Word = readonly [kind: string, x: number, y: number, says: string];

/** A circle or an ellipse, as path data. */
export function round(x: number, y: number, across: number, down = across): string {
	return `M${x - across} ${y}a${across} ${down} 0 0 1 ${2 * across} 0a${across} ${down} 0 0 1 ${-2 * across} 0Z`;
}

/** A fibre with its rim, which stands out when it fires. */
export function nerve(d: string, fires: boolean): Shape[] {
	const firing = fires ? ' fires' : '';

	return [
		[`rim${firing}`, d],
		[`root${firing}`, d]
	];
}
