import type { SegmentName } from './cord.ts';
import type { Reach, Side } from './recruitment.ts';

/** Parts of the body that a lead between T7 and L1 can make tingle, from the head down. */
export const regions: readonly Region[] = [
	{ id: 'ribs', name: 'ribs and belly', segments: ['T8', 'T9', 'T10', 'T11', 'T12'] },
	{ id: 'back', name: 'low back', segments: ['L1', 'L2'] },
	{ id: 'groin', name: 'groin', segments: ['L1'] },
	{ id: 'thigh-front', name: 'front of thigh', segments: ['L2', 'L3'] },
	{ id: 'thigh-back', name: 'back of thigh', segments: ['S1', 'S2'] },
	{ id: 'lower-leg', name: 'lower leg', segments: ['L4', 'L5'] },
	{ id: 'foot', name: 'foot', segments: ['L5', 'S1'] }
];

export type RegionId = 'ribs' | 'back' | 'groin' | 'thigh-front' | 'thigh-back' | 'lower-leg' | 'foot';

/**
 * Skin by root as in facts 1.3; the low back by the upper lumbar dorsal rami and the trunk by T8–T12 are general knowledge. The
 * saddle (S3–S5) is left out: it is hard to reach (Barolat 1993), and a model in which its fibres are as thick as all others
 * would say the opposite.
 */
export interface Region {
	id: RegionId;
	name: string;
	segments: readonly SegmentName[];
}

/** The current from which a region tingles on that side, in mA; Infinity where nothing reaches it. */
export function thresholdOf(reach: readonly Reach[], region: Region, side: Side): number {
	const best = Math.max(
		0,
		...reach
			.filter((fibre) => fibre.side === side && region.segments.includes(fibre.segment))
			.map(({ perMilliampere }) => perMilliampere)
	);
	return 1 / best;
}

export interface Tingling {
	left: readonly RegionId[];
	right: readonly RegionId[];
}

/** Where tingling is expected at that current. */
export function tingling(reach: readonly Reach[], milliamperes: number): Tingling {
	const on = (side: Side) =>
		regions.filter((region) => thresholdOf(reach, region, side) <= milliamperes).map(({ id }) => id);

	return { left: on('left'), right: on('right') };
}
