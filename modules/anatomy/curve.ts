import type { Point } from './spine-shape.ts';

/** Catmull-Rom through all points, as cubic Béziers: path data after its M. `pair` puts a point on the paper. */
export function curve(points: readonly Point[], closed: boolean, pair: (point: Point) => string): string {
	const point = (index: number) =>
		at(
			points,
			closed ? (index + points.length) % points.length : Math.min(Math.max(index, 0), points.length - 1)
		);
	const count = closed ? points.length : points.length - 1;
	let path = pair(point(0));

	for (let index = 0; index < count; index += 1) {
		const [before, from, to, after] = [point(index - 1), point(index), point(index + 1), point(index + 2)];
		path += `C${pair(handle(from, before, to))} ${pair(handle(to, after, from))} ${pair(to)}`;
	}
	return path;
}

function handle(on: Point, from: Point, to: Point): Point {
	return { x: on.x + (to.x - from.x) / 6, y: on.y + (to.y - from.y) / 6 };
}

/** One decimal: a tenth of a unit is finer than any screen. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** The item of a list that is known to be there. */
export function at<T>(list: readonly T[], index: number): T {
	const item = list[index];
	if (item === undefined) throw new Error(`no item ${index} in a list of ${list.length}`);
	return item;
}

/** A closed line through all points, as path data; `place` puts a point on the paper. */
export function closedPath(points: readonly Point[], place: (point: Point) => Point): string {
	return `M${curve(points, true, pairOf(place))}Z`;
}

/** The same, open. */
export function openPath(points: readonly Point[], place: (point: Point) => Point): string {
	return `M${curve(points, false, pairOf(place))}`;
}

function pairOf(place: (point: Point) => Point): (point: Point) => string {
	return (point) => {
		const { x, y } = place(point);

		return `${x} ${y}`;
	};
}
