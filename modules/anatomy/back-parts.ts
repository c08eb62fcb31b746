import { bodies, cord, discs, roofs, sac, sacrum, spot } from './back-view.ts';
import type { Point } from './spine-shape.ts';

/** The parts that the view from behind can mark. */
export const partsFromBehind = [
	'body',
	'disc',
	'pedicle',
	'lamina',
	'spinous',
	'sac',
	'conus',
	'canal',
	'root',
	'ganglion',
	'sacrum'
] as const;
export type BackPart = (typeof partsFromBehind)[number];

interface Marked {
	/** Its name in the picture, a line each. */
	lines: readonly string[];
	target: Point;
	/** What has to be on or off for it to be seen. */
	layers: { roof: boolean; sac: boolean };
	/** What is drawn round; pedicles and roots are marked where they are drawn. */
	outlines: readonly string[];
}

const roofOn = { roof: true, sac: true };
const roofOff = { roof: false, sac: true };
const open = { roof: false, sac: false };

export const markedFromBehind: Record<BackPart, Marked> = {
	body: mark(['body'], spot('L1', 18, 2), roofOff, outlinesOf(bodies)),
	disc: mark(['disc'], spot('L1', 18, 18.5), roofOff, outlinesOf(discs)),
	pedicle: mark(['pedicle'], spot('L2', 18, -5), roofOff),
	lamina: mark(['lamina'], spot('L2', 7, 5), roofOn, outlinesOf(roofs)),
	spinous: mark(
		['spinous', 'process'],
		spot('L2', 2, 12),
		roofOn,
		roofs.map(({ spinous }) => spinous)
	),
	sac: mark(['dural sac'], spot('L2', 7, 10), roofOff, [sac]),
	conus: mark(['conus'], { x: 162, y: 92 }, open, [cord]),
	canal: mark(['cauda', 'equina'], { x: 165, y: 196 }, open, [sac]),
	root: mark(['nerve root'], spot('L2', 18, 8.5), roofOff),
	ganglion: mark(['ganglion'], spot('L2', 18.2, 7.4), roofOff),
	sacrum: mark(['sacrum'], spot('S1', 20, 10), roofOff, [sacrum])
};

function mark(
	lines: readonly string[],
	target: Point,
	layers: Marked['layers'],
	outlines: readonly string[] = []
): Marked {
	return { lines, target, layers, outlines };
}

function outlinesOf(list: readonly { outline: string }[]): string[] {
	return list.map(({ outline }) => outline);
}
