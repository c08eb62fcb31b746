import type { PartId as SidePart } from '../spine-levels.ts';
import type { PartId as LevelPart } from '../vertebra-parts.ts';

/** A part of the low back, as some view names it. What two views call by one name is one part. */
export type PartId = SidePart | LevelPart;

/** What one view shows whole, and another in pieces or by another name. */
const kin: readonly (readonly PartId[])[] = [
	['disc', 'annulus', 'nucleus'],
	['root', 'traversing', 'ganglion'],
	['canal', 'sac']
];

/** How a view that names only `shown` shows a part: as itself, as what it belongs to, or not at all. */
export function partIn<Shown extends PartId>(part: PartId, shown: readonly Shown[]): Shown | undefined {
	const alike = kin.find((each) => each.includes(part)) ?? [];

	return shown.find((each) => each === part) ?? shown.find((each) => alike.includes(each));
}
