/** A change with its sign, a true minus: `−10.6`, `+2`. */
export function signed(points: number): string {
	return points < 0 ? `−${-points}` : `+${points}`;
}
