import type { Side } from '../spine-shape.ts';
import type { Level, Place, Reached } from './herniated-disc.ts';

/** For clinicians: what a herniation reaches, in one sentence that every view says alike. */
export function sayReached({ what, root }: Reached, level: Level, place: Place, side: Side): string {
	if (what === 'none') return 'No root is displaced in the picture.';
	if (what === 'sac')
		return 'Central: the sac. A large one can compress the cauda equina: ask about bladder, bowel, saddle and both legs.';

	return `${level}, ${place}, ${side}: the ${root} root, the ${what} one.`;
}
