/** From mm to the units of a drawing, rounded to a tenth: where 0 lies, and how many units a mm has, across and down. */
export function plane(zero: readonly [number, number], unit: readonly [number, number]) {
	const x = (across: number) => tidy(zero[0] + across * unit[0]);
	const y = (down: number) => tidy(zero[1] + down * unit[1]);

	/** As path data. */
	const point = (across: number, down: number) => `${x(across)} ${y(down)}`;

	return { x, y, point };
}

export function tidy(n: number): number {
	return Math.round(n * 10) / 10;
}
