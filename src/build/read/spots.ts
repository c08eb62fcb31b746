import type { Spot } from '../../course/question.ts';
import { stretch } from './lines.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './source-file.ts';

export const SPOT_FORM = '@62,40,7  (percent from the left, from the top, radius in percent of the width)';

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const SPOT = new RegExp(String.raw`(?:^|\s)@(${NUMBER}),(${NUMBER}),(${NUMBER})$`);
/** On a phone 320 px wide a place must be 24 px across to be hit (WCAG 2.2, 2.5.8). */
const LEAST_RADIUS = 4.5;

export const isPlaced = ({ text }: Line): boolean => SPOT.test(text);

/** A line's words without the `@left,top,radius` at its end, and the place that it names; `null` where there is none. */
export function takeSpot(file: SourceFile, line: Line): { words: Line; spot: Spot | null } {
	const found = SPOT.exec(line.text);
	if (found === null) return { words: line, spot: null };

	const [x = 0, y = 0, radius = 0] = found.slice(1).map(Number);
	const at = line.start + line.text.lastIndexOf('@');

	if (x > 100 || y > 100) file.report(at, 'spot', 'this place is outside the picture', SPOT_FORM);
	if (radius < LEAST_RADIUS || radius > 50) {
		file.report(
			at,
			'spot',
			`a radius of ${radius} % cannot be hit with a finger or covers the picture`,
			`give it ${LEAST_RADIUS} to 50`
		);
	}

	return { words: stretch(line, 0, found.index), spot: { x, y, radius } };
}
