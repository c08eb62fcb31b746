/** One person, drawn with head and body in a box of 11 × 18 units whose corner is at x, y. */
export function person(x: number, y: number): string {
	return `M${x + 2.4} ${y + 3.2}a3.1 3.1 0 1 1 6.2 0a3.1 3.1 0 1 1 -6.2 0ZM${x + 5.5} ${y + 7.4}c3 0 4.8 1.6 4.8 4.6v5.5h-9.6v-5.5c0-3 1.8-4.6 4.8-4.6Z`;
}

interface Crowd {
	/** Those who are counted stand first. */
	counted: string;
	others: string;
	/** A stroke through each who is counted: for those who look at shapes, not colours. */
	strokes: string;
	height: number;
}

/** A crowd in rows as one drawing each for those counted and the others: an element per person would be hundreds. */
export function crowd(
	{ count, of }: { count: number; of: number },
	{ x, y, perRow, pitch }: { x: number; y: number; perRow: number; pitch: number }
): Crowd {
	const places = Array.from({ length: of }, (_, nth): [number, number] => [
		x + (nth % perRow) * pitch,
		y + Math.floor(nth / perRow) * rowHeight
	]);
	const drawn = places.map(([left, top]) => person(left, top));

	return {
		counted: drawn.slice(0, count).join(''),
		others: drawn.slice(count).join(''),
		strokes: places
			.slice(0, count)
			.map(([left, top]) => `M${left - 0.5} ${top + 16}L${left + 11.5} ${top + 6}`)
			.join(''),
		height: Math.ceil(of / perRow) * rowHeight
	};
}

const rowHeight = 21.5;
