import { closedPath, openPath, round } from './curve.ts';
import type { Point } from './spine-shape.ts';

/** The paper of every drawing from above, in its own units. */
export const paper = { width: 320, height: 372 };

/** Where the picture ends that has names under the bones. */
export const namesEnd = 412;

const unitsPerMillimetre = 3.2;
const origin = { x: 160, y: 192 };

/** From millimetres of the shape to the paper. */
export function onPaper({ x, y }: Point): Point {
	return { x: round(origin.x + x * unitsPerMillimetre), y: round(origin.y + y * unitsPerMillimetre) };
}

/** A length on the paper. */
export function length(millimetres: number): number {
	return round(millimetres * unitsPerMillimetre);
}

export function closed(points: readonly Point[]): string {
	return closedPath(points, onPaper);
}

export function line(points: readonly Point[]): string {
	return openPath(points, onPaper);
}
